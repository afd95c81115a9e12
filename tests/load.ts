// Loads files at once, for tests that cannot wait.
import { assemble, type Loaded } from '../src/load/load.js';
import { readFine } from '../src/load/fine.js';
import { readThoroughly } from '../src/load/thorough.js';
import type { SourceFile } from '../src/model/index.js';

/** What `loadDataset` of src/load/ gives in time. */
export const loadDataset = (files: readonly SourceFile[]): Loaded => assemble(files, files.map(readFine), readThoroughly);
