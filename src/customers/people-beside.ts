import { NAME_FIELDS, relatedField } from '../tabular/header-lookup.js';
import { personBeside } from '../tabular/header-people.js';
import { headerWords } from '../tabular/header-words.js';
import type { UnreadColumn } from './unread-columns.js';

/** An unread column that names people in the customer's life, and the field that would screen them with the customer. */
export interface PersonColumn extends UnreadColumn {
  /** for `--columns`: `contact_name`, `contact_2_given_name` */
  readonly field: string;
  /** whether the header says that names stand below it, so that any words do: `Spouse First Name` */
  readonly saysName: boolean;
}

/** Words beside those for the person that say nothing about the column: `emergency contact`, `next of kin`. */
const EMPTY_WORDS = /^(contact|person|next|legal)$/;
/** Parts of a name in `--columns`; `mother's maiden name` is a question for telephone banking and names nobody. */
const PARTS: readonly string[] = [...NAME_FIELDS, 'middle_name', 'patronymic'];

interface StatedColumn extends UnreadColumn {
  readonly who: string;
  readonly part: string;
  readonly saysName: boolean;
}

/** The columns among those that are not read that may name people in the customer's life, each person numbered. */
export function personColumns(unread: readonly UnreadColumn[]): readonly PersonColumn[] {
  const columns = unread.flatMap(statedColumn);
  const people = [...new Set(columns.map(({ who }) => who))];
  return columns.map(({ header, index, who, part, saysName }) => {
    const number = people.indexOf(who) + 1;
    // nobody can be screened by a mother's first name alone
    const isHalf = part !== 'name' && !columns.some((other) => other.who === who && other.part !== part);
    const field = `contact${number === 1 ? '' : `_${number}`}_${isHalf ? 'name' : part}`;
    return { header, index, field, saysName: saysName && !isHalf };
  });
}

function statedColumn({ header, index }: UnreadColumn): StatedColumn[] {
  const beside = personBeside(headerWords(header));
  if (beside === null) return [];
  const stated = beside.stated.filter((word) => !EMPTY_WORDS.test(word));
  const part = relatedField(stated);
  if (part === null || !PARTS.includes(part)) return [];
  return [{ header, index, who: beside.who.join(' '), part, saysName: stated.length > 0 }];
}
