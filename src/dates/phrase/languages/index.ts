// The languages that deadline phrases can be read in: a file each, and a line in ready.static.ts.
export { LANGUAGES } from './ready.static.js';
