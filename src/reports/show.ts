// `spp show`: the page of one milestone, or of what holds milestones: an initiative, group, theme or agenda.
import type { AssessedMilestone, AssessedTrack, Assessment, Finding } from '../assess/index.js';
import { dayName, daysBetween } from '../dates/index.js';
import {
  STATUS_LABELS, type Block, type Cell, type Column, type Dataset, type Entry, type Group, type Milestone, type Named,
  type Rebaseline, type Report, type Restatement, type Row,
} from '../model/index.js';
import { COLUMNS, sortBy } from './columns.js';
import { plural, countsText, countStates, passedText } from './counts.js';
import { milestoneData } from './milestone-data.js';
import { findReferrers, findReferrersInto, referrerBlocks, referrerData } from './page.js';
import { milestoneTable, USUAL_LAYOUT } from './status.js';
import { isListed, thingsOf } from './things/index.js';

const text = (value: string): Cell => ({ text: value });
const cellOf = (column: string, assessed: AssessedMilestone): Cell => COLUMNS.find(({ id }) => id === column)?.cell(assessed) ?? text('');

/** The page of a milestone as it stands on the day of the question. */
export function milestoneReport(assessment: Assessment, assessed: AssessedMilestone): Report {
  const { milestone, group, initiative } = assessed;
  const referrers = findReferrers(assessment.dataset, assessment.question, 'milestone', milestone.id);
  return {
    is: 'page',
    blocks: [
      { is: 'heading', level: 1, text: milestone.title },
      { is: 'fields', fields: fieldsOf(assessment, assessed) },
      ...deadlineBlocks(assessment, assessed),
      ...trackBlocks(assessed),
      { is: 'heading', level: 2, text: 'Reported' },
      assessed.tracks.some(({ entry }) => entry) ? historyTable(assessed) : { is: 'text', text: 'Nothing.' },
      ...restatedBlocks(assessment, milestone),
      ...notesOf(milestone, assessed),
      { is: 'heading', level: 2, text: 'Findings' },
      assessed.findings.length > 0
        ? { is: 'list', items: assessed.findings.map(findingCell) }
        : { is: 'text', text: 'None.' },
      ...referrerBlocks(referrers),
    ],
    data: () => ({
      schemaVersion: 1,
      kind: 'milestone',
      asOf: assessment.question.asOf,
      knownAt: assessment.question.knownAt,
      basis: assessment.question.basis,
      ...milestoneData(assessed),
      parties: milestone.parties ?? assessment.dataset.programme.parties.map(({ id }) => id),
      titles: { agenda: group.agenda.title, theme: group.theme?.title ?? null, group: group.title, initiative: initiative.title },
      steps: assessed.due?.resolution.steps ?? [],
      rebaseline: changesOf(assessment, assessed).map(({ to, reason, document }) => ({ to: to.end, reason, document })),
      history: assessed.entries.map(entryData),
      restated: restatedIn(assessment, milestone).map(({ document, item, deadline, scope, isUnsure, note }) =>
        ({ document, item, deadline: deadline?.phrase ?? null, scope, isUnsure, note })),
      related: milestone.related,
      note: milestone.note,
      linkedFrom: referrers.map(referrerData),
    }),
  };
}

function fieldsOf({ dataset, question }: Assessment, assessed: AssessedMilestone): { name: string; value: Cell }[] {
  const { milestone, group, initiative, state, daysLate, baseline, forecast, due } = assessed;
  const place = [group.agenda.title, ...(group.theme ? [group.theme.title] : []), group.title].join(' > ');
  const late = daysLate === null ? '' : `, ${plural(daysLate, 'day')} late`;
  const lateness = state === 'completed' ? latenessText(assessed.tracks) : late;
  const waived = dataset.waivers
    .filter(({ ref }) => isInside(ref.path, milestone.ref.path) && ref.file === milestone.ref.file)
    .map(({ rule, reason }) => `${rule}: ${reason}`);
  const fields: [string, string | undefined][] = [
    ['id', milestone.id],
    ['group', place],
    ['initiative', `${initiative.title} (${initiative.id})`],
    ['parties', milestone.parties?.join(', ')],
    ['cited', assessed.cites.map(({ document, item }) => citeText(document, item)).join('; ')],
    ['state', `${state}${lateness} (as of ${dayName(question.asOf)}, by ${question.basis})`],
    ['due', baseline ?? (due ? 'no date yet' : 'no deadline')],
    ['forecast', forecast === null ? undefined : `${forecast}${slipText(assessed)}`],
    ['related', milestone.related.join(', ') || undefined],
    ['waived', waived.join('; ') || undefined],
  ];
  const cell = (name: string, value: string): Cell => (name === 'state' ? { ...cellOf('state', assessed), text: value } : text(value));
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [{ name, value: cell(name, value) }]));
}

