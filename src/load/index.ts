// YAML text -> dataset and problems. What places problems (locate.ts) and the JSON Schema (schema.ts) are loaded where they are needed.
export { loadDataset, type Loaded } from './load.js';
