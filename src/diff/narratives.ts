// What changed of what officials write for a report. While they write it is theirs to change; once leaders have it, it is what they
// were told.
import { daysBetween, type Period } from '../dates/index.js';
import { publicFrom, within, type Dataset, type Narrative, type Ref } from '../model/index.js';
import { LANGUAGES_OF_OUTPUT, type Language } from '../words/index.js';
import { change, differing, renamed as underAnotherId, type Change, type EditClass, type Subject } from './change.js';
import { pair, type Naming } from './pairs.js';

/** How a text of officials is called in changes: 'groups (bridges), H2 2020'. */
export const narrativeSubject = ({ id, section, group, period }: Narrative): Subject =>
  ({ kind: 'narrative', id, title: `${section}${group === null ? '' : ` (${group})`}, ${period.name}`, group });

/** Texts that came, went or were changed; of class integrity where the report that they were written for had been given. */
export function compareNarratives(before: Dataset, after: Dataset, naming: Naming): Change[] {
  const earlier = before.narratives.map((one) => ({ ...one, group: one.group === null ? null : naming('group', one.group) }));
  const { both, renamed, removed, added } = pair(earlier, after.narratives, ({ id }) => id, marksOf);
  const isGiven = givenIn(before);
  const classOf = ({ period }: Narrative): EditClass => (isGiven(period) ? 'integrity' : 'editorial');
  return [
    ...removed.map((gone) => {
      const subject = narrativeSubject(gone);
      return change('removed', subject, after.programme.ref, { from: subject.title, was: gone.ref, class: classOf(gone) });
    }),
    ...renamed.map(([a, b]) => underAnotherId(narrativeSubject(b), a, b)),
    ...added.map((one) => {
      const subject = narrativeSubject(one);
      return change('added', subject, one.ref, { to: subject.title, class: 'editorial' });
    }),
    ...[...both, ...renamed].flatMap(([a, b]) => compareTwo(a, b, classOf(a))),
  ];
}

const marksOf = ({ period, section, group }: Narrative): string[] => [`${period.code} ${section} ${group ?? ''}`];

/**
 * Whether the report on a period was given to leaders, as far as a version tells: no clock is asked. It was where leaders met or had a
 * report after the period, where a text for a later one was begun, or where a document came out a whole interval later.
 */
function givenIn({ programme, documents, meetings, narratives }: Dataset): (period: Period) => boolean {
  const handed = meetings.filter(({ type }) => type === 'report' || type === 'summit').flatMap(({ period }) => period?.start ?? []);
  const last = [...handed, ...narratives.map(({ period }) => period.start)].sort().at(-1);
  const known = [...documents.values()].flatMap((document) => publicFrom(document) ?? []).sort().at(-1);
  const interval = programme.reportsEvery * LONGEST_MONTH;
  return ({ end }) => (last !== undefined && last > end) || (known !== undefined && daysBetween(end, known) > interval);
}

const LONGEST_MONTH = 31;

function compareTwo(a: Narrative, b: Narrative, grave: EditClass): Change[] {
  const subject = narrativeSubject(b);
  const differs = (key: 'period' | 'section' | 'group' | 'overdue', from: string | null, to: string | null): Change[] => {
    // What was not there before took nothing away.
    const detail = { of: key, ...(from === null ? {} : { class: grave }) };
    return differing('narrated', subject, key, { value: from, ref: a.ref }, { value: to, ref: b.ref }, detail);
  };
  const figure = ({ overdue }: Narrative): string | null => (overdue === null ? null : String(overdue));
  return [
    ...differs('period', a.period.code, b.period.code),
    ...differs('section', a.section, b.section),
    ...differs('group', a.group ?? 'no group', b.group ?? 'no group'),
    ...differs('overdue', figure(a), figure(b)),
    ...compareTexts(a, b, subject, grave),
    ...differing('note', subject, 'note', { value: a.note, ref: a.ref }, { value: b.note, ref: b.ref }),
  ];
}

/** What changed of a text, language by language; translations that stayed when the English text did not. */
function compareTexts(a: Narrative, b: Narrative, subject: Subject, grave: EditClass): Change[] {
  const isReworded = isKept(a.text.en, b.text.en) && !isSame(a.text.en, b.text.en);
  return LANGUAGES_OF_OUTPUT.flatMap((language) => {
    const [x, y] = [a.text[language], b.text[language]];
    const [was, ref] = [spotOf(a, language), spotOf(b, language)];
    const [from, to] = partings(x, y);
    if (!isSame(x, y)) {
      const detail = { of: `text (${language})`, from, to, was, ...(from === null ? {} : { class: grave }) };
      return [change('narrated', subject, ref, detail)];
    }
    return isReworded && y !== undefined ? [change('translation-kept', subject, ref, { of: language, was })] : [];
  });
}

/** Where a text stands in a language; where it does not, all of it, since what is wrong in that may have been the language. */
const spotOf = ({ ref, text }: Narrative, language: Language): Ref =>
  within(ref, 'text', ...(text[language] === undefined ? [] : [language]));

type Text = string | undefined;

const isKept = (a: Text, b: Text): boolean => a !== undefined && b !== undefined;

const wordsOf = (text: Text = ''): string[] => text.split(/\s+/).filter(Boolean);

/** The paragraphs of a text, as a draft has them: how their lines are broken counts for nothing. */
const paragraphsOf = (text: string): string[] => text.trim().split(/\n\s*\n/).map((one) => wordsOf(one).join(' '));

const isSame = (a: Text, b: Text): boolean =>
  a === b || (a !== undefined && b !== undefined && paragraphsOf(a).join('\n') === paragraphsOf(b).join('\n'));

/** The first words by which two texts differ, and how long each is: whoever wants more looks at the file. */
function partings(a: Text, b: Text): [from: string | null, to: string | null] {
  const [old, now] = [wordsOf(a), wordsOf(b)];
  const parted = old.findIndex((word, index) => word !== now[index]);
  const at = parted < 0 ? Math.min(old.length, now.length) : parted;
  const isLaidOut = old.length === now.length && parted < 0; // nothing but the paragraphs
  return [told(a, isLaidOut ? 0 : at, isLaidOut), told(b, isLaidOut ? 0 : at, isLaidOut)];
}

const MOST_WORDS = 6;
const MOST_LETTERS = 80;

/** '"… began to share methods …" (9 words)'; null for a text that is not there. */
function told(text: Text, at: number, isLaidOut: boolean): string | null {
  if (text === undefined) return null;
  const words = wordsOf(text);
  const shown = words.slice(at, at + MOST_WORDS).join(' ').slice(0, MOST_LETTERS);
  const excerpt = [at > 0 ? '…' : '', shown, words.length > at + MOST_WORDS ? '…' : ''].filter(Boolean).join(' ');
  const size = `${String(words.length)} word${words.length === 1 ? '' : 's'}`;
  return `"${excerpt}" (${size}${isLaidOut ? `, ${String(paragraphsOf(text).length)} paragraphs` : ''})`;
}
