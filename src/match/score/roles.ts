import type { TokenRole } from '../../normalise/tagged-name.js';

/** Whether a token with this role distinguishes one party from another. */
export function isName(role: TokenRole | undefined): boolean {
  return role === 'name' || role === 'patronymic' || role === 'place';
}

/** A matching initial, or a title on both sides, adds something to a name that agrees. */
export function agrees(role: TokenRole | undefined): boolean {
  return role !== undefined && role !== 'particle' && role !== 'business' && role !== 'legal-form';
}
