/** Family name, given names and title as airlines write them: IATA Resolution 830d, in capitals. */
const BOOKING = /^(\p{Lu}{2,})\/(\p{Lu}+(?: \p{Lu}+){0,3})$/u;
const TITLE = / ?(?:MSTR|MISS|MRS|MR|MS)$/;
const FEWEST_LETTERS = 2;

/** `MUSTER/VV MR` as `VV MUSTER` and `MUSTER/ANNAMRS` as `ANNA MUSTER`; null for a name without a title behind it. */
export function fromBooking(name: string): string | null {
  const [, family = '', written = ''] = BOOKING.exec(name) ?? [];
  const given = written.replace(TITLE, '');
  return given === written || given.length < FEWEST_LETTERS ? null : `${given} ${family}`;
}
