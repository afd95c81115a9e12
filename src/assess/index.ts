// The record at a date.
export { assess, type AssessedMilestone, type AssessedTrack, type Assessment, type Finding } from './assess.js';
export { eventByWords, resolveFor } from './deadline.js';
export { FINDINGS } from './findings/index.js';
export { BASES, type Basis, type Question } from './question.js';
export { isOpen, STATES, type State } from './state.js';
