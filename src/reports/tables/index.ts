// The record as tables: the one list of them, and their rows on the day of a question.
import type { Assessment } from '../../assess/index.js';
import type { Words } from '../../words/index.js';
import { CLAIM_TABLES } from './claims.js';
import { citations, DOCUMENT_TABLES } from './documents.js';
import { HISTORY_TABLES } from './history.js';
import { milestones, MILESTONE_TABLES } from './milestones.js';
import { meetings, OTHER_TABLES } from './others.js';
import { groups, programmes, PROGRAMME_TABLES } from './programme.js';
import type { Table } from './table.js';
import { tell } from './told.js';

export type { Column, Table, Value } from './table.js';
export { citations, groups, meetings, milestones, programmes };

/** Every table, what is referred to before what refers to it where that can be. */
export const TABLES: readonly Table[] = [
  ...PROGRAMME_TABLES, ...DOCUMENT_TABLES, ...MILESTONE_TABLES, ...HISTORY_TABLES, ...OTHER_TABLES, ...CLAIM_TABLES,
];

/** A table with its rows. */
export interface FilledTable {
  readonly table: Table;
  readonly rows: ReturnType<Table['rows']>;
}

/** The rows of tables as they stand on the day of the question, in the order of the record. */
export function fillTables(assessment: Assessment, words: Words, tables: readonly Table[] = TABLES): FilledTable[] {
  const told = tell(assessment, words);
  return tables.map((table) => ({ table, rows: table.rows(told) }));
}

/** The rows of one table among those that were filled; none where it is not among them. */
export const rowsOf = <R>(filled: readonly FilledTable[], { name }: Table<R>): readonly R[] =>
  (filled.find(({ table }) => table.name === name)?.rows ?? []) as readonly R[];
