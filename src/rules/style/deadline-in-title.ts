import { isUnreadable, LANGUAGES, readDeadline, type Reading } from '../../dates/index.js';
import { milestonesOf, quoted, titleRef, type Named } from '../../model/index.js';
import type { Fault, Rule } from '../rule.js';

export const deadlineInTitle = {
  id: 'style/deadline-in-title',
  severity: 'warning',
  summary: 'a title says what is to be done, and leaves the date to the deadline',
  why:
    'A date in a title is not reckoned with: the milestone would never be due, or stay in the headline with the old date after its '
    + 'deadline was moved.',
  fails: `
- id: survey
  title: Survey the harbours by June 2021
  cites: [{ document: plan, item: 1 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  *check(dataset) {
    for (const initiative of dataset.initiatives) yield* inTitle(initiative, 'leave it to the deadlines of its milestones');
    for (const milestone of milestonesOf(dataset)) yield* inTitle(milestone, 'leave it to deadline:');
  },
} as const satisfies Rule;

function* inTitle(thing: Named, hint: string): Generator<Fault> {
  const { title } = thing;
  const found = deadlineIn(title);
  if (!found) return;
  const words = title.slice(found.at, found.at + found.length);
  yield { ref: { ...titleRef(thing), part: found }, message: `the title holds a deadline, ${quoted(words)}`, hint };
}

type Sense = (typeof LANGUAGES)[string]['words'][number][0];

/** The words of all languages with such a meaning, longest first, as a part of a pattern. */
const wordsThat = (mean: (sense: Sense) => boolean): string =>
  Object.values(LANGUAGES).flatMap(({ words }) => words.flatMap(([sense, ...forms]) => (mean(sense) ? forms : [])))
    .sort((a, b) => b.length - a.length).join('|').replaceAll(' ', String.raw`\s+`);

const UNITS = wordsThat(({ is }) => is === 'unit');
// Every deadline that names a day or a stretch of time has one of these soon after the word it begins with.
const CALENDAR = String.raw`(?:\d|\b(?:${UNITS}|${wordsThat(({ is }) => is === 'month')})\b)`;
// 'at' begins none in a title: 'at two pilot sites', 'at 2005 levels'.
const BEGINNING = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’-])(?!at\s)(${wordsThat(({ is }) => is === 'bound' || is === 'until')})\s(?=.{0,40}?${CALENDAR})`, 'giu',
);
// 'a five-year plan', 'the 24-month rule': how long it is, not when.
const ADJECTIVE = new RegExp(String.raw`[\p{L}\p{N}]-(?:${UNITS})\b`, 'iu');

// In how many places of a title a deadline is looked for, and in how much of what follows: no sound title needs more, and reading
// takes time.
const MOST_PLACES = 4;
const MOST_LETTERS = 90;

/** The first deadline in a title. */
function deadlineIn(title: string): { readonly at: number; readonly length: number } | null {
  let places = 0;
  for (const { index: at, 1: bound = '' } of title.matchAll(BEGINNING)) {
    const length = lengthOfDeadline(title.slice(at), bound.toLowerCase());
    if (length > 0) return { at, length };
    if (++places === MOST_PLACES) break;
  }
  return null;
}

/** The length of the deadline that a text begins with: of as many of its words as can be read as one; 0 when there is none. */
function lengthOfDeadline(text: string, bound: string): number {
  const isDeadlineUpTo = (length: number): boolean => {
    const reading = readDeadline(text.slice(0, length));
    return !isUnreadable(reading) && isDeadline(reading, bound, text.slice(length));
  };
  const beginning = text.slice(0, MOST_LETTERS);
  const whole = readDeadline(beginning);
  // An event that begins with a date swallows what follows: 'before June 2006 the clerks …'.
  const read = isUnreadable(whole) ? whole.understood : isDeadline(whole, bound, text.slice(MOST_LETTERS)) ? beginning : firstWords(text);
  for (let rest = tidy(read); /\s/.test(rest); rest = tidy(rest.replace(/\S+$/, ''))) if (isDeadlineUpTo(rest.length)) return rest.length;
  return 0;
}

const tidy = (text: string): string => text.replace(/[\s,;:.–-]+$/, '');

const firstWords = (text: string): string => /^(?:\S+\s*){0,8}/.exec(text)?.[0] ?? '';

// What may follow a deadline that the words after it would make into something else: 'in 2005 dollars', 'over 2000 officers'.
const AFTER = /^\s*(?:$|[\p{P}]|(?:and|or|to|for|with|in|on|at|as|from|through|under|while)\b)/iu;

function isDeadline({ phrase, deadline }: Reading, bound: string, after: string): boolean {
  const written = deadline.is === 'recurring' ? deadline.first : deadline;
  switch (written?.is) {
    case 'absolute':
      return (written.period.is !== 'year' && written.bound !== 'in') || AFTER.test(after);
    case 'relative':
      // 'over two years of work' and 'on two days' begin no deadline, 'within two years of the treaty' does.
      return !ADJECTIVE.test(phrase + after.slice(0, 1)) && bound !== 'on'
        && (bound === 'within' || (written.anchor.is !== 'event' && (bound !== 'in' || AFTER.test(after))));
    default:
      return false;
  }
}
