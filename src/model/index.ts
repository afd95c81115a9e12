// The types everything shares.
export * from './record.js';
export * from './outline.js';
export * from './ref.js';
export * from './claims.js';
export * from './draft.js';
export * from './label.js';
export * from './localized.js';
export * from './officials.js';
export * from './diagnostic.js';
export * from './source.js';
export * from './report.js';
export * from './nearest.js';
