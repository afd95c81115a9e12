// Watching a folder: one promise for each burst of changes.
import { watch } from 'chokidar';

/** A burst of changes is over when this long nothing more happened, in milliseconds. */
const QUIET = 100;

/** Watches a folder, from when the promise is kept; each call of what it gives waits for the next change since the last. */
export async function watchFolder(root: string): Promise<() => Promise<true>> {
  let [pending, wake, timer] = [false, (): void => undefined, undefined as NodeJS.Timeout | undefined];
  const watcher = watch(root, { ignoreInitial: true });
  watcher.on('all', () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      pending = true;
      wake();
    }, QUIET);
  });
  await new Promise<void>((resolve) => watcher.once('ready', resolve));
  return async () => {
    if (!pending) await new Promise<void>((resolve) => { wake = resolve; });
    pending = false;
    return true;
  };
}
