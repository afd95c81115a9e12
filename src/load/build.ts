// Values that fit their form -> the model: shorthands become their long form, phrases are read, refs are kept.
import {
  DEFAULT_CONVENTIONS, isUnreadable, parsePlainDate, readDeadline, resolveDeadline, type Conventions, type MonthDay, type Period,
  type PlainDate, type Reading, type Unreadable,
} from '../dates/index.js';
import { dayPeriod } from '../dates/period.js';
import {
  ALL, NO_DAY, quoted, STAND_IN, STATUS_LABELS, suggest, within,
  type Deadline, type Document, type Entry, type Forecast, type Group, type Initiative, type Milestone, type Named,
  type Problem, type Programme, type ProgrammeEvent, type Ref, type ReportedStatus, type Theme, type Track, type TrackReport, type Waiver,
} from '../model/index.js';
import { originalIndex, type Indexes } from './repair.js';
import type { RawConventions, RawDeadline, RawDocuments, RawEntry, RawInitiative, RawMilestone, RawProgramme } from './schema.js';

/** What building notes besides its result: problems and waivers. */
export interface Notes {
  readonly problems: Problem[];
  readonly waivers: Waiver[];
  readonly indexes: Indexes;
  /** Readings by phrase: the same few phrases stand in most deadlines. */
  readonly readings: Map<string, Reading | Unreadable>;
}

function read(phrase: string, { readings }: Notes): Reading | Unreadable {
  const known = readings.get(phrase);
  if (known) return known;
  const reading = readDeadline(phrase);
  readings.set(phrase, reading);
  return reading;
}

type RawWaivers = readonly { readonly rule: string; readonly reason: string }[] | undefined;

const EPOCH = dayPeriod('2000-01-01' as PlainDate);
/** Stands in for a date of the programme that could not be read: a problem has been noted, and nothing is computed from it. */
const UNREAD: Period = { ...EPOCH, code: '' };

/** Builds the programme; dates that cannot be read are noted as problems and stand in as unread. */
export function buildProgramme(raw: RawProgramme, file: string, notes: Notes): Programme {
  const ref: Ref = { file, path: [] };
  const conventions = buildConventions(raw.conventions, ref, notes);
  const period = (text: string, ...path: string[]): Period => readDate(text, within(ref, ...path), { conventions }, notes) ?? UNREAD;
  const listed = mapNamed(raw.parties, within(ref, 'parties'), notes, (named) => named);
  const parties = listed.filter(({ id }, index) => listed.findIndex((other) => other.id === id) === index);
  const agendas: Named[] = [];
  const themes: Theme[] = [];
  const groups = new Map<string, Group>();
  const addGroups = (list: readonly { id: string; title: string }[] | undefined, at: Ref, agenda: Named, theme: Theme | null): void => {
    for (const group of mapNamed(list, within(at, 'groups'), notes, (named) => named)) groups.set(group.id, { ...group, agenda, theme });
  };
  mapNamed(raw.agendas, within(ref, 'agendas'), notes, (agenda, rawAgenda) => {
    agendas.push(agenda);
    mapNamed(rawAgenda.themes, within(agenda.ref, 'themes'), notes, (named, rawTheme) => {
      const theme = { ...named, agenda };
      themes.push(theme);
      addGroups(rawTheme.groups, theme.ref, agenda, theme);
    });
    addGroups(rawAgenda.groups, agenda.ref, agenda, null);
  });
  const events = new Map<string, ProgrammeEvent>();
  mapNamed(raw.events, within(ref, 'events'), notes, (event, { date }) => {
    const period = date === undefined ? null : readDate(date, within(event.ref, 'date'), { conventions }, notes);
    return events.set(event.id, { ...event, period });
  });
  noteWaivers(raw.waive, ref, notes);
  return {
    id: raw.id, title: raw.title, ref, launched: raw.launched as PlainDate, conventions, parties, agendas, themes, groups, events,
    ended: raw.ended === undefined ? null : period(raw.ended, 'ended'),
    anchor: period(raw.anchor, 'anchor'),
    reportsEvery: readInterval(raw.reports, within(ref, 'reports'), notes),
    window: raw.window === undefined ? 90 : Number.parseInt(raw.window, 10),
    tracks: buildTracks(raw.tracks ?? [], within(ref, 'tracks'), parties, notes),
  };
}

