import type { HonorificStrength } from './data/honorifics.js';
import type { ParticleKind } from './data/particles.js';

export interface Honorific {
  readonly canonical: string;
  /** `title` is never a name, `title-or-name` may be part of one. */
  readonly strength: HonorificStrength;
}

export interface Particle {
  readonly canonical: string;
  readonly kind: ParticleKind;
  /** The same word is a given or family name somewhere: Ben, Ed, Van, An. */
  readonly mayBeName: boolean;
}

/** What one token can be, whatever name it stands in. */
export interface WordInfo {
  readonly honorific: Honorific | null;
  readonly particle: Particle | null;
  /** The English canonical word of a generic business word ("zavod" → "plant"), else null. */
  readonly business: string | null;
  /** The canonical name of a country, region or city ("moskovskiy" → "moscow"), else null. */
  readonly place: string | null;
  /** The value of a number in digits, words or unmistakable Roman numerals, else null. */
  readonly number: number | null;
  readonly stop: boolean;
}
