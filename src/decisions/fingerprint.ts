import { createHash, createHmac } from 'node:crypto';
import type { Customer } from '../customers/customer.js';
import type { Match } from '../match/screened-row.js';
import {
  type ComparedField,
  type ComparedFields,
  CUSTOMER_FIELDS,
  customerFields,
  ENTITY_FIELDS,
  entityFields,
} from './compared-fields.js';
import type { Decision, Fingerprints, PairKey } from './decision.js';
import { LICENSED } from './vocabulary.js';

/** To be raised when the text of a field is made differently: decisions of another scheme cannot be compared. */
const SCHEME = 'v1';
/** Length of a field's HMAC: with 48 bits, a changed value passes for the old one once in 280 million million times. */
const FIELD_LETTERS = 8;
const KEY_LETTERS = 8;

/** Why a fingerprint cannot be compared. */
export type Unusable = 'missing' | 'key' | 'scheme' | 'damaged';

/**
 * Fingerprints of what was compared, field by field: `v1.<key> name:x7Yw… dob:…`. Each part is an HMAC over the pair,
 * the side, the field and its values, so without the key they reveal neither a birth date nor that two customers share
 * one.
 */
export class Fingerprinter {
  private readonly key: Uint8Array;
  private readonly prefix: string;

  constructor(key: Uint8Array) {
    this.key = key;
    const name = createHash('sha256').update('screen decision key').update(key).digest('hex');
    this.prefix = `${SCHEME}.${name.slice(0, KEY_LETTERS)}`;
  }

  /** The fingerprints of both sides of a match. */
  of(pair: PairKey, customer: Customer, match: Match): Fingerprints {
    return {
      customer: this.text(pair, 'customer', CUSTOMER_FIELDS, customerFields(customer, match)),
      entity: this.text(pair, 'entity', ENTITY_FIELDS, entityFields(match)),
    };
  }

  /** Why a fingerprint from a file cannot be compared with one made with this key; null if it can. */
  unusable(fingerprint: string): Unusable | null {
    if (fingerprint === '') return 'missing';
    const [prefix = ''] = fingerprint.split(' ');
    if (prefix === this.prefix) return parts(fingerprint) === null ? 'damaged' : null;
    return prefix.startsWith(`${SCHEME}.`) ? 'key' : 'scheme';
  }

  /**
   * The data behind a decision that are different now: `dob`, `listed name`; null if that is unknown. A false alarm
   * does not depend on the sanctions programme, but a licence does.
   */
  changes({ fingerprints, verdict }: Decision, now: Fingerprints): readonly string[] | null {
    const customer = this.difference(fingerprints.customer, now.customer);
    const entity = this.difference(fingerprints.entity, now.entity);
    if (customer === null || entity === null) return null;
    const listed = entity.filter((field) => field !== 'programme' || verdict?.justification === LICENSED);
    const words = (field: ComparedField) => field.replaceAll('_', ' ');
    return [...customer.map(words), ...listed.map((field) => `listed ${words(field)}`)];
  }

  private difference(before: string, now: string): readonly ComparedField[] | null {
    if (this.unusable(before) !== null) return null;
    const [old, current] = [parts(before), parts(now)];
    return ENTITY_FIELDS.filter((field) => old?.get(field) !== current?.get(field));
  }

  private text(
    { customerId, role, entityId }: PairKey,
    side: keyof Fingerprints,
    fields: readonly ComparedField[],
    values: ComparedFields,
  ): string {
    const marks = fields.map((field) => {
      const content = JSON.stringify([
        customerId,
        role,
        entityId,
        side,
        field,
        [...new Set(values[field])].sort(),
      ]);
      const mac = createHmac('sha256', this.key).update(content).digest('base64url');
      return `${field}:${mac.slice(0, FIELD_LETTERS)}`;
    });
    return [this.prefix, ...marks].join(' ');
  }
}

function parts(fingerprint: string): ReadonlyMap<string, string> | null {
  const found = new Map<string, string>();
  for (const part of fingerprint.split(' ').slice(1)) {
    const [, field, mark] = /^([a-z_]+):([\w-]{8})$/.exec(part) ?? [];
    if (field === undefined || mark === undefined) return null;
    found.set(field, mark);
  }
  return found;
}
