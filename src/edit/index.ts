// Source text and changes -> new source text, with comments and layout kept.
export { applyFixes } from './apply.js';
export { unifiedPatch, type ChangedFile } from './patch.js';