function buildTracks(ids: readonly string[], ref: Ref, parties: readonly Named[], notes: Notes): Track[] {
  return ids.flatMap((id, index) => {
    const named = id.split('-');
    const unknown = named.find((name) => !parties.some((party) => party.id === name));
    const ordered = parties.filter((party) => named.includes(party.id)).map((party) => party.id);
    const at = within(ref, originalIndex(ids, index, notes.indexes));
    if (ids.indexOf(id) !== index) {
      complainAt(notes, 'id/duplicate', at, `the track ${quoted(id)} is declared twice`, 'keep one of them');
      return [];
    }
    if (unknown === undefined && ordered.join('-') === id) return [{ id, parties: ordered }];
    if (unknown !== undefined) {
      const hint = suggest(unknown, parties.map((party) => party.id));
      complainAt(notes, 'ref/party', at, `the track ${quoted(id)} names an unknown party ${quoted(unknown)}`, hint);
    } else {
      complainAt(notes, 'ref/track', at, `the track ${quoted(id)} is not in the order of the parties`, `write ${ordered.join('-')}`);
    }
    return unknown === undefined ? [{ id: ordered.join('-'), parties: ordered }] : [];
  });
}

/** The longest interval between reports: a century. */
const MOST_MONTHS = 1200;

function readInterval(text: string, ref: Ref, notes: Notes): number {
  const reading = read(text, notes);
  const months = !isUnreadable(reading) && reading.deadline.is === 'recurring' ? reading.deadline.every.months : 0;
  if (text === STAND_IN || (months > 0 && months <= MOST_MONTHS)) return months;
  complainAt(notes, 'date/unreadable', ref, `${quoted(text)} is not an interval of months`, "write it as 'every 6 months'");
  return 12;
}

function buildConventions(raw: RawConventions | undefined, ref: Ref, notes: Notes): Conventions {
  if (!raw) return DEFAULT_CONVENTIONS;
  const seasons = { ...DEFAULT_CONVENTIONS.seasons };
  for (const season of ['spring', 'summer', 'fall', 'winter'] as const) {
    const bounds = raw.seasons?.[season];
    if (!bounds) continue;
    const at = within(ref, 'conventions', 'seasons', season);
    const [from, to] = [monthDay(bounds.from, within(at, 'from'), notes), monthDay(bounds.to, within(at, 'to'), notes)];
    if (from && to) seasons[season] = { from, to };
  }
  const parts = { early: raw.early ?? DEFAULT_CONVENTIONS.parts.early, mid: raw.mid ?? DEFAULT_CONVENTIONS.parts.mid };
  if (parts.early >= parts.mid) {
    const message = `'early' ends in month ${String(parts.early)}, 'mid' in month ${String(parts.mid)}`;
    complainAt(notes, 'date/format', within(ref, 'conventions'), message, "'early' must end before 'mid'");
  }
  return {
    seasons,
    parts: parts.early < parts.mid ? parts : DEFAULT_CONVENTIONS.parts,
    byYear: raw.byYear ?? DEFAULT_CONVENTIONS.byYear,
    fiscalYearStarts: raw.fiscalYearStarts ?? DEFAULT_CONVENTIONS.fiscalYearStarts,
  };
}

function monthDay(text: string, ref: Ref, notes: Notes): MonthDay | undefined {
  if (parsePlainDate(`2000-${text}`)) return { month: Number(text.slice(0, 2)), day: Number(text.slice(3)) };
  complainAt(notes, 'date/format', ref, `${quoted(text)} is not a day of the year`, 'write MM-DD');
  return undefined;
}

/** Builds the documents of one file. */
export function buildDocuments(raw: RawDocuments, file: string, programme: Programme, notes: Notes): Document[] {
  return mapNamed(raw.documents, { file, path: ['documents'] }, notes, (named, document) => {
    noteWaivers(document.waive, named.ref, notes);
    return {
      ...named,
      dated: document.dated === undefined ? null : readDate(document.dated, within(named.ref, 'dated'), programme, notes),
      published: (document.published ?? null) as PlainDate | null,
      statusAsOf: (document.statusAsOf ?? null) as PlainDate | null,
      items: typeof document.items === 'object' ? new Map(Object.entries(document.items)) : (document.items ?? null),
    };
  });
}

