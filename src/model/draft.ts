// Drafts: documents of running text, as a tree that every format renders. The tree is mdast, so that escaping is its serialisers'.
import type { Parent, Root, Table } from 'mdast';
import type { PlainDate } from '../dates/index.js';

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

/** A figure of a draft: what is drawn, and below it the same numbers as a table, for whoever does not see pictures. */
export interface Figure extends Parent {
  type: 'figure';
  /** What its number follows: 'Figure', 'Figura'. */
  label: string;
  /** From 1, in the order of the draft. */
  number: number;
  /** What it shows: one sentence or more. */
  caption: string;
  /** The picture in words: all its numbers, as sentences. */
  alt: string;
  picture: Picture;
  children: [Table];
}

/** What a figure shows: numbers and days, with the words that stand in it in the language of the draft. Formats draw it. */
export type Picture = BarsPicture | LinesPicture | SlipsPicture;

/** Bars of counts, cut into parts by state. */
export interface BarsPicture {
  readonly is: 'bars';
  /** The states in the order of the parts, each with its name. */
  readonly parts: readonly { readonly state: string; readonly label: string }[];
  /** One bar a row, with the ids that each of its parts counts; a row without `ids` is a heading. */
  readonly rows: readonly { readonly label: string; readonly ids?: readonly (readonly string[])[] }[];
}

/** A day on an axis with its name; `year` where one begins or the axis does. */
export interface DayTick {
  readonly day: PlainDate;
  readonly label: string;
  readonly year: string;
}

/** Counts that grow from the first to the last day, inclusive. */
export interface LinesPicture {
  readonly is: 'lines';
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly ticks: readonly DayTick[];
  /** The upper line first. The count steps up on each day by the ids that it grew by; days ascend. */
  readonly lines: readonly {
    readonly label: string;
    readonly steps: readonly { readonly day: PlainDate; readonly count: number; readonly ids: readonly string[] }[];
  }[];
  /** What the room between the lines is on the last day. */
  readonly gap: string;
}

/** Deadlines on a time axis, each with the later date that was given for it. */
export interface SlipsPicture {
  readonly is: 'slips';
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly ticks: readonly DayTick[];
  readonly asOf: { readonly day: PlainDate; readonly label: string };
  /** What the marks are called. */
  readonly labels: { readonly due: string; readonly late: string; readonly forecast: string };
  readonly rows: readonly {
    readonly id: string;
    readonly label: string;
    readonly due: PlainDate;
    /** Whether it is overdue on the day of the report. */
    readonly isLate: boolean;
    readonly forecast: PlainDate | null;
    /** The slip or delay, told beside the row. */
    readonly note: string;
  }[];
}

declare module 'mdast' {
  interface BlockContentMap {
    figure: Figure;
  }
  interface RootContentMap {
    figure: Figure;
  }
  interface TextData {
    /** Of words in another language than the draft's: ISO 639-1. */
    language?: string;
  }
}
