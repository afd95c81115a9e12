// Files as the loader gets them: it cannot tell a folder from a commit.

/**
 * A file of the data folder: its path relative to the folder, with '/', and its bytes or why there are none. Bytes may be read anew each
 * time they are asked for.
 */
export type SourceFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  | { readonly path: string; readonly fault: FileFault };

/** Why a file could not be read. */
export interface FileFault {
  readonly code: 'file/unreadable' | 'file/not-a-file' | 'file/link' | 'file/too-large';
  readonly message: string;
  readonly hint: string;
}
