// The programme from its file.
import {
  dayPeriod, DEFAULT_CONVENTIONS, isUnreadable, parsePlainDate, type Conventions, type MonthDay, type Period, type PlainDate,
} from '../dates/index.js';
import {
  quoted, STAND_IN, suggest, within,
  type Group, type Named, type Origin, type Programme, type ProgrammeEvent, type Ref, type Theme, type Track,
} from '../model/index.js';
import { complainAt, mapNamed, noteWaivers, read, readDate, titlesOf, type Notes } from './notes.js';
import { originalIndex } from './repair.js';
import type { RawConventions, RawOrigins, RawProgramme } from './forms.js';

/** Stands in for a date of the programme that could not be read: a problem has been noted, and nothing is computed from it. */
const UNREAD: Period = { ...dayPeriod('2000-01-01' as PlainDate), code: '' };

/** Builds the programme; dates that cannot be read are noted as problems and stand in as unread. */
export function buildProgramme(raw: RawProgramme, file: string, notes: Notes): Programme {
  const ref: Ref = { file, path: [] };
  notes.languages.push(...(raw.languages ?? []));
  const conventions = buildConventions(raw.conventions, ref, notes);
  const period = (text: string, key: string): Period => readDate(text, within(ref, key), { conventions }, notes) ?? UNREAD;
  const listed = mapNamed(raw.parties, within(ref, 'parties'), notes, (named) => named);
  const parties = listed.filter(({ id }, index) => listed.findIndex((other) => other.id === id) === index);
  const agendas: Named[] = [];
  const themes: Theme[] = [];
  const groups = new Map<string, Group>();
  const addGroups = (list: NonNullable<RawTheme['groups']> | undefined, at: Ref, agenda: Named, theme: Theme | null): void => {
    for (const group of mapNamed(list, within(at, 'groups'), notes, (named, { origins }) =>
      ({ ...named, agenda, theme, origins: originsOf(origins, named.ref, notes) }))) groups.set(group.id, group);
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
  noteWaivers(raw, ref, notes);
  return {
    id: raw.id, ...titlesOf(raw.title), ref, launched: raw.launched as PlainDate, conventions, parties, agendas, themes, groups, events,
    place: raw.place ?? null,
    officials: (raw.officials ?? []).map(({ from, until, ...official }, index, list) => {
      const at = within(ref, 'officials', originalIndex(list, index, notes.indexes));
      const day = (text: string | undefined, key: string): Period | null =>
        (text === undefined ? null : readDate(text, within(at, key), { conventions }, notes));
      return { ...official, from: day(from, 'from'), until: day(until, 'until'), ref: at };
    }),
    ended: raw.ended === undefined ? null : period(raw.ended, 'ended'),
    anchor: period(raw.anchor, 'anchor'),
    reportsEvery: readInterval(raw.reports, within(ref, 'reports'), notes),
    window: raw.window === undefined ? 90 : Number.parseInt(raw.window, 10),
    languages: raw.languages ?? ['en'],
    severities: new Map(Object.entries(raw.rules ?? {})),
    tracks: buildTracks(raw.tracks ?? [], within(ref, 'tracks'), parties, notes),
  };
}

type RawTheme = NonNullable<RawProgramme['agendas'][number]['themes']>[number];

/** The origins that stand at `ref`. */
export const originsOf = (list: RawOrigins = [], ref: Ref, notes: Notes): Origin[] =>
  list.map(({ event, part = null, confidence, note = null }, index) => ({
    event, part, note, isUnsure: confidence === 'low', ref: within(ref, 'origins', originalIndex(list, index, notes.indexes)),
  }));

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
    const at = within(within(ref, 'conventions'), 'seasons', season);
    const [from, to] = [monthDay(bounds.from, within(at, 'from'), notes), monthDay(bounds.to, within(at, 'to'), notes)];
    if (from && to) seasons[season] = { from, to };
  }
  const parts = { early: raw.early ?? DEFAULT_CONVENTIONS.parts.early, mid: raw.mid ?? DEFAULT_CONVENTIONS.parts.mid };
  if (parts.early >= parts.mid) {
    const message = `'early' ends in month ${String(parts.early)}, 'mid' in month ${String(parts.mid)}`;
    complainAt(notes, 'date/format', within(ref, 'conventions'), message, "'early' must end before 'mid'");
  }
  const { seasons: _, early, mid, holidays, ...others } = raw;
  return {
    ...DEFAULT_CONVENTIONS,
    ...Object.fromEntries(Object.entries(others).filter(([, value]) => value !== undefined)),
    seasons,
    parts: parts.early < parts.mid ? parts : DEFAULT_CONVENTIONS.parts,
    holidays: holidays ? new Set(holidays as PlainDate[]) : null,
  };
}

function monthDay(text: string, ref: Ref, notes: Notes): MonthDay | undefined {
  if (parsePlainDate(`2000-${text}`)) return { month: Number(text.slice(0, 2)), day: Number(text.slice(3)) };
  complainAt(notes, 'date/format', ref, `${quoted(text)} is not a day of the year`, 'write MM-DD');
  return undefined;
}
