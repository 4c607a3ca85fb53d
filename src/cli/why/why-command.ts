import { type CustomerFile, openCustomers } from '../../customers/open-customers.js';
import { createEngine } from '../../match/engine.js';
import { screenRow } from '../../match/screen-rows.js';
import { Problem } from '../../problem.js';
import { counted } from '../../report/tally.js';
import { examine } from '../../why/examine.js';
import { type FoundCustomer, findCustomer } from '../../why/find-customer.js';
import type { CommandFunction, Context } from '../command.js';
import { openDecisionFile } from '../decisions/decision-file.js';
import { registerOf } from '../decisions/decision-stage.js';
import { EXIT } from '../exit-code.js';
import { openInput } from '../input.js';
import { type LoadedLists, loadLists, requestedLists } from '../load/load-lists.js';
import { customerOptions } from '../options/customer-options.js';
import { type ScreenSettings, screenSettings } from '../options/settings.js';
import type { TypedOptions } from '../options/typed-options.js';
import { oneOf } from '../options/values.js';
import { singleOutput, whole } from '../output/single-output.js';
import { openRelated } from '../screening/related-parties.js';
import { type RowAnswer, whyObject, whyText } from './why-answer.js';
import { absenceSentences, alikeEntity, entityNumber } from './why-entity.js';

/** `screen why CUSTOMER ENTITY FILE`: why the customer was or was not matched with the entity. */
export const whyCommand: CommandFunction = async ([customerId = '', entityId = '', file], typed, context) => {
  const { io } = context;
  const format = oneOf('--format', ['table', 'json'], textOf(typed.format), 'table');
  const { format: _format, output: _output, ...rest } = typed;
  const settings = await screenSettings(rest, io);
  const output = await singleOutput(typed, file === undefined || file === '-' ? [] : [file], io, true);
  const files = await requestedLists(settings.lists, context);
  const input = await openInput(file, io);
  try {
    const related = await openRelated(typed, context);
    const customers = await openCustomers(
      { path: input.path, stream: input.stream },
      { ...customerOptions(typed), relatedTable: related?.file.table },
    );
    const found = await findCustomer(customers, idHeader(customers), customerId, io.interrupt);
    if (found.rows.length === 0) throw noCustomer(found, input.path ?? 'standard input');
    const lists = await loadLists(files, settings.lists, context, () => {});
    const answers = await answersFor(found, entityId, lists, settings, context);
    const about = { customerId, entityId, threshold: settings.engine.threshold };
    await output.write(
      whole(format === 'json' ? whyObject(about, answers) : whyText(about, answers, output.paint)),
    );
    return EXIT.nothing;
  } finally {
    input.close();
  }
};

async function answersFor(
  { rows }: FoundCustomer,
  entityId: string,
  lists: LoadedLists,
  settings: ScreenSettings,
  context: Context,
): Promise<readonly RowAnswer[]> {
  const { index } = lists;
  const number = entityNumber(index.store.ids, entityId);
  if (number === null) {
    const sentences = await absenceSentences(entityId, lists, settings.lists, context);
    if (sentences === null) throw await noEntity(entityId, lists);
    return rows.map((row) =>
      'rejected' in row ? { of: 'rejected', row } : { of: 'absent', row, sentences },
    );
  }
  const register = settings.decisions === null ? null : await registerFor(settings.decisions, context);
  const engine = createEngine(index, settings.engine);
  return rows.map((row): RowAnswer => {
    if ('rejected' in row) return { of: 'rejected', row };
    const entity = index.entities[number];
    const [best] = examine(row.customer, number, index, settings.engine);
    if (entity === undefined || best === undefined) throw new Error('nothing was examined');
    const screened = screenRow(row, engine);
    const decided = screened.status === 'rejected' ? screened : (register?.apply(screened) ?? screened);
    const matches = decided.status === 'rejected' ? [] : decided.matches;
    const match = matches.find((one) => one.entityId === entityId && one.role === best.role);
    return { of: 'pair', row, entity, best, decided: register !== null, decision: match?.decision };
  });
}

function textOf(format: TypedOptions['format']): string | undefined {
  return typeof format === 'string' ? format : undefined;
}

function idHeader({ mapping }: CustomerFile): string {
  const column = mapping.find(({ target }) => target.of === 'customer' && target.field === 'id');
  if (column !== undefined) return column.header;
  throw new Problem('usage', 'no column was taken for the customer id', {
    hint: '--columns id="…" says which column it is',
  });
}

/** Names rows, not ids: ids belong to the customers. */
function noCustomer({ alike, read }: FoundCustomer, file: string): Problem {
  const rows = alike.join(', ');
  return new Problem('usage', `no customer has this id, in ${counted(read, 'row')}`, {
    file,
    ...(alike.length === 0
      ? {}
      : { hint: `an id much like it stands in row ${rows}: other case, zeros in front, or one letter` }),
  });
}

async function noEntity(entityId: string, { index, summaries }: LoadedLists): Promise<Problem> {
  const alike = await alikeEntity(index.store.ids, entityId);
  const lists = summaries.map(({ list }) => list).join(', ');
  return new Problem('usage', `no listed entity has the id ${entityId}, on ${lists}`, {
    hint: alike === null ? 'an entity id is LIST:NUMBER, as in screen_entity_id' : `did you mean ${alike}?`,
  });
}

async function registerFor(decisions: NonNullable<ScreenSettings['decisions']>, context: Context) {
  return registerOf(await openDecisionFile(decisions.path, context.io), decisions, context);
}