/** ', a slip of 153 days (US-CA)'. */
function slipText({ tracks, forecast, slipDays }: AssessedMilestone): string {
  const own = tracks.filter((track) => track.forecast?.value.period.end === forecast).map(({ track }) => track);
  const which = own.length < tracks.length ? ` (${own.join(', ')})` : '';
  return `${slipDays === null ? '' : `, a slip of ${plural(slipDays, 'day')}`}${which}`;
}

const isInside = (path: readonly unknown[], of: readonly unknown[]): boolean => of.every((step, index) => path[index] === step);

function latenessText(tracks: readonly AssessedTrack[]): string {
  if (tracks.some(({ late }) => late === true)) return ', late';
  return tracks.every(({ late }) => late === false) ? ', on time' : '';
}

const citeText = (document: string, item: number | string | null): string =>
  item === null ? document : `${document}, item ${String(item)}`;

const changesOf = ({ question }: Assessment, { due }: AssessedMilestone): readonly Rebaseline[] => due?.changes(question.asOf) ?? [];

/** The phrase as published and the steps from it to the due date. */
function deadlineBlocks(assessment: Assessment, assessed: AssessedMilestone): Block[] {
  const { deadline, due, baseline } = assessed;
  if (!deadline || !due) return [];
  const { steps, recurs, due: first } = due.resolution;
  const items = [
    ...steps,
    ...changesOf(assessment, assessed).map(({ to, reason, document }) => `the baseline was moved to ${to.name} (${document}): ${reason}`),
    ...(recurs && baseline !== null && baseline !== first ? [`the occurrence judged is that of ${baseline}`] : []),
  ];
  return [
    { is: 'heading', level: 2, text: 'Deadline' },
    { is: 'text', text: `'${deadline.phrase}'` },
    { is: 'list', ordered: true, items: items.map(text) },
  ];
}

/** Where a milestone has several tracks: the state of each, with what was forecast for it. */
function trackBlocks({ tracks, baseline }: AssessedMilestone): Block[] {
  if (tracks.length < 2) return [];
  const columns = ['track', 'state', 'late', 'forecast', 'slip', 'done'].map((heading) => ({
    id: heading, heading, ...(heading === 'late' || heading === 'slip' ? { align: 'right' as const } : {}),
  }));
  const rows = tracks.map((track) => {
    const { forecast, actual, daysLate, state } = track;
    const slip = forecast && baseline !== null ? String(daysBetween(baseline, forecast.value.period.end)) : '';
    const cells = [track.track, state, String(daysLate ?? ''), forecast?.value.period.end ?? '', slip, actual?.value.end ?? ''];
    return { level: 0 as const, cells: cells.map(text) };
  });
  return [{ is: 'heading', level: 2, text: 'Tracks' }, filledTable(columns, rows)];
}

/** A table without the columns in which nothing stands. */
function filledTable(columns: readonly Column[], rows: readonly Row[]): Block {
  const filled = columns.map((_, index) => rows.some(({ cells }) => cells[index]?.text !== ''));
  return {
    is: 'table',
    columns: columns.filter((_, index) => filled[index]),
    sections: [{ heading: null, rows: rows.map(({ level, cells }) => ({ level, cells: cells.filter((_, index) => filled[index]) })) }],
  };
}

function historyTable(assessed: AssessedMilestone): Block {
  const rows = assessed.entries.flatMap((entry) =>
    [...entry.tracks].map(([track, { label, forecast, actual }]) => ({
      level: 0 as const,
      cells: [entry.statusAsOf, track, label, forecast?.period.end ?? '', actual?.end ?? '', entry.document].map(text),
    })));
  const columns = ['as of', 'track', 'reported', 'forecast', 'done', 'document'].map((heading) => ({
    id: heading, heading, ...(heading === 'document' ? { breaks: '%' } : {}),
  }));
  return filledTable(columns, rows);
}

const restatedIn = ({ dataset, question }: Assessment, { restated }: Milestone): readonly Restatement[] =>
  restated.filter(({ document }) => isListed([document], dataset, question));

/** Where other documents state the commitment again, and how. */
function restatedBlocks(assessment: Assessment, milestone: Milestone): Block[] {
  const restated = restatedIn(assessment, milestone);
  if (restated.length === 0) return [];
  const rows = restated.map(({ document, item, deadline, scope, isUnsure, note }) => ({
    level: 0 as const,
    cells: [citeText(document, item), deadline?.phrase ?? 'none', `${scope}${isUnsure ? ' (a judgement)' : ''}`, note ?? ''].map(text),
  }));
  const columns = ['document', 'deadline', 'scope', 'note'].map((heading) => ({
    id: heading, heading, ...(heading === 'note' ? { breaks: '%', whole: true } : {}),
  }));
  return [{ is: 'heading', level: 2, text: 'Stated again' }, filledTable(columns, rows)];
}