/** Builds an initiative with its milestones. */
export function buildInitiative(
  raw: RawInitiative, file: string, programme: Programme, documents: ReadonlyMap<string, Document>, notes: Notes,
): Initiative {
  const ref: Ref = { file, path: [] };
  noteWaivers(raw.waive, ref, notes);
  const milestones = mapNamed(raw.milestones, within(ref, 'milestones'), notes, (named, milestone) => ({
    ...named, initiative: raw.id, ...buildMilestone(milestone, named.ref, programme, documents, notes),
  }));
  return { id: raw.id, title: raw.title, ref, group: raw.group, note: raw.note ?? null, milestones };
}

function buildMilestone(
  raw: RawMilestone, ref: Ref, programme: Programme, documents: ReadonlyMap<string, Document>, notes: Notes,
): Omit<Milestone, keyof Named | 'initiative'> {
  noteWaivers(raw.waive, ref, notes);
  const place = (list: readonly unknown[], key: string, index: number): Ref => within(ref, key, originalIndex(list, index, notes.indexes));
  return {
    cites: raw.cites.map(({ document, item = null }, i) => ({ document, item, ref: place(raw.cites, 'cites', i) })),
    parties: raw.parties ?? null,
    deadline: raw.deadline === undefined ? null : buildDeadline(raw.deadline, within(ref, 'deadline'), programme, notes),
    rebaseline: (raw.rebaseline ?? []).flatMap((change, i, list) => {
      const at = place(list, 'rebaseline', i);
      const to = readDate(change.to, within(at, 'to'), programme, notes);
      return to ? [{ to, reason: change.reason, document: change.document, ref: at }] : [];
    }),
    history: (raw.history ?? []).map((entry, i, list) => buildEntry(entry, place(list, 'history', i), programme, documents, notes)),
    related: raw.related ?? [],
    note: raw.note ?? null,
  };
}

function buildDeadline(raw: RawDeadline, ref: Ref, programme: Programme, notes: Notes): Deadline | null {
  const long = typeof raw === 'string' ? { phrase: raw } : raw;
  const phraseRef = typeof raw === 'string' ? ref : within(ref, 'phrase');
  const reading = read(long.phrase, notes);
  if (isUnreadable(reading)) {
    noteUnreadable(reading, phraseRef, 'deadline/unreadable', notes);
    return null;
  }
  if (reading.deadline.is === 'none') {
    const hint = 'leave the deadline out and keep the words in a note';
    complainAt(notes, 'deadline/unreadable', phraseRef, `${quoted(long.phrase)} names no day`, hint);
    return null;
  }
  const anchor = long.anchor === undefined ? null : readDate(long.anchor, within(ref, 'anchor'), programme, notes);
  return { phrase: long.phrase, reading, anchor, of: long.of ?? null, ref, phraseRef };
}

function buildEntry(raw: RawEntry, ref: Ref, programme: Programme, documents: ReadonlyMap<string, Document>, notes: Notes): Entry {
  const document = documents.get(raw.document);
  const statusAsOf = (raw.statusAsOf as PlainDate | undefined) ?? document?.statusAsOf ?? document?.dated?.end ?? document?.published;
  if (document && !statusAsOf) {
    complainAt(
      notes, 'status/no-day', within(ref, 'document'),
      `the document ${quoted(raw.document)} does not say what day its statuses speak of`,
      'add statusAsOf to the document or to this entry',
    );
  }
  const statuses = perTrack<ReportedStatus>(raw.status);
  for (const key of ['label', 'forecast', 'actual'] as const) checkTracks(raw[key], statuses, within(ref, key), notes);
  const tracks = new Map([...statuses].map(([track, status]) => [track, buildReport(raw, track, status, ref, programme, notes)]));
  return { document: raw.document, statusAsOf: statusAsOf ?? (NO_DAY as PlainDate), tracks, note: raw.note ?? null, ref };
}

function buildReport(raw: RawEntry, track: string, status: ReportedStatus, ref: Ref, programme: Programme, notes: Notes): TrackReport {
  const forecast = valueFor(raw.forecast, track, ref, 'forecast');
  const actual = valueFor(raw.actual, track, ref, 'actual');
  return {
    status,
    label: valueFor(raw.label, track, ref, 'label')?.value ?? STATUS_LABELS[status],
    forecast: forecast ? readForecast(forecast.value, forecast.ref, programme, notes) : null,
    actual: actual ? readDate(actual.value, actual.ref, programme, notes) : null,
  };
}

