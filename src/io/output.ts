// Standard output and standard error. Node's own streams take as long to load as a small record to read, and only terminals need them.
import { fstatSync, statSync, writeSync } from 'node:fs';

/** Where results or remarks go. */
export interface Output {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (content: string | Uint8Array) => unknown;
}

/** The output behind a descriptor. `stream` gives node's own; what keeps it from being written goes to `onError`. */
export function openOutput(descriptor: number, stream: () => Output, onError: (error: NodeJS.ErrnoException) => void): Output {
  if (!isPlain(descriptor)) return stream();
  return {
    write: (content) => {
      const bytes = typeof content === 'string' ? Buffer.from(content) : content;
      let written = 0;
      try {
        while (written < bytes.length) written += writeSync(descriptor, bytes, written);
      } catch (error) {
        // A pipe that is full and does not wait for its reader.
        if ((error as NodeJS.ErrnoException).code === 'EAGAIN') stream().write(bytes.subarray(written));
        else onError(error as NodeJS.ErrnoException);
      }
    },
  };
}

/** Whether a descriptor leads to a file, into a pipe or nowhere. */
function isPlain(descriptor: number): boolean {
  try {
    const stats = fstatSync(descriptor);
    return stats.isFile() || stats.isFIFO() || (stats.isCharacterDevice() && stats.rdev === statSync('/dev/null').rdev);
  } catch {
    return false;
  }
}
