// `spp report scorecard`: what became of the promises, counted in whole, per agenda, theme, group and party.
import { assess, findingsOf, type AssessedMilestone, type Assessment } from '../../assess/index.js';
import type { Cell, Column, Named, Report, Row, Section } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { asOfText } from '../counts.js';
import { inWords, nameOf } from '../naming.js';
import { inScope, isSelected, type Selection } from '../select.js';

/** What became of some milestones by a day. `due` is the sum of `kept`, `late`, `unclear`, `overdue` and what was withdrawn. */
export interface Score {
  readonly milestones: number;
  /** Their deadline had passed: it lay before the day. */
  readonly due: number;
  /** Of these: done, and no source says late. */
  readonly kept: number;
  readonly late: number;
  /** Done, at a time no source gives. */
  readonly unclear: number;
  readonly overdue: number;
  /** Called on track or initiated when the deadline had passed; nothing said for longer than the reporting interval. */
  readonly contradicted: number;
  readonly silent: number;
  readonly undated: number;
}

/** Counts what became of milestones by the day of the question. */
export function scoreOf(milestones: readonly AssessedMilestone[], { question: { asOf } }: Assessment): Score {
  const count = (list: readonly AssessedMilestone[], holds: (one: AssessedMilestone) => boolean): number => list.filter(holds).length;
  const due = milestones.filter(({ judged }) => judged !== null && judged < asOf);
  const done = due.filter(({ state }) => state === 'completed');
  const late = count(done, isLate);
  const unclear = count(done, (one) => !isLate(one) && one.tracks.some((track) => track.late === null));
  const found = (id: string): number => count(milestones, (one) => findingsOf(one).some((finding) => finding.id === id));
  return {
    milestones: milestones.length, due: due.length, kept: done.length - late - unclear, late, unclear,
    overdue: count(due, ({ state }) => state === 'overdue'),
    contradicted: found('claim-contradicted'), silent: found('silent'), undated: count(milestones, ({ state }) => state === 'undated'),
  };
}

const isLate = ({ tracks }: AssessedMilestone): boolean => tracks.some((track) => track.late === true);

interface Line {
  readonly id: string;
  readonly title: string;
  readonly score: Score;
}

interface Part {
  readonly by: 'all' | 'agenda' | 'theme' | 'group' | 'party';
  readonly lines: readonly Line[];
}

/** Counts and shares of the milestones asked for. A party is judged by its own tracks, so its counts need not add up to the whole. */
export function scorecardReport(assessment: Assessment, selection: Selection, words: Words): Report {
  const { dataset: { programme }, question } = assessment;
  const parts = partsOf(assessment, selection);
  const whole = parts[0]?.lines[0]?.score;
  const basis = nameOf(words, 'basis', question.basis);
  return {
    is: 'list',
    blocks: [
      { is: 'heading', level: 1, text: words.say('score-title', { programme: programme.title }) },
      { is: 'text', text: `${asOfText(question, words)}, ${basis}. ${whole ? sentence(whole, words) : ''}` },
      { is: 'table', columns: inWords(words, COLUMNS), sectionedBy: 'by', sections: parts.map((part) => sectionOf(part, words)) },
      { is: 'text', text: words.say('score-legend'), tone: 'dim' },
    ],
    data: () => ({
      schemaVersion: 1, programme: programme.id, asOf: question.asOf, knownAt: question.knownAt, basis: question.basis,
      scores: parts.flatMap(({ by, lines }) => lines.map(({ id, title, score }) => ({ by, id, title, ...score, shares: sharesOf(score) }))),
    }),
  };
}

/** 'Of 107 milestones, 75 deadlines had passed: 10 kept (13 %), 1 late, 64 overdue (85 %).' */
function sentence({ due, kept, late, unclear, overdue, milestones }: Score, words: Words): string {
  const told = (part: string, count: number): string => words.say('score-part', { part, count, percent: percentOf(count, due) });
  const parts = [
    told('kept', kept), ...(late > 0 ? [told('late', late)] : []), ...(unclear > 0 ? [told('unclear', unclear)] : []),
    told('overdue', overdue),
  ];
  return words.say('score-of', { count: milestones, due, parts: parts.join(', ') });
}

