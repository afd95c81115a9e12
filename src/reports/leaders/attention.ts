// What leaders have to look at: what is overdue with its slip, what its own sources contradict, silence, and decisions that are needed.
import { findingsOf, type AssessedMilestone } from '../../assess/index.js';
import type { TrackReport } from '../../model/index.js';
import { about, labelText, movesOf, overdueOf, sourcesOf, type Facts } from './facts.js';
import { slipsFigure } from './figures.js';
import { narrativeBlocks } from './narrative.js';
import { heading, list, pageHeading, paragraph, table, type Section, type Statement } from './tree.js';

/** At most so many stand in the table of what is longest overdue; the annex has all. */
const MOST = 15;

/** The section for leaders' attention. */
export function attentionSection(facts: Facts): Section {
  const { words: { say }, notes, moves, audience } = facts;
  const all = moves.map(({ after }) => after);
  const with_ = (id: string): AssessedMilestone[] => all.filter((one) => findingsOf(one).some((finding) => finding.id === id));
  const contradicted = with_('claim-contradicted').map((one) => contradiction(one, facts));
  const silent = silentGroups(facts);
  const decisions = [
    ...all.filter(({ state }) => state === 'undetermined').map((one) =>
      about(say('decide-event', { title: one.milestone.title, phrase: one.deadline?.phrase ?? '' }), [one], sourcesOf(one))),
    ...with_('delayed-without-date').map((one) => about(say('decide-date', { title: one.milestone.title }), [one], sourcesOf(one))),
  ];
  const part = (id: string, items: readonly Statement[]): Section => [
    heading(3, say(id)), ...(items.length > 0 ? [list(items, notes)] : [paragraph([about(say(`${id}-none`), [])], notes)]),
  ];
  return [
    pageHeading(say('attention')), ...narrativeBlocks('attention', null, moves, facts),
    heading(3, say('attention-overdue')), ...overdueTable(facts), ...slipsFigure(facts),
    ...part('attention-contradicted', contradicted), ...part('attention-silent', silent),
    ...(audience === 'public' ? [] : part('attention-decisions', decisions)),
  ];
}

function overdueTable({ moves, notes, words: { say, day } }: Facts): Section {
  const overdue = overdueOf(moves);
  if (overdue.length === 0) return [paragraph([{ text: say('attention-overdue-none'), ids: [], cites: [] }], notes)];
  const expected = ({ forecast, slipDays }: AssessedMilestone): string => (forecast === null
    ? say('attention-no-forecast') : say('attention-slip', { forecast: day(forecast), days: slipDays ?? 0 }));
  const rows = overdue.slice(0, MOST).map((one) => [
    { lines: [one.milestone.title], cites: sourcesOf(one) }, { lines: [one.group.title] },
    { lines: [one.judged === null ? '' : day(one.judged)] }, { lines: [String(one.daysLate ?? '')] },
    { lines: [expected(one)] },
  ]);
  const head = ['milestone', 'group', 'due', 'late', 'forecast'].map((key) => say(`column-${key}`));
  const told: Statement = {
    text: say('attention-overdue-count', { count: overdue.length, shown: rows.length, more: overdue.length - rows.length }),
    ids: overdue.map(({ milestone }) => milestone.id), cites: [],
  };
  const layout = { widths: [36, 18, 18, 10, 18], numbers: [3] };
  return [paragraph([told], notes), ...table(say('attention-caption'), head, rows, notes, layout)];
}

/** Whether a status says that all goes well. */
const isHopeful = ({ status }: TrackReport): boolean => status === 'on-track' || status === 'initiated';

/** Both sides of a contradiction: what was reported on which day, and when it had been due. */
function contradiction(one: AssessedMilestone, { words }: Facts): Statement {
  const { milestone, cites, baseline, entries } = one;
  const { say, day } = words;
  const finding = findingsOf(one).find(({ id }) => id === 'claim-contradicted');
  const entry = entries.findLast(({ tracks }) => [...tracks.values()].some(isHopeful));
  const report = [...entry?.tracks.values() ?? []].find(isHopeful);
  const label = report ? labelText(report, words) : '';
  return {
    text: say('contradicted', {
      title: milestone.title, label, on: entry ? day(entry.statusAsOf) : '', due: baseline === null ? '' : day(baseline),
    }),
    ids: [milestone.id], cites: finding?.cites ?? cites,
  };
}

function silentGroups(facts: Facts): Statement[] {
  const { dataset: { programme }, words: { say } } = facts;
  return [...programme.groups.values()].flatMap((group): Statement[] => {
    const own = movesOf(facts, group).map(({ after }) => after);
    const silent = own.filter((one) => findingsOf(one).some(({ id }) => id === 'silent'));
    if (silent.length === 0) return [];
    const isWhole = silent.length === own.length;
    return [about(say(isWhole ? 'silent-all' : 'silent', { group: group.title, count: silent.length, all: own.length }), silent)];
  });
}
