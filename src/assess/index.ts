// The record at a date.
export { assess } from './assess.js';
export type { AssessedMilestone, AssessedTrack, Assessment, Finding } from './assessment.js';
export { conditionsOf, testClaims, VERDICTS, type TestedClaim, type TestedFigure, type Verdict } from './claims.js';
export { eventByWords, eventOf, inForceFrom, resolveFor, type Written } from './deadline.js';
export { FINDINGS, findingsOf } from './findings/index.js';
export { balanceOf, movesBetween, type Balance, type Move } from './movement.js';
export { lastReportingPeriod, reportingPeriod } from './reporting.js';
export { BASES, type Basis, type Question } from './question.js';
export { isOpen, STATES, type State } from './state.js';
