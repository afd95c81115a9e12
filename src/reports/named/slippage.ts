// `spp report slippage`: how far deadlines moved, per milestone and per party. What was moved was not kept: both dates are shown.
import { assess, type AssessedMilestone, type AssessedTrack, type Assessment } from '../../assess/index.js';
import { daysBetween, type PlainDate } from '../../dates/index.js';
import type { Block, Cell, Column, Report, Row } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { asOfText, plural } from '../counts.js';
import { inScope, isSelected, type Selection } from '../select.js';

/** One date given instead of the deadline, by whom. */
interface Step {
  readonly date: PlainDate;
  readonly phrase: string;
  readonly document: string;
}

/** How a track of a milestone moved away from its deadline. */
export interface Slip {
  readonly assessed: AssessedMilestone;
  readonly track: AssessedTrack;
  readonly baseline: PlainDate | null;
  /** In the order of the reports. */
  readonly forecasts: readonly Step[];
  /** Days from the baseline to the day it was done, else to the last forecast; null where one side is not known. */
  readonly days: number | null;
  /** Why the baseline was moved, as recorded with a source. */
  readonly reasons: readonly string[];
  /** Our notes on what was reported; no source's reasons. */
  readonly notes: readonly string[];
}

/** The slips of milestones: tracks that were forecast anew, reported delayed, or done late; the longest first, the unknown last. */
export function slipsOf(milestones: readonly AssessedMilestone[]): Slip[] {
  const slips = milestones.flatMap((assessed) => assessed.tracks.flatMap((track) => slipOf(assessed, track) ?? []));
  return slips.sort((a, b) => (b.days ?? -Infinity) - (a.days ?? -Infinity));
}

function slipOf(assessed: AssessedMilestone, track: AssessedTrack): Slip | null {
  const { baseline, entries, due } = assessed;
  const forecasts = track.reports.flatMap(({ value: { forecast }, entry: { document } }): Step[] =>
    (forecast ? [{ date: forecast.period.end, phrase: forecast.phrase, document }] : []));
  const moves = due?.changes(entries.at(-1)?.statusAsOf ?? assessed.promised) ?? [];
  const isDelayed = track.reports.some(({ value: { status } }) => status === 'delayed');
  if (forecasts.length === 0 && !isDelayed && track.late !== true && moves.length === 0) return null;
  const to = track.actual?.value.end ?? track.forecast?.value.period.end ?? null;
  return {
    assessed, track, baseline, forecasts, days: baseline !== null && to !== null ? daysBetween(baseline, to) : null,
    reasons: moves.map(({ reason, document }) => `${reason} (${document})`),
    notes: track.reports.flatMap(({ entry: { note, document } }) => (note === null ? [] : [`${note} (${document})`])),
  };
}

/** The slips of the milestones asked for, and of each party by its own tracks. */
export function slippageReport(assessment: Assessment, selection: Selection, words: Words): Report {
  const { dataset, question } = assessment;
  const chosen = (one: Assessment): AssessedMilestone[] =>
    one.milestones.filter((assessed) => inScope(selection, assessed) && isSelected(selection, assessed));
  const slips = slipsOf(chosen(assessment));
  const parties = dataset.programme.parties.filter(({ id }) => question.parties === null || question.parties.includes(id))
    .map(({ id, title }) => ({ id, title, ...summaryOf(slipsOf(chosen(assess(dataset, { ...question, parties: [id] })))) }));
  const all = summaryOf(slips);
  return {
    is: 'list',
    blocks: [
      { is: 'heading', level: 1, text: `Slippage: ${dataset.programme.title}` },
      { is: 'text', text: `${asOfText(question, words)}. ${sentence(all)}` },
      ...(slips.length === 0 ? [] : [slipTable(slips), { is: 'heading', level: 2, text: 'By party' } as const, partyTable(parties)]),
    ],
    data: () => ({
      schemaVersion: 1, programme: dataset.programme.id, asOf: question.asOf, knownAt: question.knownAt, summary: all,
      slips: slips.map(({ assessed: { milestone, group }, track, baseline, forecasts, days, reasons, notes }) => ({
        milestone: milestone.id, title: milestone.title, group: group.id, track: track.track, parties: track.parties, baseline,
        forecasts, actual: track.actual?.value.end ?? null, state: track.state, reported: track.reported, slipDays: days, reasons, notes,
      })),
      parties,
    }),
  };
}

