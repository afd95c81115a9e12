// Where things stand in the files of the record.
type Step = string | number;

/** A spot in a file: the keys and indexes that lead to a value. `load/locate.ts` alone turns it into line and column. */
export interface Ref {
  readonly file: string;
  readonly path: readonly Step[];
  /** Point at the key instead of its value. */
  readonly atKey?: boolean;
  /** Point at a part of the value's text: offset and length in UTF-16 units. */
  readonly part?: { readonly at: number; readonly length: number };
}

// Everything in a record knows its spot, and of a million spots few are ever told: a path is put together when it is asked for.
class Inner implements Ref {
  constructor(private readonly outer: Ref, private readonly key: Step, private readonly next: Step | undefined) {}

  get file(): string {
    return this.outer.file;
  }

  get path(): readonly Step[] {
    const { outer, key, next } = this;
    return next === undefined ? [...outer.path, key] : [...outer.path, key, next];
  }
}

/** The spot of a value inside the value at `ref`: one or two steps in. What it has is not its own, so it is not to be spread. */
export const within = (ref: Ref, key: Step, next?: Step): Ref => new Inner(ref, key, next);

/** The spot of a key instead of its value. */
export const keyAt = ({ file, path }: Ref): Ref => ({ file, path, atKey: true });

/** The spot of a part of the text at `ref`. */
export const partAt = ({ file, path }: Ref, part: NonNullable<Ref['part']>): Ref => ({ file, path, part });
