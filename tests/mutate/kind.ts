// A kind of damage: what is done at a random place of the record.
import { rewritten, spotsOf, type Changes, type Random, type Spot } from './record.js';

/** What is done at a random place; null where it cannot be done at the place that was drawn. */
export type Damage = (random: Random) => Changes | null;

export interface Kind {
  readonly name: string;
  readonly damage: Damage;
  /** Harmless: it must not be refused. */
  readonly isControl?: true;
}

/** Something else in the place of what a pattern finds. */
export const replacing = (pattern: RegExp, write: (spot: Spot, random: Random) => string | null | undefined, inFile = /./): Damage =>
  (random) => {
    const spot = random.of(spotsOf(pattern, inFile));
    const text = write(spot, random);
    return text === null || text === undefined ? null : rewritten(spot, text);
  };
