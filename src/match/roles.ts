import type { TokenRole } from '../normalise/tagged-name.js';

/** Whether a token tells one party from another. */
export function isName(role: TokenRole | undefined): boolean {
  return role === 'name' || role === 'patronymic' || role === 'place';
}

/** An initial that fits, or a title that stands on both sides, is more than nothing beside a name that agrees. */
export function agrees(role: TokenRole | undefined): boolean {
  return role !== undefined && role !== 'particle' && role !== 'business' && role !== 'legal-form';
}
