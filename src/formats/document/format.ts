// What a format of documents is: a pure function from draft to text or bytes, and the file endings it goes by.
import type { Draft } from '../../model/index.js';

/** Renders a draft: text ending in a newline, or bytes; the same draft always gives the same. Some writers give theirs later. */
export type RenderDocument = (draft: Draft) => string | Uint8Array | Promise<Uint8Array>;

/** A line of the registry of document formats. */
export interface DocumentFormat {
  /** Endings of `--output` files that choose it. */
  readonly extensions: readonly string[];
  /** Loads the function that renders. */
  readonly load: () => Promise<RenderDocument>;
}