const percentOf = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part * 100) / whole));

function partsOf(assessment: Assessment, selection: Selection): Part[] {
  const { dataset, question } = assessment;
  const { programme } = dataset;
  const chosen = (one: Assessment): AssessedMilestone[] =>
    one.milestones.filter((assessed) => inScope(selection, assessed) && isSelected(selection, assessed));
  const milestones = chosen(assessment);
  const lines = (things: Iterable<Named>, holds: (assessed: AssessedMilestone, id: string) => boolean): Line[] =>
    [...things].map(({ id, title }) => ({ id, title, score: scoreOf(milestones.filter((one) => holds(one, id)), assessment) }))
      .filter(({ score }) => score.milestones > 0);
  const parties = programme.parties.filter(({ id }) => question.parties === null || question.parties.includes(id));
  return [
    { by: 'all' as const, lines: [{ id: 'all', title: programme.title, score: scoreOf(milestones, assessment) }] },
    { by: 'agenda' as const, lines: lines(programme.agendas, ({ group }, id) => group.agenda.id === id) },
    { by: 'theme' as const, lines: lines(programme.themes, ({ group }, id) => group.theme?.id === id) },
    { by: 'group' as const, lines: lines(programme.groups.values(), ({ group }, id) => group.id === id) },
    {
      by: 'party' as const,
      lines: parties.map(({ id, title }) =>
        ({ id, title, score: scoreOf(chosen(assess(dataset, { ...question, parties: [id] })), assessment) }))
        .filter(({ score }) => score.milestones > 0),
    },
  ].filter(({ lines: some }) => some.length > 0);
}

const SHOWN = ['milestones', 'due', 'kept', 'late', 'unclear', 'overdue', 'contradicted', 'silent', 'undated'] as const;

const COLUMNS: readonly Column[] = [
  { id: 'id', heading: 'id' },
  ...SHOWN.map((id): Column => ({ id, heading: `score-${id}`, align: 'right', fixed: true })),
  { id: 'share', heading: 'score-share', breaks: '%', whole: true },
];

const sectionOf = ({ by, lines }: Part, words: Words): Section => ({
  heading: nameOf(words, 'kind', by), code: by, rows: lines.map(({ id, score }): Row => ({
    level: 0, cells: [{ text: id, tone: 'strong' }, ...SHOWN.map((name): Cell => ({ text: String(score[name]) })), barOf(score, words)],
  })),
});

const BAR = 24;

/** A bar of what was kept, done otherwise, and not done; each stretch of at least one cell where there is any. */
function barOf({ due, kept, late, unclear, overdue }: Score, words: Words): Cell {
  if (due === 0) return { text: words.say('score-none-due'), flat: '' };
  const cells = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.round((count * BAR) / due)));
  const [good, other, bad] = [cells(kept), cells(late + unclear), cells(overdue)];
  const percent = percentOf(kept, due);
  const share = words.say('percent', { percent });
  return { text: `${'█'.repeat(good)}${'▓'.repeat(other)}${'░'.repeat(bad)} ${share}`, flat: share, code: `${String(percent)} %` };
}

/** Shares in percent, to one place: of what was due, and of all. Null where there is nothing to share. */
function sharesOf(score: Score): Record<string, number | null> {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part * 1000) / whole) / 10);
  const ofDue = (['kept', 'late', 'unclear', 'overdue'] as const).map((name) => [name, share(score[name], score.due)]);
  const ofAll = (['due', 'contradicted', 'silent', 'undated'] as const).map((name) => [name, share(score[name], score.milestones)]);
  return Object.fromEntries([...ofDue, ...ofAll]) as Record<string, number | null>;
}
