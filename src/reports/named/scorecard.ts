// `spp report scorecard`: what became of the promises, counted in whole, per agenda, theme, group and party.
import { assess, type AssessedMilestone, type Assessment } from '../../assess/index.js';
import type { Cell, Column, Named, Report, Row, Section } from '../../model/index.js';
import { asOfText, plural } from '../counts.js';
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
  const found = (id: string): number => count(milestones, ({ findings }) => findings.some((finding) => finding.id === id));
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
export function scorecardReport(assessment: Assessment, selection: Selection): Report {
  const { dataset: { programme }, question } = assessment;
  const parts = partsOf(assessment, selection);
  const whole = parts[0]?.lines[0]?.score;
  return {
    is: 'list',
    blocks: [
      { is: 'heading', level: 1, text: `Scorecard: ${programme.title}` },
      { is: 'text', text: `${asOfText(question)}, by ${question.basis}. ${whole ? sentence(whole) : ''}` },
      { is: 'table', columns: COLUMNS, sectionedBy: 'by', sections: parts.map(sectionOf) },
      { is: 'text', text: LEGEND, tone: 'dim' },
    ],
    data: () => ({
      schemaVersion: 1, programme: programme.id, asOf: question.asOf, knownAt: question.knownAt, basis: question.basis,
      scores: parts.flatMap(({ by, lines }) => lines.map(({ id, title, score }) => ({ by, id, title, ...score, shares: sharesOf(score) }))),
    }),
  };
}

const LEGEND = 'Bar: of the deadlines that had passed, █ kept, ▓ done late or at a time no source gives, ░ not done. '
  + 'Contra.: called on track or initiated after the deadline. Silent: no report for longer than the programme reports.';

/** '75 deadlines had passed: 10 kept (13 %), 1 late, 64 overdue (85 %).' */
function sentence({ due, kept, late, unclear, overdue, milestones }: Score): string {
  const parts = [
    `${String(kept)} kept (${percent(kept, due)})`, ...(late > 0 ? [`${String(late)} late`] : []),
    ...(unclear > 0 ? [`${String(unclear)} done at a time no source gives`] : []), `${String(overdue)} overdue (${percent(overdue, due)})`,
  ];
  const told = due === 0 ? 'no deadline had passed' : `${plural(due, 'deadline')} had passed: ${parts.join(', ')}`;
  return `Of ${plural(milestones, 'milestone')}, ${told}.`;
}

const percent = (part: number, whole: number): string => `${String(whole === 0 ? 0 : Math.round((part * 100) / whole))} %`;

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
const HEADINGS: Readonly<Record<(typeof SHOWN)[number], string>> = {
  milestones: 'all', due: 'due', kept: 'kept', late: 'late', unclear: 'unclear', overdue: 'overdue', contradicted: 'contra.',
  silent: 'silent', undated: 'undated',
};

const COLUMNS: readonly Column[] = [
  { id: 'id', heading: 'id' },
  ...SHOWN.map((id): Column => ({ id, heading: HEADINGS[id], align: 'right', fixed: true })),
  { id: 'share', heading: 'kept of due', breaks: '%', whole: true },
];

const sectionOf = ({ by, lines }: Part): Section => ({
  heading: by, rows: lines.map(({ id, score }): Row => ({
    level: 0, cells: [{ text: id, tone: 'strong' }, ...SHOWN.map((name): Cell => ({ text: String(score[name]) })), barOf(score)],
  })),
});

const BAR = 24;

/** A bar of what was kept, done otherwise, and not done; each stretch of at least one cell where there is any. */
function barOf({ due, kept, late, unclear, overdue }: Score): Cell {
  if (due === 0) return { text: 'nothing due yet', flat: '' };
  const cells = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.round((count * BAR) / due)));
  const [good, other, bad] = [cells(kept), cells(late + unclear), cells(overdue)];
  return { text: `${'█'.repeat(good)}${'▓'.repeat(other)}${'░'.repeat(bad)} ${percent(kept, due)}`, flat: percent(kept, due) };
}

/** Shares in percent, to one place: of what was due, and of all. Null where there is nothing to share. */
function sharesOf(score: Score): Record<string, number | null> {
  const share = (part: number, whole: number): number | null => (whole === 0 ? null : Math.round((part * 1000) / whole) / 10);
  const ofDue = (['kept', 'late', 'unclear', 'overdue'] as const).map((name) => [name, share(score[name], score.due)]);
  const ofAll = (['due', 'contradicted', 'silent', 'undated'] as const).map((name) => [name, share(score[name], score.milestones)]);
  return Object.fromEntries([...ofDue, ...ofAll]) as Record<string, number | null>;
}
