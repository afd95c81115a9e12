// What a rule is. A rule yields what it found; the runner adds its id and severity, so a rule cannot mislabel itself.
// Its texts are the manual: `check --list-rules`, `check --explain` and docs/rules.md print them, and a test runs its examples.
import type { Change, EditClass, Edition } from '../diff/index.js';
import type { Fix, Initiative, Outline, Ref, Severity } from '../model/index.js';

/** What a rule found. */
export interface Fault {
  readonly ref: Ref;
  /** What is wrong, with the value quoted. */
  readonly message: string;
  /** What was expected, or how to fix it. */
  readonly hint: string;
  /** Another spot that belongs to it. */
  readonly other?: Ref;
  /** The one safe answer, where there is one. */
  readonly fix?: Fix;
}

/**
 * Data that shows a rule, put into a small programme (tests/rule-examples.ts). YAML that begins with `kind:` is a file, several are
 * separated by a line `---`, and one without `id:` has only the keys that matter; any other YAML is the milestones of an initiative. Lines
 * that begin with `$ ` are run by a shell instead, in the folder that holds `data/`.
 */
export type Example = string;

/** A rule of `spp check`, as its manual tells it. */
export interface Rule {
  /** `family/name`, the path of its file. */
  readonly id: string;
  readonly severity: Severity;
  /** Kept only where the programme names it among its `rules:`, or the command line asks for it by its id. */
  readonly isOptional?: true;
  /** What holds where the rule is kept, in one line. */
  readonly summary: string;
  /** Why it matters: what would go wrong without it. */
  readonly why: string;
  /** An example in which this rule, and no other, finds something. */
  readonly fails: Example;
  /** The same, mended. */
  readonly passes: Example;
  /** What `--fix` does, where it can. */
  readonly fixes?: string;
  /**
   * `file`: what breaks it keeps a file from being read, so it is always checked. `data`: nothing can be computed from data that
   * breaks it. Neither is waived, and neither is less than an error.
   */
  readonly blocks?: 'file' | 'data';
  /**
   * Finds the faults of an initiative that hang on no other; `around` is the record without its initiatives. An initiative is gone
   * when it was looked at, so a rule that can do with this alone does.
   */
  readonly each?: (initiative: Initiative, around: Outline) => Iterable<Fault>;
  /**
   * Finds the faults of the record as a whole, when all of it was read. A rule with neither is found where files are read (load/), or
   * judges changes.
   */
  readonly check?: (record: Outline, rules: readonly Rule[]) => Iterable<Fault>;
  /** What is wrong with a change between two versions; null where nothing is. */
  readonly judge?: (change: Change, edition: Edition, rules: readonly Rule[]) => Verdict | null;
  /** How grave an edit is that breaks it: the class of the changes it judges. */
  readonly class?: EditClass;
  /** Told even where the change is recorded as intended. */
  readonly isAlwaysTold?: boolean;
  /** For a rule of edits: the version before, against which the examples are the version after. */
  readonly was?: Example;
}

/** What is wrong with a change; its place is the change's own. */
export type Verdict = Pick<Fault, 'message' | 'hint'>;
