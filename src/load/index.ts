// YAML text -> dataset and problems.
export { loadDataset, type Loaded } from './load.js';
export { locate } from './locate.js';
export { jsonSchema } from './schema.js';
