// Figures: where people would rather look. Each is left out where there is nothing to see, and draws no more than a page can show.
import { STATES, type AssessedMilestone, type State } from '../../assess/index.js';
import { addDays, addMonths, earlier, later, monthOf, yearOf, type PlainDate } from '../../dates/index.js';
import type { DayTick, Figure, LinesPicture } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { doneMarks } from '../timeline-marks.js';
import { movesOf, overdueOf, type Facts } from './facts.js';

/** At most so many bars, and rows of the timeline, can be read on a page. */
const [MOST_BARS, MOST_ROWS] = [30, 15];
/** At most so many names stand below an axis. */
const MOST_TICKS = 7;

/** What is done is told first, then what worries most. */
const PARTS: readonly State[] = ['completed', ...STATES.filter((state) => state !== 'completed')];

const idsOf = (some: readonly AssessedMilestone[]): string[] => some.map(({ milestone }) => milestone.id);

/** How the commitments of each group stand, as bars. None where nothing was promised. */
export function groupsFigure(facts: Facts): Figure[] {
  const { dataset: { programme }, words: { say, day }, question: { asOf }, figures } = facts;
  const all = [...programme.groups.values()].map((group) => ({ group, own: movesOf(facts, group).map(({ after }) => after) }))
    .filter(({ own }) => own.length > 0);
  if (all.length === 0) return [];
  const weight = (own: readonly AssessedMilestone[], states: readonly State[]): number =>
    own.filter(({ state }) => states.includes(state)).length;
  const most = new Set(all.toSorted((a, b) =>
    weight(b.own, ['overdue']) - weight(a.own, ['overdue']) || b.own.length - a.own.length).slice(0, MOST_BARS));
  const states = PARTS.filter((state) => all.some(({ own }) => weight(own, [state]) > 0));
  const agendas = programme.agendas.map(({ id, title }) => ({ title, own: [...most].filter(({ group }) => group.agenda.id === id) }))
    .map(({ title, own }) => ({ title, own: all.filter((one) => own.includes(one)) })).filter(({ own }) => own.length > 0);
  const bars = agendas.map(({ title, own }) => ({
    heading: agendas.length > 1 ? [{ label: title }] : [],
    rows: own.map(({ group, own: some }) =>
      ({ label: group.title, ids: states.map((wanted) => idsOf(some.filter(({ state }) => state === wanted))) })),
  }));
  const parts = states.map((state) => ({ state, label: say(`state-${state}`) }));
  const caption = say('figure-groups', { day: day(asOf) });
  return [figures.draw({
    caption: all.length > most.size ? `${caption} ${say('figure-groups-most', { shown: most.size, count: all.length })}` : caption,
    picture: { is: 'bars', parts, rows: bars.flatMap(({ heading, rows }) => [...heading, ...rows]) },
    head: [say('column-group'), ...parts.map(({ label }) => label)],
    rows: bars.flatMap(({ rows }) => rows).map(({ label, ids }) => [label, ...ids.map(({ length }) => (length > 0 ? String(length) : ''))]),
    widths: [40, ...parts.map(() => 60 / parts.length)], numbers: parts.map((_, index) => index + 1),
  })];
}

type Step = LinesPicture['lines'][number]['steps'][number];

/** How many deadlines had passed and how many of those commitments were kept, day by day. None before the first deadline. */
export function progressFigure({ moves, dataset: { programme }, question: { asOf }, words, figures }: Facts): Figure[] {
  const { say, day } = words;
  const all = moves.map(({ after }) => after);
  const passed = all.filter(({ state, judged }) => judged !== null && judged < asOf && state !== 'withdrawn');
  const met = passed.filter(({ state }) => state === 'completed');
  if (passed.length === 0) return [];
  const since = dayAfterDue(asOf);
  const passedSteps = stepsOf(passed, since);
  const metSteps = stepsOf(met, (one) => earlier(asOf, later(since(one), doneMarks(one, asOf).at(-1)?.to ?? asOf)));
  const from = earlier(programme.launched, passedSteps[0]?.day ?? asOf);
  const others = all.filter(({ state }) => state === 'completed').length - met.length;
  const labels = [say('figure-progress-passed'), say('figure-progress-met')];
  const caption = say('figure-progress', { from: day(from), until: day(asOf) });
  return [figures.draw({
    caption: others > 0 ? `${caption} ${say('figure-progress-others', { count: others })}` : caption,
    picture: {
      is: 'lines', from, to: asOf, ticks: ticksOf(from, asOf, words),
      lines: [{ label: labels[0] ?? '', steps: passedSteps }, { label: labels[1] ?? '', steps: metSteps }],
      gap: say('figure-progress-gap', { count: passed.length - met.length }),
    },
    head: [say('figure-progress-day'), ...labels],
    rows: [...monthsIn(from, asOf, stepFor(from, asOf)).filter((first) => first < asOf), asOf].map((on) =>
      [day(on), ...[passedSteps, metSteps].map((steps) => String(steps.findLast((step) => step.day <= on)?.count ?? 0))]),
    widths: [40, 30, 30], numbers: [1, 2],
  })];
}

