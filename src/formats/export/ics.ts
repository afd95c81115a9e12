// iCalendar (RFC 5545): deadlines, forecasts and meetings as whole days. What a line says and how it is escaped is the library's.
import ical, { escape, ICalEvent, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { addDays, type PlainDate } from '../../dates/index.js';
import { plural } from '../../reports/counts.js';
import { citations, groups, meetings, milestones, programmes, rowsOf, type Table } from '../../reports/tables/index.js';
import { visible } from '../safe.js';
import type { ExportMeta, RenderExport } from './format.js';

type RowOf<T> = T extends Table<infer R> ? R : never;
type Milestone = RowOf<typeof milestones>;
type Meeting = RowOf<typeof meetings>;

/** What events are told with, beside the row that they come from. */
interface Lookup {
  readonly meta: ExportMeta;
  /** The last day of the programme. */
  readonly ended: PlainDate | null;
  readonly groupTitle: (id: string) => string;
  /** 'Sources: plan, item 3; report' */
  readonly sources: (kind: string, id: string) => string;
}

/** Everything that has a day, as one calendar; what has none is told in the remark and in the description of the calendar. */
export const renderIcs: RenderExport = (tables, meta) => {
  const lookup = lookupIn(tables, meta);
  const promised = rowsOf(tables, milestones);
  const met = rowsOf(tables, meetings);
  const events = [
    ...promised.flatMap((one) => (one.due === null ? [] : [deadlineEvent(one, one.due, lookup)])),
    ...promised.flatMap((one) => (one.forecast === null || one.forecast === one.due ? [] : [forecastEvent(one, one.forecast, lookup)])),
    ...met.flatMap((one) => {
      const { date_start: first, date_end: last } = one;
      return first === null || last === null ? [] : [meetingEvent(one, first, last, lookup)];
    }),
  ];
  const undated = [
    plural(promised.filter(({ due }) => due === null).length, 'milestone'),
    plural(met.filter(({ date }) => date === null).length, 'meeting'),
  ].filter((count) => !count.startsWith('0 '));
  const remarks = undated.length > 0 ? [`${undated.join(' and ')} without a date: not in the calendar`] : [];
  return { files: [{ name: '', content: calendarOf(events, meta, remarks) }], remarks };
};

function lookupIn(tables: Parameters<RenderExport>[0], meta: ExportMeta): Lookup {
  const titles = new Map(rowsOf(tables, groups).map(({ id, title }) => [id, title]));
  const cited = new Map<string, string[]>();
  for (const { kind, id, document_id: document, item } of rowsOf(tables, citations)) {
    const list = cited.get(`${kind}-${id}`) ?? [];
    cited.set(`${kind}-${id}`, list);
    list.push(item === null ? document : `${document}, item ${item}`);
  }
  return {
    meta,
    ended: rowsOf(tables, programmes)[0]?.ended_end ?? null,
    groupTitle: (id) => titles.get(id) ?? id,
    sources: (kind, id) => `Sources: ${(cited.get(`${kind}-${id}`) ?? []).join('; ')}`,
  };
}

/** A day, or the days from one to another, as an event that keeps nobody busy. */
const eventOf = (
  kind: string, id: string, first: PlainDate, title: string, lines: readonly string[], { meta }: Lookup, more: Partial<ICalEventData> = {},
): ICalEventData => ({
  id: `${kind}-${id}@${meta.programme}`, start: first, allDay: true, stamp: `${meta.asOf}T00:00:00Z`, summary: visible(title),
  description: lines.map(visible).join('\n'), transparency: ICalEventTransparency.TRANSPARENT, ...more,
});

function deadlineEvent(one: Milestone, due: PlainDate, lookup: Lookup): ICalEventData {
  const rule = ruleOf(one, lookup.ended);
  const late = one.days_late === null ? '' : `, ${plural(one.days_late, 'day')} late`;
  const repeats = rule === null ? 'of its occurrences only the one that is judged stands here' : `the one judged is that of ${due}`;
  const lines = [
    ...(one.deadline === null ? [] : [`Deadline: '${one.deadline}'${one.anchor === null ? '' : `, counted from ${one.anchor}`}`]),
    ...(one.repeats === null ? [] : [`It repeats (${one.repeats}); ${repeats}`]),
    `State on ${lookup.meta.asOf}: ${one.state}${late} (by ${lookup.meta.basis})`,
    ...(one.forecast === null ? [] : [`Forecast: ${one.forecast}`]),
    lookup.sources('milestone', one.id),
  ];
  return eventOf('milestone', one.id, rule === null ? due : one.first_due ?? due, one.title, lines, lookup, {
    categories: [{ name: visible(lookup.groupTitle(one.group_id)) }], ...(rule === null ? {} : { repeating: rule }),
  });
}

const forecastEvent = (one: Milestone, forecast: PlainDate, lookup: Lookup): ICalEventData => {
  const instead = one.due === null ? [] : [`Instead of ${one.due}`];
  const lines = [...instead, `State on ${lookup.meta.asOf}: ${one.state} (by ${lookup.meta.basis})`, lookup.sources('milestone', one.id)];
  return eventOf('forecast', one.id, forecast, `Forecast: ${one.title}`, lines, lookup, {
    categories: [{ name: visible(lookup.groupTitle(one.group_id)) }],
  });
};

/** The last day that can be written; no day follows it, so that nothing can end after it. */
const LAST = '9999-12-31';

/** A meeting; one of which no source gives the day spans the whole period in which it was, and says so. */
function meetingEvent(one: Meeting, first: PlainDate, last: PlainDate, lookup: Lookup): ICalEventData {
  const isExact = [one.date, one.until].every((code) => code === null || /^\d{4}-\d\d-\d\d$/.test(code));
  const lines = [
    `Kind: ${one.type}`,
    ...(isExact ? [] : [`Some time from ${first} to ${last}: the day is not known`]),
    ...(one.note === null ? [] : [one.note]),
    lookup.sources('meeting', one.id),
  ];
  return eventOf('meeting', one.id, first, isExact ? one.title : `${one.title} (day not known)`, lines, lookup, {
    ...(last === first || last === LAST ? {} : { end: addDays(last, 1) }),
    ...(one.place === null ? {} : { location: { title: visible(one.place) } }),
  });
}

/**
 * The rule by which a recurring deadline repeats until the programme ends. Null where it does not repeat, begins after that end, or
 * repeats in a way for which there is no rule that readers agree on: by months and days together, or on a day that some of its months lack.
 */
function ruleOf({ repeats, first_due: first, precision }: Milestone, ended: PlainDate | null): string | null {
  const [, months, days] = /^P(?:(\d+)M)?(?:(\d+)D)?$/.exec(repeats ?? '') ?? [];
  if (first === null || (months === undefined) === (days === undefined) || (ended !== null && ended < first)) return null;
  const rule = months === undefined ? `FREQ=DAILY;INTERVAL=${days ?? ''}` : monthlyRule(first, Number(months), precision === 'day');
  return rule && `RRULE:${rule}${ended === null ? '' : `;UNTIL=${ended.replaceAll('-', '')}`}`;
}

/** What ends with a month stays at the end of months, and so does a day that is their last wherever it is lacking. */
function monthlyRule(first: PlainDate, months: number, isDay: boolean): string | null {
  const rule = `FREQ=MONTHLY;INTERVAL=${String(months)}`;
  const isYears = months % 12 === 0;
  if ((!isDay && endsMonth(first)) || first.endsWith('-31') || (isYears && first.endsWith('-02-29'))) return `${rule};BYMONTHDAY=-1`;
  return isYears || Number(first.slice(8)) <= 28 ? rule : null;
}

const endsMonth = (day: PlainDate): boolean => day === LAST || addDays(day, 1).endsWith('-01');

const END = 'END:VCALENDAR';

function calendarOf(events: readonly ICalEventData[], { title, asOf }: ExportMeta, remarks: readonly string[]): string {
  const about = [`Deadlines, forecasts and meetings as of ${asOf}`, ...remarks].join('; ');
  // The library escapes what stands in an event, but not what stands in the calendar itself.
  const calendar = ical({
    name: escape(visible(title), false), description: escape(about, false), prodId: { company: 'spp', product: 'spp export' },
  });
  const head = calendar.toString().slice(0, -END.length);
  const lines = events.map((event) => new ICalEvent(event, calendar).toString()).join('').split('\r\n').slice(0, -1);
  return `${head}${lines.map((line) => `${fold(line)}\r\n`).join('')}${END}\r\n`;
}

/** Folds a line at 75 bytes, never inside a character. The library does too, but takes half a second for a thousand events. */
function fold(line: string): string {
  const parts: string[] = [];
  let [from, bytes] = [0, 0];
  for (let at = 0; at < line.length; at++) {
    const size = sizeOf(line.charCodeAt(at));
    if (bytes + size > 75) {
      parts.push(line.slice(from, at));
      [from, bytes] = [at, 1];
    }
    bytes += size;
  }
  return [...parts, line.slice(from)].join('\r\n ');
}

/** Bytes in UTF-8 of a UTF-16 unit; of a pair the first has all four. */
function sizeOf(unit: number): number {
  if (unit >= 0xdc00 && unit <= 0xdfff) return 0;
  return unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit <= 0xdbff ? 4 : 3;
}
