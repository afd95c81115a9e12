// What changed between two versions of the record, or between two days: the grave changes first, then group by group.
import { STATES, type Assessment } from '../assess/index.js';
import { dayName } from '../dates/index.js';
import { EDIT_CLASSES, type Change, type ChangeKind, type EditClass } from '../diff/index.js';
import { REPORTED_STATUSES, type Block, type Cell, type Programme, type Report, type Row, type Section } from '../model/index.js';
import { countStates, plural, type Counts } from './counts.js';

/** One side of a comparison. */
export interface Side {
  /** `HEAD~3:data`, `data`, or a day. */
  readonly name: string;
  readonly assessment: Assessment;
}

/** What changed from one side to the other. */
export function diffReport(from: Side, to: Side, changes: readonly Change[]): Report {
  const { dataset: { programme }, question } = to.assessment;
  const [before, after] = [countStates(from.assessment.milestones), countStates(to.assessment.milestones)];
  return {
    is: 'page',
    blocks: [
      { is: 'heading', level: 1, text: `What changed from ${from.name} to ${to.name}` },
      { is: 'text', text: summaryText(changes) },
      ...(from.assessment.question.asOf === question.asOf
        ? [{ is: 'text', text: `States are those of ${dayName(question.asOf)}.`, tone: 'dim' } as const]
        : []),
      ...(changes.length === 0 ? [] : [changeTable(programme, changes)]),
      { is: 'heading', level: 2, text: 'Counts' },
      countTable(from, to, before, after),
    ],
    data: () => ({
      schemaVersion: 1,
      programme: programme.id,
      from: { name: from.name, asOf: from.assessment.question.asOf, counts: before },
      to: { name: to.name, asOf: question.asOf, counts: after },
      class: gravest(changes),
      summary: Object.fromEntries(wordCounts(changes)),
      changes: changes.map((change) => {
        const { kind, class: grave, subject, of, from: was, to: now, days, ref } = change;
        return { class: grave, kind, subject, of, from: was, to: now, days, file: ref.file, text: changeText(change) };
      }),
    }),
  };
}

const gravest = (changes: readonly Change[]): EditClass | null =>
  EDIT_CLASSES.find((one) => changes.some((change) => change.class === one)) ?? null;

/** '7 changes: 1 new, 2 completed, 3 delayed, 1 retitled. The gravest touches: integrity.' */
function summaryText(changes: readonly Change[]): string {
  if (changes.length === 0) return 'Nothing changed.';
  const words = wordCounts(changes).map(([word, count]) => `${String(count)} ${word}`);
  return `${plural(changes.length, 'change')}: ${words.join(', ')}. Gravest class: ${gravest(changes) ?? ''}.`;
}