/** The day from which a deadline has passed: worked out once for each, since many fall on one day. */
function dayAfterDue(asOf: PlainDate): (one: AssessedMilestone) => PlainDate {
  const days = new Map<PlainDate, PlainDate>();
  return ({ judged }) => {
    const due = judged ?? asOf;
    const day = days.get(due) ?? addDays(due, 1);
    days.set(due, day);
    return day;
  };
}

/** Steps of a count, one for each day on which it grows. */
function stepsOf(some: readonly AssessedMilestone[], dayOf: (one: AssessedMilestone) => PlainDate): Step[] {
  const by = new Map<PlainDate, string[]>();
  for (const one of some) {
    const day = dayOf(one);
    const ids = by.get(day);
    if (ids) ids.push(one.milestone.id);
    else by.set(day, [one.milestone.id]);
  }
  let count = 0;
  return [...by].sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, ids]) => ({ day, count: count += ids.length, ids }));
}

/** What is overdue or was moved, on a time axis: the largest slips first, then what is longest overdue, as many as can be read. */
export function slipsFigure({ moves, question: { asOf }, words, figures }: Facts): Figure[] {
  const { say, day } = words;
  const slipped = moves.map(({ after }) => after)
    .filter(({ state, slipDays }) => slipDays !== null && slipDays > 0 && state !== 'completed' && state !== 'withdrawn')
    .sort((a, b) => (b.slipDays ?? 0) - (a.slipDays ?? 0));
  const isSlip = new Set(slipped);
  const all = [...slipped, ...overdueOf(moves).filter((one) => !isSlip.has(one))];
  const shown = all.slice(0, MOST_ROWS).flatMap((one) => (one.baseline === null ? [] : [{ one, due: one.baseline }]))
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0));
  if (shown.length === 0) return [];
  const rows = shown.map(({ one, due }) => {
    const { milestone: { id, title: label }, state, forecast, slipDays, daysLate } = one;
    const note = isSlip.has(one) ? say('figure-slips-moved', { days: slipDays ?? 0 }) : say('figure-slips-late', { days: daysLate ?? 0 });
    return { id, label, due, isLate: state === 'overdue', forecast: isSlip.has(one) ? forecast : null, note, daysLate };
  });
  const days = rows.flatMap(({ due, forecast }) => [due, forecast ?? due]);
  const [from, to] = [firstOfMonth(days.reduce(earlier)), addDays(addMonths(firstOfMonth(days.reduce(later, asOf)), 1), -1)];
  const caption = say('figure-slips', { day: day(asOf) });
  return [figures.draw({
    caption: all.length > rows.length ? `${caption} ${say('figure-slips-most', { shown: rows.length, count: all.length })}` : caption,
    picture: {
      is: 'slips', from, to, ticks: ticksOf(from, to, words), asOf: { day: asOf, label: day(asOf) },
      labels: { due: say('column-due'), late: say('state-overdue'), forecast: say('column-forecast') },
      rows: rows.map(({ id, label, due, isLate, forecast, note }) => ({ id, label, due, isLate, forecast, note })),
    },
    head: ['milestone', 'due', 'forecast', 'late'].map((key) => say(`column-${key}`)),
    rows: rows.map(({ label, due, forecast, isLate, daysLate }) =>
      [label, day(due), forecast === null ? '' : day(forecast), isLate ? String(daysLate ?? '') : '']),
    widths: [46, 20, 20, 14], numbers: [3],
  })];
}

const firstOfMonth = (day: PlainDate): PlainDate => `${day.slice(0, 8)}01` as PlainDate;

/** The first days of every so many months of the calendar that lie between two days, inclusive. */
function monthsIn(from: PlainDate, to: PlainDate, months: number): PlainDate[] {
  const at = yearOf(from) * 12 + monthOf(from) - 1;
  const next = addMonths(firstOfMonth(from), (from.endsWith('-01') && at % months === 0) ? 0 : months - at % months);
  const count = Math.max(0, Math.floor((yearOf(to) * 12 + monthOf(to) - yearOf(next) * 12 - monthOf(next)) / months) + 1);
  return Array.from({ length: count }, (_, index) => addMonths(next, index * months));
}

/** So many months between the names below an axis that they have room. */
const stepFor = (from: PlainDate, to: PlainDate): number =>
  [1, 3, 6, 12, 24, 60, 120, 240, 600].find((months) => monthsIn(from, to, months).length <= MOST_TICKS) ?? 1200;

function ticksOf(from: PlainDate, to: PlainDate, { say }: Words): DayTick[] {
  const months = stepFor(from, to);
  return monthsIn(from, to, months).map((day, index) => {
    const year = String(yearOf(day));
    return months >= 12
      ? { day, label: year, year: '' }
      : { day, label: say(`month-short-${String(monthOf(day))}`), year: index === 0 || monthOf(day) <= months ? year : '' };
  });
}
