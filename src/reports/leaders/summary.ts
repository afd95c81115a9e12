// What was kept, missed and moved in the period, and the table that balances.
import { balanceOf, findingsOf, type Balance, type Move } from '../../assess/index.js';
import { daysBetween } from '../../dates/index.js';
import { about, movesOf, overdueOf, sourcesOf, unique, type Facts } from './facts.js';
import { groupsFigure, progressFigure } from './figures.js';
import { narrativeBlocks } from './narrative.js';
import { pageHeading, paragraph, table, type Section, type Statement, type TableCell } from './tree.js';

/** Sentences on the whole, and how many milestones were open, agenda by agenda and theme by theme. */
export function summarySection(facts: Facts): Section {
  const { words: { say }, notes } = facts;
  return [
    pageHeading(say('summary')), ...narrativeBlocks('summary', null, facts.moves, facts), paragraph(sentences(facts), notes),
    ...progressFigure(facts), ...balanceTable(facts), ...groupsFigure(facts),
  ];
}

function sentences({ moves, since, question: { asOf }, words: { say, day }, after }: Facts): Statement[] {
  const all = moves.map((move) => move.after);
  const passed = all.filter(({ judged }) => judged !== null && judged >= since && judged < asOf);
  const met = passed.filter(({ state }) => state === 'completed');
  const completed = moves.filter(({ isCompleted }) => isCompleted).map((move) => move.after);
  const overdue = overdueOf(moves);
  const moved = movedIn(moves, since);
  const sources = unique(all.flatMap(sourcesOf).map(({ document }) => ({ document, item: null })));
  const contradicted = all.filter((one) => findingsOf(one).some(({ id }) => id === 'claim-contradicted'));
  return [
    about(say('summary-scope', { count: after.milestones.length, day: day(asOf) }), all, sources),
    about(say('summary-passed', { passed: passed.length, met: met.length, missed: passed.length - met.length }), passed),
    about(say('summary-completed', { count: completed.length }), completed),
    about(say('summary-moved', { count: moved.length }), moved.map((move) => move.after)),
    about(say('summary-overdue', { count: overdue.length, longest: overdue[0]?.daysLate ?? 0 }), overdue),
    about(say('summary-contradicted', { count: contradicted.length }), contradicted),
  ];
}

/** Milestones whose forecast moved later in the period, or was given in it for the first time and lies after the deadline. */
export const movedIn = (moves: readonly Move[], since: string): Move[] => moves.filter(({ before, after }) => {
  const told = after.tracks.some(({ forecast }) => forecast !== null && forecast.entry.statusAsOf >= since);
  const from = before?.forecast ?? after.baseline;
  return told && after.forecast !== null && from !== null && daysBetween(from, after.forecast) > 0;
});

const COLUMNS = ['start', 'added', 'reopened', 'completed', 'withdrawn', 'end'] as const;

function balanceTable(facts: Facts): Section {
  const { dataset: { programme }, moves, notes, words: { say } } = facts;
  const row = (name: string, some: readonly Move[]): TableCell[] => {
    const balance: Balance = balanceOf(some);
    return [{ lines: [name] }, ...COLUMNS.map((key) => ({ lines: [String(balance[key])] }))];
  };
  const rows = programme.agendas.flatMap((agenda) => {
    const groups = [...programme.groups.values()].filter((group) => group.agenda.id === agenda.id);
    const own = groups.flatMap((group) => movesOf(facts, group));
    const themes = programme.themes.filter((theme) => theme.agenda.id === agenda.id).flatMap((theme) => {
      const some = groups.filter((group) => group.theme?.id === theme.id).flatMap((group) => movesOf(facts, group));
      return some.length > 0 ? [row(`– ${theme.title}`, some)] : [];
    });
    return own.length > 0 ? [row(agenda.title, own), ...themes] : [];
  });
  const head = [say('balance-what'), ...COLUMNS.map((key) => say(`balance-${key}`))];
  const widths = [40, 10, 10, 10, 10, 10, 10];
  return table(say('balance-caption'), head, [...rows, row(say('balance-all'), moves)], notes, { widths, numbers: [1, 2, 3, 4, 5, 6] });
}
