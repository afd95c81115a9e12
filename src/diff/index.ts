// Two versions of the record, or two days of one -> what changed.
export { CHANGE_KINDS, EDIT_CLASSES, type Change, type ChangeKind, type EditClass, type Edition, type Subject } from './change.js';
export { compareRecords, type Version } from './compare.js';
export { compareDays, compareStates } from './states.js';
export { BY_SETTING } from './milestones.js';
export { newRecords } from './programme.js';
