// `spp show`: the page of one milestone, or of what holds milestones: an initiative, group, theme or agenda.
import { findingsOf, type AssessedMilestone, type Assessment, type Finding } from '../assess/index.js';
import { daysBetween, type Resolution } from '../dates/index.js';
import {
  labelMessage, STATUS_LABELS, type Block, type Cell, type Column, type Dataset, type Entry, type Field, type Group, type Milestone,
  type Named, type Rebaseline, type Report, type Restatement, type Row,
} from '../model/index.js';
import type { Words } from '../words/index.js';
import { stepWords } from '../words/steps.js';
import { sortBy, stateTone } from './columns.js';
import { countsText, countStates, passedText } from './counts.js';
import { milestoneData } from './milestone-data.js';
import { citesText, citeText, codedCell, field, inWords, nameOf, periodName } from './naming.js';
import { findReferrers, findReferrersInto, referrerBlocks, referrerData } from './page.js';
import { milestoneTable, USUAL_LAYOUT } from './status.js';
import { isListed, thingsOf } from './things/index.js';

const text = (value: string): Cell => ({ text: value });

/** A heading of a part of a page; scripts read the English one. */
const heading = (words: Words, id: string, code: string): Block => ({ is: 'heading', level: 2, text: words.say(id), code });

/** The page of a milestone as it stands on the day of the question. */
export function milestoneReport(assessment: Assessment, assessed: AssessedMilestone, words: Words): Report {
  const { milestone, group, initiative } = assessed;
  const referrers = findReferrers(assessment.dataset, assessment.question, 'milestone', milestone.id, words);
  return {
    is: 'page',
    blocks: [
      { is: 'heading', level: 1, text: milestone.title },
      { is: 'fields', fields: fieldsOf(assessment, assessed, words) },
      ...deadlineBlocks(assessment, assessed, words),
      ...trackBlocks(assessed, words),
      heading(words, 'heading-reported', 'Reported'),
      assessed.tracks.some(({ entry }) => entry) ? historyTable(assessed, words) : { is: 'text', text: words.say('reported-none') },
      ...restatedBlocks(assessment, milestone, words),
      ...notesOf(milestone, assessed, words),
      heading(words, 'heading-findings', 'Findings'),
      findingsOf(assessed).length > 0
        ? { is: 'list', items: findingsOf(assessed).map((finding) => findingCell(finding, words)) }
        : { is: 'text', text: words.say('findings-none') },
      ...referrerBlocks(referrers, words),
    ],
    data: () => ({
      schemaVersion: 1,
      kind: 'milestone',
      asOf: assessment.question.asOf,
      knownAt: assessment.question.knownAt,
      basis: assessment.question.basis,
      ...milestoneData(assessed, words),
      parties: milestone.parties ?? assessment.dataset.programme.parties.map(({ id }) => id),
      titles: { agenda: group.agenda.title, theme: group.theme?.title ?? null, group: group.title, initiative: initiative.title },
      steps: assessed.due ? stepsOf(assessed.due.resolution, words) : [],
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

/** The steps from the phrase to the due date. */
const stepsOf = ({ steps }: Resolution, words: Words): readonly string[] => steps.map((step) => stepWords(words, step));

function fieldsOf({ dataset, question }: Assessment, assessed: AssessedMilestone, words: Words): Field[] {
  const { milestone, group, initiative, state, baseline, forecast, due } = assessed;
  const place = [group.agenda.title, ...(group.theme ? [group.theme.title] : []), group.title].join(' > ');
  const waived = dataset.waivers
    .filter(({ ref }) => isInside(ref.path, milestone.ref.path) && ref.file === milestone.ref.file)
    .map(({ rule, reason }) => words.say('noted', { said: rule, note: reason }));
  const onDay = words.say('state-on-day', {
    state: nameOf(words, 'state', state), lateness: latenessText(assessed, words),
    day: words.day(question.asOf), basis: nameOf(words, 'basis', question.basis),
  });
  const fields: [string, string | undefined][] = [
    ['id', milestone.id],
    ['group', place],
    ['initiative', `${initiative.title} (${initiative.id})`],
    ['parties', milestone.parties?.join(', ')],
    ['cited', citesText(words, assessed.cites)],
    ['state', onDay],
    ['due', baseline ?? words.say(due ? 'no-date-yet' : 'no-deadline')],
    ['forecast', forecast === null ? undefined : `${forecast}${slipText(assessed, words)}`],
    ['related', milestone.related.join(', ') || undefined],
    ['waived', waived.join('; ') || undefined],
  ];
  const cell = (name: string, value: string): Cell => (name === 'state' ? { text: value, tone: stateTone(state) } : text(value));
  return fields.flatMap(([name, value]) => (value === undefined ? [] : [field(words, name, cell(name, value))]));
}

/** ', a slip of 153 days (US-CA)'. */
function slipText({ tracks, forecast, slipDays }: AssessedMilestone, words: Words): string {
  const own = tracks.filter((track) => track.forecast?.value.period.end === forecast).map(({ track }) => track);
  const which = own.length < tracks.length ? ` (${own.join(', ')})` : '';
  return `${slipDays === null ? '' : words.say('slip-of', { days: slipDays })}${which}`;
}

const isInside = (path: readonly unknown[], of: readonly unknown[]): boolean => of.every((step, index) => path[index] === step);

/** ', 76 days late', of what is done ', late' or ', on time', or nothing. */
function latenessText({ state, tracks, daysLate }: AssessedMilestone, words: Words): string {
  if (state !== 'completed') return daysLate === null ? '' : words.say('days-late', { days: daysLate });
  if (tracks.some(({ late }) => late === true)) return words.say('done-late');
  return tracks.every(({ late }) => late === false) ? words.say('done-on-time') : '';
}

const changesOf = ({ question }: Assessment, { due }: AssessedMilestone): readonly Rebaseline[] => due?.changes(question.asOf) ?? [];

/** The phrase as published and the steps from it to the due date. */
function deadlineBlocks(assessment: Assessment, assessed: AssessedMilestone, words: Words): Block[] {
  const { deadline, due, baseline } = assessed;
  if (!deadline || !due) return [];
  const { recurs, due: first } = due.resolution;
  const items = [
    ...stepsOf(due.resolution, words),
    ...changesOf(assessment, assessed).map(({ to, reason, document }) =>
      words.say('step-moved', { to: periodName(words, to), document, reason })),
    ...(recurs && baseline !== null && baseline !== first ? [words.say('step-occurrence', { day: baseline })] : []),
  ];
  return [
    heading(words, 'heading-deadline', 'Deadline'),
    { is: 'text', text: words.say('quoted', { text: deadline.phrase }) },
    { is: 'list', ordered: true, items: items.map(text) },
  ];
}

/** Where a milestone has several tracks: the state of each, with what was forecast for it. */
function trackBlocks({ tracks, baseline }: AssessedMilestone, words: Words): Block[] {
  if (tracks.length < 2) return [];
  const columns = ['track', 'state', 'late', 'forecast', 'slip', 'done'].map((name) => ({
    id: name, heading: name, ...(name === 'late' || name === 'slip' ? { align: 'right' as const } : {}),
  }));
  const rows = tracks.map((track) => {
    const { forecast, actual, daysLate, state } = track;
    const slip = forecast && baseline !== null ? String(daysBetween(baseline, forecast.value.period.end)) : '';
    const cells = [String(daysLate ?? ''), forecast?.value.period.end ?? '', slip, actual?.value.end ?? ''];
    return { level: 0 as const, cells: [text(track.track), codedCell(words, 'state', state), ...cells.map(text)] };
  });
  return [heading(words, 'heading-tracks', 'Tracks'), filledTable(columns, rows, words)];
}

/** A table without the columns in which nothing stands. */
function filledTable(columns: readonly Column[], rows: readonly Row[], words: Words): Block {
  const filled = columns.map((_, index) => rows.some(({ cells }) => cells[index]?.text !== ''));
  return {
    is: 'table',
    columns: inWords(words, columns.filter((_, index) => filled[index])),
    sections: [{ heading: null, rows: rows.map(({ level, cells }) => ({ level, cells: cells.filter((_, index) => filled[index]) })) }],
  };
}

function historyTable(assessed: AssessedMilestone, words: Words): Block {
  const rows = assessed.entries.flatMap((entry) =>
    [...entry.tracks].map(([track, { status, label, forecast, actual }]) => ({
      level: 0 as const,
      cells: [
        text(entry.statusAsOf), text(track), { text: words.tell(labelMessage({ status, label })), code: label },
        ...[forecast?.period.end ?? '', actual?.end ?? '', entry.document].map(text),
      ],
    })));
  const columns = ['as of', 'track', 'reported', 'forecast', 'done', 'document'].map((name) => ({
    id: name, heading: name, ...(name === 'document' ? { breaks: '%' } : {}),
  }));
  return filledTable(columns, rows, words);
}

const restatedIn = ({ dataset, question }: Assessment, { restated }: Milestone): readonly Restatement[] =>
  restated.filter(({ document }) => isListed([document], dataset, question));

/** Where other documents state the commitment again, and how. */
function restatedBlocks(assessment: Assessment, milestone: Milestone, words: Words): Block[] {
  const restated = restatedIn(assessment, milestone);
  if (restated.length === 0) return [];
  const none: Cell = { text: words.say('deadline-none'), code: 'none' };
  const rows = restated.map(({ document, item, deadline, scope, isUnsure, note }) => {
    const code = `${scope}${isUnsure ? ' (a judgement)' : ''}`;
    const told = nameOf(words, 'scope', scope);
    return {
      level: 0 as const,
      cells: [
        text(citeText(words, { document, item })), deadline ? text(deadline.phrase) : none,
        { text: isUnsure ? words.say('a-judgement', { told }) : told, code }, text(note ?? ''),
      ],
    };
  });
  const columns = ['document', 'deadline', 'scope', 'note'].map((name) => ({
    id: name, heading: name, ...(name === 'note' ? { breaks: '%', whole: true } : {}),
  }));
  return [heading(words, 'heading-restated', 'Stated again'), filledTable(columns, rows, words)];
}

function notesOf({ note }: Milestone, assessed: AssessedMilestone, words: Words): Block[] {
  const notes = [
    ...(note === null ? [] : [note]),
    ...assessed.entries.flatMap((entry) => (entry.note === null ? [] : [words.say('noted', { said: entry.document, note: entry.note })])),
  ];
  return notes.length > 0 ? [heading(words, 'heading-notes', 'Notes'), { is: 'list', items: notes.map(text) }] : [];
}

function findingCell({ id, message, cites }: Finding, words: Words): Cell {
  const told = `${words.tell(message)} [${citesText(words, cites)}]`;
  return { text: words.say('noted', { said: nameOf(words, 'finding', id), note: told }), code: `${id}: ${told}`, tone: 'warn' };
}

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
export function scopeReport(assessment: Assessment, { kind, named, above, holds }: Scope, words: Words): Report {
  const { dataset, question } = assessment;
  const milestones = assessment.milestones.filter(holds);
  const groupBy = kind === 'initiative' ? null : kind === 'group' ? 'initiative' : 'group';
  const things = kind === 'initiative' || kind === 'group' ? thingsOf(dataset, question, words) : [];
  const { cited = '', origin = '', note = '' } = things.find((one) => one.kind === kind && one.named.id === named.id)?.fields ?? {};
  const referrers = kind === 'initiative'
    ? findReferrersInto(dataset, question, named.id, words)
    : kind === 'group' ? findReferrers(dataset, question, kind, named.id, words) : [];
  return {
    is: 'list',
    blocks: [
      { is: 'heading', level: 1, text: named.title },
      { is: 'fields', fields: [
        field(words, 'id', text(named.id)),
        field(words, 'kind', codedCell(words, 'kind', kind)),
        ...(above.length > 0 ? [field(words, 'in', text(above.map(({ title }) => title).join(' > ')))] : []),
        ...Object.entries({ cited, origin, note }).flatMap(([name, value]) => (value === '' ? [] : [field(words, name, text(value))])),
        field(words, 'as of', text(`${words.day(question.asOf)}, ${nameOf(words, 'basis', question.basis)}`)),
      ] },
      ...(milestones.length > 0
        ? [milestoneTable(sortBy(milestones, USUAL_LAYOUT.sort), { ...USUAL_LAYOUT, groupBy }, milestones, words)]
        : []),
      { is: 'text', text: `${countsText(milestones, words)}.\n${passedText(milestones, question.asOf, words)}` },
      ...referrerBlocks(referrers, words),
    ],
    data: () => ({
      schemaVersion: 1, kind, id: named.id, title: named.title, above: above.map(({ id }) => id),
      asOf: question.asOf, knownAt: question.knownAt, basis: question.basis,
      counts: countStates(milestones), milestones: milestones.map((one) => milestoneData(one, words)),
      linkedFrom: referrers.map(referrerData),
    }),
  };
}
