// Loads files at once, for tests that cannot wait.
import { assemble, rest, type Loaded } from '../src/load/load.js';
import { readThoroughly } from '../src/load/thorough.js';
import type { SourceFile } from '../src/model/index.js';

/** What `loadDataset` of src/load/ gives in time. */
export function loadDataset(files: readonly SourceFile[]): Loaded {
  const loading = assemble(files);
  const step = loading.next();
  return step.done ? step.value : rest(loading, readThoroughly);
}
