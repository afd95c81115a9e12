// What a rule is. A rule yields what it found; the runner adds its id and severity, so a rule cannot mislabel itself.
import type { Dataset, Ref, Severity } from '../model/index.js';

/** What a rule found. */
export interface Fault {
  readonly ref: Ref;
  /** What is wrong, with the value quoted. */
  readonly message: string;
  /** What was expected, or how to fix it. */
  readonly hint: string;
  /** Another spot that belongs to it. */
  readonly other?: Ref;
}

/** A rule of `spp check`. */
export interface Rule {
  /** `family/name`, the path of its file. */
  readonly id: string;
  readonly severity: Severity;
  readonly summary: string;
  readonly check: (dataset: Dataset) => Iterable<Fault>;
}
