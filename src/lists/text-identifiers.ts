import { checkIdentifier, walletCurrency } from '../normalise/identifier.js';
import type { EntityDraft } from './entity-draft.js';

/** Shapes of addresses: EVM hex; base58 (Bitcoin and its kin, Tron, Ripple, Dash …); bech32. */
const ADDRESS = /\b(?:0x[0-9a-fA-F]{40}|(?:bc1|ltc1)[0-9a-z]{20,80}|[1-9A-HJ-NP-Za-km-z]{25,44})\b/g;
const IMO = /\bIMO\b(?:\s+(?:Company\s+)?(?:Number|No\.?))?(?:\s*[:.#-])?\s*(\d{7})\b/gi;

/**
 * Identifiers that some publishers write into free text only: IMO numbers (of ships and of shipping companies) and
 * wallet addresses. An address counts when its checksum holds, so that no other long word is taken for one; `0x` with
 * 40 figures is an address even when it is written without (all letters of one case).
 */
export function addTextIdentifiers(draft: EntityDraft, text: string): void {
  for (const [label, number = ''] of text.matchAll(IMO))
    draft.addIdentifier({
      type: 'imo',
      value: number,
      label: label.replace(/(?<![\s:.#-])[\s:.#-]*\d{7}$/, ''),
    });
  for (const [address] of text.matchAll(ADDRESS)) {
    const currency = walletCurrency(address);
    if (currency === null) continue;
    const id = { type: 'wallet', value: address, label: 'wallet address', currency } as const;
    const { valid } = checkIdentifier({ ...id, country: null });
    if (valid === true || (valid === null && address.startsWith('0x'))) draft.addIdentifier(id);
  }
}