/** What slips come to. Days are those that are known. */
interface Summary {
  readonly tracks: number;
  readonly milestones: number;
  readonly known: number;
  readonly medianDays: number | null;
  readonly longestDays: number | null;
}

function summaryOf(slips: readonly Slip[]): Summary {
  const days = slips.flatMap((slip) => slip.days ?? []).sort((a, b) => a - b);
  const half = Math.floor((days.length - 1) / 2);
  const [low, high] = [days[half], days[days.length - 1 - half]];
  return {
    tracks: slips.length, milestones: new Set(slips.map(({ assessed }) => assessed.milestone.id)).size, known: days.length,
    medianDays: low === undefined || high === undefined ? null : (low + high) / 2, longestDays: days.at(-1) ?? null,
  };
}

/** '21 milestones slipped; of 15 tracks the new date is known: median 200 days, longest 730.' */
function sentence({ milestones, tracks, known, medianDays, longestDays }: Summary): string {
  if (milestones === 0) return 'No deadline moved.';
  const days = medianDays === null
    ? 'no new date is known'
    : `of ${String(known)} the new date is known: median ${plural(medianDays, 'day')}, longest ${String(longestDays)}`;
  const were = `slipped or ${milestones === 1 ? 'was' : 'were'} reported delayed`;
  return `${plural(milestones, 'milestone')} ${were}, on ${plural(tracks, 'track')}; ${days}.`;
}

const text = (value: string): Cell => ({ text: value });

function slipTable(slips: readonly Slip[]): Block {
  const columns: Column[] = [
    { id: 'milestone', heading: 'milestone' }, { id: 'track', heading: 'track', fixed: true },
    { id: 'baseline', heading: 'baseline', fixed: true }, { id: 'forecasts', heading: 'forecasts', fixed: true },
    { id: 'done', heading: 'done', fixed: true }, { id: 'slip', heading: 'slip', align: 'right', fixed: true },
    { id: 'state', heading: 'state', fixed: true }, { id: 'reasons', heading: 'reasons', breaks: 'reason: %', whole: true },
    { id: 'notes', heading: 'notes', breaks: 'note: %', whole: true },
  ];
  const rows = slips.map(({ assessed, track, baseline, forecasts, days, reasons, notes }): Row => {
    const dates = forecasts.map(({ date }) => date);
    const slip = days === null ? '' : String(days);
    return {
      level: 0,
      cells: [
        { text: assessed.milestone.id, tone: 'strong' }, text(track.track), text(baseline ?? ''),
        dates.length > 0 || track.late === true ? text(dates.join(', ')) : { text: 'no date', flat: '' },
        text(track.actual?.value.end ?? ''), text(slip), text(track.state), text(reasons.join('; ')),
        text(notes.join('; ')),
      ],
    };
  });
  return { is: 'table', columns, sections: [{ heading: null, rows }] };
}

function partyTable(parties: readonly (Summary & { readonly id: string })[]): Block {
  const columns: Column[] = [
    { id: 'party', heading: 'party' },
    ...['milestones', 'tracks', 'known', 'median', 'longest'].map((id): Column => ({ id, heading: id, align: 'right' })),
  ];
  const rows = parties.map(({ id, milestones, tracks, known, medianDays, longestDays }): Row => ({
    level: 0, cells: [id, milestones, tracks, known, medianDays ?? '', longestDays ?? ''].map((value) => text(String(value))),
  }));
  return { is: 'table', columns, sections: [{ heading: null, rows }] };
}
