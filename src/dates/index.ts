// Plain dates, periods and deadline phrases: everything the rest of the program uses of them.
export { addDays, addMonths, dayOf, daysBetween, earlier, later, monthOf, parsePlainDate, yearOf, type PlainDate } from './plain-date.js';
export { DEFAULT_CONVENTIONS, type Conventions, type MonthDay, type Season } from './conventions.js';
export { contains, dayName, dayPeriod, halfPeriod, quarterPeriod, yearPeriod, type Period, type Precision } from './period.js';
export { isUnreadable, type Duration, type Reading, type Unreadable } from './phrase/deadline.js';
export { LANGUAGES, readDeadline } from './phrase/grammar.js';
export { NO_SUCH_DAY } from './phrase/read-period.js';
export {
  durationCode, durationName, occurrence, resolveDeadline, type DatedEvent, type DeadlineKind, type Resolution, type ResolveContext,
} from './phrase/resolve.js';
