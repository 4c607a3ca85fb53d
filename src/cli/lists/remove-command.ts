import { removeLists } from '../../store/remove.js';
import type { CommandFunction } from '../command.js';
import { EXIT } from '../exit-code.js';
import { withStore } from './open-store.js';

/** `screen lists remove LIST…`: makes a generation without these lists; earlier ones keep them. */
export const listsRemoveCommand: CommandFunction = async (words, typed, context) =>
  withStore(typed.dataDir, context, async (store, host) => {
    const generation = await removeLists(store, host, words);
    context.messages.note(`${words.join(', ')} removed in generation ${generation}`);
    return EXIT.nothing;
  });
