// YAML text -> dataset and problems.
export { loadDataset, PROGRAMME_FILE, type Loaded } from './load.js';
export { locate } from './locate.js';
export { jsonSchema } from './schema.js';
