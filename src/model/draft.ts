// Drafts: documents of running text, as a tree that every format renders. The tree is mdast, so that escaping is its serialisers'.
import type { Root } from 'mdast';

/** A document to be edited and signed. */
export interface Draft {
  /** Language of its text: ISO 639-1. */
  readonly language: string;
  readonly title: string;
  readonly tree: Root;
  /** Fixed words that formats add of their own. */
  readonly labels: { readonly notes: string; readonly back: string; readonly contents: string; readonly page: string };
  /** The value of `--format json`: the document as data, with the ids behind each statement. */
  readonly data: () => unknown;
}
