// Reports: what a command has to say, before anyone chose a format. N reports and M formats cost N + M files.
import type { PlainDate } from '../dates/index.js';

/** A cell; `tone` only adds colour to what the words say already. */
export interface Cell {
  readonly text: string;
  /** A longer text for where there is room. */
  readonly full?: string;
  /** What stands for the sub-rows in formats that have none. */
  readonly flat?: string;
  /** What stands in formats that scripts read, the same in every language; without it, what stands elsewhere. */
  readonly code?: string;
  readonly tone?: Tone;
}
/** What a text means to its reader, for colour only. */
export type Tone = 'good' | 'bad' | 'warn' | 'dim' | 'strong';

/** A column of a table. */
export interface Column {
  readonly id: string;
  readonly heading: string;
  readonly align?: 'right';
  /** Never cut: half a date is worse than a line too long. */
  readonly fixed?: boolean;
  /** On a narrow terminal this column moves to a line under the row, in these words; '%' stands for its text. */
  readonly breaks?: string;
  /** Under the row it takes as many lines as it needs, where others are cut. */
  readonly whole?: boolean;
}

/** A row of a table. `level` 1 is a sub-row of the last row of level 0 (a track of a milestone). */
export interface Row {
  readonly level: 0 | 1;
  readonly cells: readonly Cell[];
}

/** Rows under a heading of their own, as `--group-by` makes them. */
export interface Section {
  readonly heading: string | null;
  /** The heading in formats that scripts read, where it is another. */
  readonly code?: string;
  readonly note?: string;
  readonly rows: readonly Row[];
}

/** A field of a page: its name as scripts read it, and in words where these are others. */
export interface Field {
  readonly name: string;
  readonly label?: string;
  readonly value: Cell;
}

/** A part of a report. */
export type Block =
  | { readonly is: 'heading'; readonly text: string; readonly level: 1 | 2; readonly code?: string }
  | { readonly is: 'text'; readonly text: string; readonly tone?: Tone }
  | { readonly is: 'code'; readonly text: string; readonly language: string }
  | { readonly is: 'list'; readonly items: readonly Cell[]; readonly ordered?: boolean }
  | { readonly is: 'fields'; readonly fields: readonly Field[] }
  | TableBlock
  | TimelineBlock;

/** What a mark on a time axis stands for. */
export const MARKS = ['deadline', 'forecast', 'done', 'done-in-part', 'accomplishment', 'meeting'] as const;

/** Something on a time axis. */
export interface Mark {
  readonly is: (typeof MARKS)[number];
  /** Its first and last day, inclusive; a mark stands at the last. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** In words: the deadline or forecast as published, what was reported, an accomplishment's id. */
  readonly label: string;
}

/** A line of a timeline. */
export interface TimelineRow {
  readonly id: string;
  readonly title: string;
  /** The date it is about, told beside it: '2006-06-30', 'Fall 2006'; empty where there is none. */
  readonly when: string;
  /** The state, told beside it; empty for what has none. */
  readonly state: string;
  readonly tone?: Tone;
  readonly marks: readonly Mark[];
  /** Drawn from the one day to the other: a deadline that slipped. */
  readonly slip: { readonly from: PlainDate; readonly to: PlainDate } | null;
}

/** Rows of a timeline under a heading of their own. */
export interface TimelineSection {
  readonly heading: string;
  readonly note?: string;
  readonly rows: readonly TimelineRow[];
}

/** Things on one time axis, in sections. */
export interface TimelineBlock {
  readonly is: 'timeline';
  /** The first and the last day of the axis, inclusive; a mark may lie outside. */
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** The day of the question, marked on the axis. */
  readonly asOf: PlainDate;
  readonly sections: readonly TimelineSection[];
  /** The same as a table, for formats that draw nothing. */
  readonly table: TableBlock;
}

/** A table, in sections. */
export interface TableBlock {
  readonly is: 'table';
  readonly columns: readonly Column[];
  /** What short texts stand for, where a format uses them. */
  readonly legend?: string;
  /** What the sections stand for ('group'), when rows are grouped. */
  readonly sectionedBy?: string;
  readonly sections: readonly Section[];
}

/** What a command answers. */
export interface Report {
  /** A list is its tables, a page everything on it, where a format leaves out what is for the eye. */
  readonly is: 'list' | 'page';
  readonly blocks: readonly Block[];
  /** The value of `--format json`, a contract with a `schemaVersion`; worked out when it is asked for. */
  readonly data: () => unknown;
}
