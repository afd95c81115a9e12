// Watching a folder: one promise for each burst of changes.
import { watch } from 'chokidar';

/** A burst of changes is over when this long nothing more happened, in milliseconds. */
const QUIET = 100;

/** Waits for the next change below a folder, from the first call on; changes between two calls are not lost. */
export function watchFolder(root: string): () => Promise<true> {
  let [pending, wake, timer] = [false, (): void => undefined, undefined as NodeJS.Timeout | undefined];
  watch(root, { ignoreInitial: true }).on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      pending = true;
      wake();
    }, QUIET);
  });
  return async () => {
    if (!pending) await new Promise<void>((resolve) => { wake = resolve; });
    pending = false;
    return true;
  };
}
