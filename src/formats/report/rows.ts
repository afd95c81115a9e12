// The rows of a table as other tools want them: one a milestone, every cell in full, the section as a column of its own.
import type { TableBlock } from '../../model/index.js';

export interface FlatTable {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export function flatten({ columns, sections, sectionedBy }: TableBlock): FlatTable {
  const own = sectionedBy === undefined;
  return {
    headings: [...(own ? [] : [sectionedBy]), ...columns.map(({ id }) => id)],
    rows: sections.flatMap(({ heading, rows }) =>
      rows.filter(({ level }) => level === 0).map(({ cells }) => [...(own ? [] : [heading ?? '']), ...cells.map(({ text, full }) => full ?? text)])),
  };
}