/** How often each word of the summary applies, in the order of WORDS. */
function wordCounts(changes: readonly Change[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const change of changes) counts.set(wordOf(change), (counts.get(wordOf(change)) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => WORDS.indexOf(a) - WORDS.indexOf(b));
}

/** The word of the summary under which a change of a kind is counted. */
const WORD_OF: Readonly<Record<ChangeKind, string>> = {
  added: 'new', removed: 'deleted', 'id-changed': 'id changed', 'id-reused': 'id changed', moved: 'moved',
  'baseline-moved': 'deadline moved', 'deadline-removed': 'deadline moved',
  'deadline-added': 'deadline', 'deadline-reworded': 'deadline', 'deadline-dated': 'deadline',
  rebaselined: 'rebaselined', 'rebaseline-removed': 'history rewritten', parties: 'parties changed',
  'citation-removed': 'citation taken away', cited: 'evidence added',
  'report-removed': 'history rewritten', 'report-rewritten': 'history rewritten', 'forecast-rewritten': 'history rewritten',
  'completed-undone': 'turned back', 'back-dated': 'back-dated', reported: 'reported', state: 'state changed',
  redated: 'redated', 'fact-rewritten': 'fact rewritten', 'fact-added': 'fact added', setting: 'setting changed', severity: 'other',
  judged: 'other',
  items: 'other', retitled: 'retitled', 'translation-kept': 'other', 'translation-removed': 'retitled', 'translation-misplaced': 'retitled',
  narrated: 'text',
  related: 'other', note: 'other', 'waiver-added': 'waiver', 'waiver-removed': 'waiver',
  'change-recorded': 'other', 'change-removed': 'history rewritten',
};

/** The words in the order of the summary. */
const WORDS: readonly string[] = [
  'deleted', 'id changed', 'deadline moved', 'history rewritten', 'fact rewritten', 'source taken away', 'evidence taken away',
  'citation taken away', 'turned back', 'back-dated', 'setting changed', 'redated', 'new',
  'completed', 'delayed', 'withdrawn', 'rebaselined', 'moved', 'state changed', 'reported', 'evidence added', 'fact added', 'structure',
  'deadline',
  'parties changed', 'retitled', 'text', 'waiver', 'other',
];

function wordOf({ kind, class: grave, subject, to, days }: Change): string {
  if (kind === 'reported') return statusOf(to) ?? ((days ?? 0) > 0 ? 'delayed' : 'reported');
  if ((kind !== 'added' && kind !== 'removed') || subject.kind === 'milestone') return WORD_OF[kind];
  if (subject.kind === 'narrative') return WORD_OF.narrated;
  // What sources tell: they themselves, what they report, recommend and claim, and meetings.
  const isTold = ['document', 'accomplishment', 'recommendation', 'claim'].includes(subject.kind)
    || (subject.kind === 'event' && grave !== 'commitment');
  if (!isTold) return 'structure';
  if (kind === 'added') return 'evidence added';
  return subject.kind === 'document' ? 'source taken away' : 'evidence taken away';
}

/** The word for what a report says, where it has one of its own. */
function statusOf(to: string | null): string | null {
  const status = REPORTED_STATUSES.find((one) => to === one || to?.startsWith(`${one},`));
  if (status === 'completed' || status === 'completed-ongoing') return 'completed';
  return status === 'withdrawn' || status === 'delayed' ? status : null;
}

/** A change in words: 'deadline moved from 2006-06-30 to 2006-12-31 (184 days later)'. */
export function changeText({ kind, of, from, to, days }: Change): string {
  const by = days === null || days === 0 ? '' : ` (${plural(Math.abs(days), 'day')} ${days > 0 ? 'later' : 'earlier'})`;
  return TEXT_OF[kind]({ of: of ?? '', from, to, was: from ?? 'nothing', now: to ?? 'nothing', by, days });
}

interface Words extends Pick<Change, 'from' | 'to' | 'days'> {
  readonly of: string;
  readonly was: string;
  readonly now: string;
  /** ' (184 days later)', or nothing. */
  readonly by: string;
}

/** 'retitled (fr) from "Étudier" to "Relever"', 'translated (fr): "Étudier"'. */
function retitledText(language: string, from: string | null, to: string | null): string {
  if (from === null) return `translated${language}: "${to ?? ''}"`;
  return to === null ? `translation${language} taken away: "${from}"` : `retitled${language} from "${from}" to "${to}"`;
}

/** 'confidence added: low', 'text (fr) changed from … to …'. */
function judgedText({ of, from, to, was, now }: Words): string {
  return from === null ? `${of} added: ${now}` : to === null ? `${of} taken away: ${was}` : `${of} changed from ${was} to ${now}`;
}

const fromTo = ({ was, now, by }: Words): string => `from ${was} to ${now}${by}`;

const TEXT_OF: Readonly<Record<ChangeKind, (words: Words) => string>> = {
  added: ({ of, now }) => (of === '' ? `new: ${now}` : `told by ${of}: ${now}`),
  removed: ({ was }) => `deleted: ${was}`,
  'id-changed': (words) => `id changed ${fromTo(words)}`,
  'id-reused': ({ was, now }) => `id now stands for "${now}", before for "${was}"`,
  moved: (words) => `moved ${fromTo(words)}`,
  'baseline-moved': (words) => `deadline moved ${fromTo(words)}`,
  'deadline-removed': ({ was }) => `deadline taken away: ${was}`,
  'deadline-added': ({ now }) => `deadline added: ${now}`,
  'deadline-reworded': ({ was, now }) => `deadline reworded from "${was}" to "${now}", due the same day`,
  'deadline-dated': ({ now }) => `due date known: ${now}`,
  rebaselined: (words) => (words.from === null ? `rebaselined to ${words.now} by ${words.of}` : `rebaselined ${fromTo(words)}`),
  'rebaseline-removed': ({ was }) => `rebaseline to ${was} taken away`,
  parties: ({ from, to }) => `parties changed from ${from ?? 'all'} to ${to ?? 'all'}`,
  'citation-removed': ({ was }) => `citation taken away: ${was}`,
  cited: ({ now }) => `cited: ${now}`,
  'report-removed': ({ of, was }) => `report of ${of} removed: ${was}`,
  'report-rewritten': (words) => `report of ${words.of} rewritten ${fromTo(words)}`,
  'forecast-rewritten': (words) => `forecast of ${words.of} moved ${fromTo(words)}`,
  'completed-undone': ({ was, now, of }) => `was ${was}, now ${now}${of === '' ? '' : ` (${of})`}`,
  'back-dated': ({ was, now, of }) => `${of} speaks of ${now}, before the last report of ${was}`,
  reported: ({ now, of, by }) => `reported ${now} by ${of}${by}`,
  state: ({ was, now, days }) => `now ${now}${days === null ? '' : ` (${plural(days, 'day')} late)`}, was ${was}`,
  redated: (words) => `${words.of} changed ${fromTo(words)}`,
  'fact-rewritten': ({ of, was, to }) => (to === null ? `${of} taken away: ${was}` : `${of} rewritten from "${was}" to "${to}"`),
  'fact-added': ({ of, now }) => `${of} added: ${now}`,
  judged: judgedText,
  narrated: judgedText,
  setting: (words) => `${words.of} changed ${fromTo(words)}`,
  severity: ({ of, from, to }) => `rule ${of} changed from ${from ?? 'its own severity'} to ${to ?? 'its own severity'}`,
  items: (words) => `number of items changed ${fromTo(words)}`,
  retitled: ({ of, from, to }) => retitledText(of === '' ? '' : ` (${of})`, from, to),
  'translation-kept': ({ of }) => `reworded in English, and not in ${of}`,
  'translation-removed': ({ of, from, to }) => retitledText(` (${of})`, from, to),
  'translation-misplaced': ({ of, from, to }) => `${retitledText(` (${of})`, from, to)}, as another language or title had it`,
  related: (words) => `related changed ${fromTo(words)}`,
  note: () => 'note changed',
  'waiver-added': ({ of, now }) => `waiver of ${of} added: ${now}`,
  'waiver-removed': ({ of, was }) => `waiver of ${of} removed: ${was}`,
  'change-recorded': ({ of, now }) => `recorded as intended (${of}): ${now}`,
  'change-removed': ({ of, was }) => `record of an intended change (${of}) removed: ${was}`,
};

const cell = (text: string): Cell => ({ text });

/** The changes: of class integrity first, the others by group, in the order of the record. */
function changeTable({ groups }: Programme, changes: readonly Change[]): Block {
  const grave = changes.filter((change) => change.class === 'integrity');
  const rest = changes.filter((change) => change.class !== 'integrity');
  const groupOf = ({ subject: { group } }: Change): string | null => (group !== null && groups.has(group) ? group : null);
  const inGroup = (id: string | null): Change[] => rest.filter((change) => groupOf(change) === id);
  const sections: (readonly [string, readonly Change[]])[] = [
    ['Integrity: look at these first', grave], ['The programme and its documents', inGroup(null)],
    ...[...groups.values()].map(({ id, title }) => [title, inGroup(id)] as const),
  ];
  return {
    is: 'table',
    sectionedBy: 'section',
    columns: [
      { id: 'id', heading: 'What' }, { id: 'change', heading: 'Change', breaks: '%', whole: true },
      { id: 'class', heading: 'Class', fixed: true },
    ],
    sections: sections.flatMap(([heading, list]): Section[] => (list.length === 0 ? [] : [{ heading, rows: bySubject(list).map(rowOf) }])),
  };
}

/** What changed of one thing stands together, in the order in which things come first. */
function bySubject(changes: readonly Change[]): Change[] {
  const bySubject = new Map<string, Change[]>();
  for (const change of changes) {
    const key = `${change.subject.kind} ${change.subject.id}`;
    bySubject.set(key, [...bySubject.get(key) ?? [], change]);
  }
  return [...bySubject.values()].flat();
}

const rowOf = (change: Change): Row => ({
  level: 0,
  cells: [cell(change.subject.id), cell(changeText(change)), { text: change.class, tone: change.class === 'integrity' ? 'bad' : 'dim' }],
});

function countTable(from: Side, to: Side, before: Counts, after: Counts): Block {
  const signed = (count: number): string => (count === 0 ? '' : `${count > 0 ? '+' : ''}${String(count)}`);
  const row = (name: string, was: number, now: number): Row =>
    ({ level: 0, cells: [name, String(was), String(now), signed(now - was)].map(cell) });
  return {
    is: 'table',
    columns: [
      { id: 'state', heading: 'State' }, { id: 'before', heading: 'Before', align: 'right' },
      { id: 'after', heading: 'After', align: 'right' }, { id: 'change', heading: 'Change', align: 'right' },
    ],
    sections: [{
      heading: null,
      rows: [
        row('milestones', from.assessment.milestones.length, to.assessment.milestones.length),
        ...STATES.filter((state) => before[state] > 0 || after[state] > 0).map((state) => row(state, before[state], after[state])),
      ],
    }],
  };
}