type PerTrack<T extends string> = T | Readonly<Record<string, T>>;

const perTrack = <T extends string>(value: PerTrack<T>): Map<string, T> =>
  new Map(typeof value === 'string' ? [[ALL, value]] : Object.entries(value));

function valueFor(value: PerTrack<string> | undefined, track: string, ref: Ref, key: string): { value: string; ref: Ref } | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'string') return { value, ref: within(ref, key) };
  const own = value[track];
  return own === undefined ? undefined : { value: own, ref: within(ref, key, track) };
}

function checkTracks(value: PerTrack<string> | undefined, statuses: ReadonlyMap<string, unknown>, ref: Ref, notes: Notes): void {
  if (value === undefined || typeof value === 'string') return;
  for (const track of Object.keys(value)) {
    if (statuses.has(track)) continue;
    notes.problems.push({
      code: 'ref/track', severity: 'error', message: `the entry reports no status for the track ${quoted(track)}`,
      hint: suggest(track, statuses.keys()), ref: { ...within(ref, track), atKey: true },
    });
  }
}

interface DateContext {
  readonly conventions: Conventions;
}

function readForecast(text: string, ref: Ref, context: DateContext, notes: Notes): Forecast | null {
  const period = readDate(text, ref, context, notes);
  return period && { phrase: text, period };
}

/** A date or period in words; null, with a problem noted, when it is none. */
function readDate(text: string, ref: Ref, context: DateContext, notes: Notes): Period | null {
  if (text === STAND_IN) return null;
  const reading = read(text, notes);
  if (isUnreadable(reading)) {
    noteUnreadable(reading, ref, 'date/unreadable', notes, DATE_FORMS);
    return null;
  }
  const period = periodOf(reading, context);
  if (!period) complainAt(notes, 'date/unreadable', ref, `${quoted(text)} does not name a date or period`, DATE_FORMS);
  return period;
}

function periodOf(reading: Reading, { conventions }: DateContext): Period | null {
  if (reading.deadline.is !== 'absolute') return null;
  const resolution = resolveDeadline(reading, { anchor: EPOCH, anchorName: '', conventions, event: () => undefined });
  return resolution.anchor === null ? resolution.period : null; // a date without its year would count from an anchor
}

const DATE_FORMS = "write it as 'June 2006', 'Fall 2006' or '2006-06-30'";

function noteUnreadable(
  { phrase, at, length, understood, expected }: Unreadable, ref: Ref, code: string, notes: Notes, remedy?: string,
): void {
  const rest = phrase.slice(at).trim();
  const broken = rest === '' ? `${quoted(phrase)} breaks off` : `${quoted(phrase)} cannot be read from ${quoted(rest)} on`;
  const message = understood === '' ? `${quoted(phrase)} cannot be read` : broken;
  const hint = [
    ...(understood === '' ? [] : [`understood: ${quoted(understood)}`]),
    remedy ?? `expected ${expected.slice(0, 4).join(', ')}`,
  ].join('; ');
  notes.problems.push({ code, severity: 'error', message, hint, ref: { ...ref, part: { at, length } } });
}

function mapNamed<T extends { readonly id: string; readonly title: string }, R>(
  list: readonly T[] | undefined, ref: Ref, notes: Notes, build: (named: Named, raw: T) => R,
): R[] {
  return (list ?? []).map((raw, index) =>
    build({ id: raw.id, title: raw.title, ref: within(ref, originalIndex(list ?? [], index, notes.indexes)) }, raw));
}

function noteWaivers(waive: RawWaivers, ref: Ref, notes: Notes): void {
  for (const [index, { rule, reason }] of (waive ?? []).entries()) {
    if (reason === STAND_IN) continue;
    notes.waivers.push({ rule, reason, ref: within(ref, 'waive', originalIndex(waive ?? [], index, notes.indexes)) });
  }
}

function complainAt(notes: Notes, code: string, ref: Ref, message: string, hint: string): void {
  notes.problems.push({ code, severity: 'error', message, hint, ref });
}
