// All that a command may touch. Everything ambient comes in here, so that a test can bring its own.
import type { PlainDate } from '../dates/index.js';
import type { SourceFile } from '../model/index.js';

/** A data folder that was found; its files are read when they are asked for. */
export interface DataFolder {
  /** The folder as it is called in messages: relative to the working folder (empty for that folder itself), or absolute. */
  readonly label: string;
  /** Its absolute path. */
  readonly root: string;
  /** Whether it is the record that comes with the program, for want of any other. */
  readonly isShipped?: boolean;
  /** Of another version: whether it is the very folder. */
  readonly isSame?: boolean;
  readonly files: () => readonly SourceFile[];
}

/** The outside world, as a command sees it. */
export interface Context {
  readonly stdout: (content: string | Uint8Array) => void;
  readonly stderr: (text: string) => void;
  readonly isTTY: boolean;
  readonly color: boolean;
  /** Colour on stderr, which may lead elsewhere than stdout. */
  readonly colorErrors: boolean;
  readonly width: number;
  /** The day of the machine's clock. */
  readonly today: () => PlainDate;
  /** The data folder: the one named, else SPP_DATA, else the nearest upwards, else the record shipped. Throws OperationError. */
  readonly data: (named: string | undefined) => DataFolder;
  /** The same folder in another version: a git ref, or a folder. Throws OperationError. */
  readonly version: (folder: DataFolder, named: string) => Promise<DataFolder>;
  /** What proves which data an answer was made from: the hash of its files, and the commit. */
  readonly fingerprint: (folder: DataFolder) => Promise<{ readonly hash: string; readonly commit: string | null }>;
  /** The bytes of a file. Throws OperationError. */
  readonly read: (path: string) => Uint8Array;
  /** All of standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** Begins to watch a folder; each call of what it gives waits for the next change: false when there is no more to wait for. */
  readonly watch: (root: string) => Promise<() => Promise<boolean>>;
  /** Whether there is a folder of this name. */
  readonly isFolder: (path: string) => boolean;
  /** Writes a file whole or not at all. Throws OperationError. */
  readonly write: (path: string, content: string | Uint8Array) => void;
  /** Writes files into a folder, which is made where it is missing: one after another, each whole or not at all. Throws OperationError. */
  readonly writeInto: (folder: string, files: readonly { readonly name: string; readonly content: string | Uint8Array }[]) => void;
  /** The version of the program. */
  readonly programVersion: string;
}
