// Plain dates, periods and deadline phrases: everything the rest of the program uses of them.
export {
  addDays, addMonths, dayOf, daysBetween, earlier, later, monthOf, parsePlainDate, weekdayOf, yearOf, type PlainDate,
} from './plain-date.js';
export { DEFAULT_CONVENTIONS, type Conventions, type MonthDay, type Season } from './conventions.js';
export { contains, dayName, dayPeriod, halfPeriod, quarterPeriod, yearPeriod, type Period, type Precision } from './period.js';
export {
  isUnreadable, type Duration, type PartName, type PhrasePart, type Reading, type Unreadable, type WrittenDeadline,
} from './phrase/deadline.js';
export type { Alternative } from './phrase/ambiguous.js';
export { findDeadlines, findInDocument, severalIn, type Found } from './phrase/find.js';
export { readDeadline } from './phrase/grammar.js';
export { LANGUAGES } from './phrase/languages/index.js';
export { mayNameTime } from './phrase/names-time.js';
export { NO_SUCH_DAY } from './phrase/read-iso.js';
export { durationCode, durationName, STEPS, type Step } from './phrase/steps.js';
export {
  occurrence, resolveDeadline, type DatedEvent, type DeadlineKind, type Resolution, type ResolveContext,
} from './phrase/resolve.js';
