// What a format of exports is: a pure function from the tables of the record to files, and the endings it goes by.
import type { Basis } from '../../assess/index.js';
import type { PlainDate } from '../../dates/index.js';
import type { FilledTable } from '../../reports/tables/index.js';

/** What the tables answer: of which programme, on which day, by what. */
export interface ExportMeta {
  readonly schemaVersion: 1;
  /** The id of the programme. */
  readonly programme: string;
  readonly title: string;
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate | null;
  readonly basis: Basis;
  /** In days. */
  readonly window: number;
}

/** A file of an export. */
export interface ExportFile {
  /** Its name in the folder; of what is one file, empty. */
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** What a format makes of the tables: files in the order in which they are written, and what had no place in them, in words. */
export interface Rendered {
  readonly files: readonly ExportFile[];
  readonly remarks: readonly string[];
}

/** Renders tables. */
export type RenderExport = (tables: readonly FilledTable[], meta: ExportMeta) => Rendered;

/** A line of the registry of formats of exports. */
export interface ExportFormat {
  /** Endings of `--output` that choose it. */
  readonly extensions: readonly string[];
  /** `folder`: a file a table, those of the tables first; `file`: tables in one file; `calendar`: one file of what has a day. */
  readonly shape: 'folder' | 'file' | 'calendar';
  /** Loads the function that renders. */
  readonly load: () => Promise<RenderExport>;
}