function notesOf({ note }: Milestone, assessed: AssessedMilestone): Block[] {
  const notes = [
    ...(note === null ? [] : [note]),
    ...assessed.entries.flatMap((entry) => (entry.note === null ? [] : [`${entry.document}: ${entry.note}`])),
  ];
  return notes.length > 0 ? [{ is: 'heading', level: 2, text: 'Notes' }, { is: 'list', items: notes.map(text) }] : [];
}

const findingCell = ({ id, message, cites }: Finding): Cell => {
  const cited = cites.map(({ document, item }) => citeText(document, item)).join('; ');
  return { text: `${id}: ${message} [${cited}]`, tone: 'warn' };
};

const entryData = ({ document, statusAsOf, tracks, note }: Entry): Record<string, unknown> => ({
  document, statusAsOf, note,
  tracks: [...tracks].map(([track, { status, label, forecast, actual }]) => ({
    track, reported: status, label: label || STATUS_LABELS[status], forecast: forecast?.period.end ?? null, actual: actual?.end ?? null,
  })),
});

/** Something that holds milestones: an initiative, group, theme or agenda. */
export interface Scope {
  readonly kind: 'initiative' | 'group' | 'theme' | 'agenda';
  readonly named: Named;
  /** What it belongs to, outermost first. */
  readonly above: readonly Named[];
  readonly holds: (assessed: AssessedMilestone) => boolean;
}

/** Everything that holds milestones, the smaller first: where ids are the same, that one is meant. */
export function scopesOf({ programme, initiatives }: Dataset): Scope[] {
  const above = ({ agenda, theme }: Group): Named[] => [agenda, ...(theme ? [theme] : [])];
  return [
    ...initiatives.map((named): Scope => {
      const group = programme.groups.get(named.group);
      return {
        kind: 'initiative', named, above: group ? [...above(group), group] : [],
        holds: ({ initiative }) => initiative.id === named.id,
      };
    }),
    ...[...programme.groups.values()].map((named): Scope => ({
      kind: 'group', named, above: above(named), holds: ({ group }) => group.id === named.id,
    })),
    ...programme.themes.map((named): Scope => ({
      kind: 'theme', named, above: [named.agenda], holds: ({ group }) => group.theme?.id === named.id,
    })),
    ...programme.agendas.map((named): Scope => ({
      kind: 'agenda', named, above: [], holds: ({ group }) => group.agenda.id === named.id,
    })),
  ];
}

/** The page of something that holds milestones: counts, never one word. */
export function scopeReport(assessment: Assessment, { kind, named, above, holds }: Scope): Report {
  const { dataset, question } = assessment;
  const milestones = assessment.milestones.filter(holds);
  const groupBy = kind === 'initiative' ? null : kind === 'group' ? 'initiative' : 'group';
  const things = kind === 'initiative' || kind === 'group' ? thingsOf(dataset, question) : [];
  const { cited = '', origin = '', note = '' } = things.find((one) => one.kind === kind && one.named.id === named.id)?.fields ?? {};
  const referrers = kind === 'initiative'
    ? findReferrersInto(dataset, question, named.id)
    : kind === 'group' ? findReferrers(dataset, question, kind, named.id) : [];
  return {
    is: 'list',
    blocks: [
      { is: 'heading', level: 1, text: named.title },
      { is: 'fields', fields: [
        { name: 'id', value: text(named.id) },
        { name: 'kind', value: text(kind) },
        ...(above.length > 0 ? [{ name: 'in', value: text(above.map(({ title }) => title).join(' > ')) }] : []),
        ...Object.entries({ cited, origin, note }).flatMap(([name, value]) => (value === '' ? [] : [{ name, value: text(value) }])),
        { name: 'as of', value: text(`${dayName(question.asOf)}, by ${question.basis}`) },
      ] },
      ...(milestones.length > 0 ? [milestoneTable(sortBy(milestones, USUAL_LAYOUT.sort), { ...USUAL_LAYOUT, groupBy }, milestones)] : []),
      { is: 'text', text: `${countsText(milestones)}.\n${passedText(milestones, question.asOf)}` },
      ...referrerBlocks(referrers),
    ],
    data: () => ({
      schemaVersion: 1, kind, id: named.id, title: named.title, above: above.map(({ id }) => id),
      asOf: question.asOf, knownAt: question.knownAt, basis: question.basis,
      counts: countStates(milestones), milestones: milestones.map(milestoneData), linkedFrom: referrers.map(referrerData),
    }),
  };
}
