// The rows of a table as other tools want them: one a milestone, every cell in full, the section as a column of its own.
import type { Block, Cell, TableBlock, TimelineBlock } from '../../model/index.js';

/** A table of texts, one row a milestone. */
export interface FlatTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The text of a cell where there is room for all of it and there are no sub-rows. */
export const fullText = ({ text, full, flat }: Cell): string => flat ?? full ?? text;

/** The same as scripts read it. */
export const codeText = (cell: Cell): string => cell.code ?? fullText(cell);

/** The blocks of a report for a format that draws nothing: what is drawn elsewhere is a table here. */
export const undrawn = (blocks: readonly Block[]): Exclude<Block, TimelineBlock>[] =>
  blocks.map((block) => (block.is === 'timeline' ? block.table : block));

/** A table without sub-rows and sections. */
export function flatten({ columns, sections, sectionedBy }: TableBlock): FlatTable {
  const own = sectionedBy === undefined;
  return {
    headings: [...(own ? [] : [columns.some(({ id }) => id === sectionedBy) ? 'section' : sectionedBy]), ...columns.map(({ id }) => id)],
    rows: sections.flatMap(({ heading, code, rows }) =>
      rows.filter(({ level }) => level === 0).map(({ cells }) => [...(own ? [] : [code ?? heading ?? '']), ...cells.map(codeText)])),
  };
}
