// What was done in the period: what documents tell of, and milestones that were completed, each with its evidence.
import type { AssessedMilestone } from '../../assess/index.js';
import { dayOf, monthOf, yearOf, type Period } from '../../dates/index.js';
import type { Accomplishment } from '../../model/index.js';
import type { Words } from '../../words/index.js';
import { movesOf, reportedText, sourcesOf, unique, type Facts } from './facts.js';
import { narrativeBlocks } from './narrative.js';
import { heading, list, paragraph, type Section, type Statement } from './tree.js';

/** Results by agenda and group. */
export function resultsSection(facts: Facts): Section {
  const { dataset: { programme }, words: { say }, notes, results } = facts;
  const agendas = programme.agendas.flatMap((agenda): Section => {
    const groups = [...programme.groups.values()].filter((group) => group.agenda.id === agenda.id);
    const parts = groups.flatMap((group): Section => {
      const statements = [
        ...results.filter((one) => one.group === group.id).map((one) => tell(one, facts)),
        ...movesOf(facts, group).filter(({ isCompleted }) => isCompleted).map(({ after }) => completed(after, facts)),
      ];
      return statements.length > 0 ? [heading(4, group.title), list(statements, notes)] : [];
    });
    const others = results.filter((one) => one.group === null && one.agenda === agenda.id).map((one) => tell(one, facts));
    const rest: Section = others.length > 0 ? [heading(4, say('results-no-group')), list(others, notes)] : [];
    return parts.length + rest.length > 0 ? [heading(3, agenda.title), ...parts, ...rest] : [];
  });
  const homeless = results.filter((one) => one.group === null && one.agenda === null).map((one) => tell(one, facts));
  const none: Section = [paragraph([{ text: say('results-none'), ids: [], cites: [] }], notes)];
  const all: Section = [...agendas, ...(homeless.length > 0 ? [heading(3, say('results-no-group')), list(homeless, notes)] : [])];
  return [heading(2, say('results')), ...narrativeBlocks('results', null, facts.moves, facts), ...(all.length > 0 ? all : none)];
}

function tell(one: Accomplishment, { words, dataset }: Facts): Statement {
  const { say, day } = words;
  const { date, until, by, since, parties, title, evidence, cites } = one;
  const when = date
    ? spanText(date, until ?? date, words)
    : by !== null ? say('result-by', { day: day(by) }) : since !== null ? say('result-since', { day: day(since) }) : '';
  const all = dataset.programme.parties;
  const some = parties && parties.length < all.length ? all.filter((party) => parties.includes(party.id)) : [];
  const who = some.map((party) => party.title).join(', ');
  const details = [when, who].filter(Boolean).join('; ');
  return {
    text: details === '' ? say('result', { title }) : say('result-details', { title, details }),
    ids: [one.id, ...evidence.map(({ milestone }) => milestone)], cites: unique(cites.map(({ document, item }) => ({ document, item }))),
  };
}

/** '18 April 2006', '18 to 20 April 2006', '30 April 2006 to 2 May 2006'. */
function spanText(from: Period, to: Period, { say, period }: Words): string {
  if (from.code === to.code) return period(from);
  const isInMonth = from.precision === 'day' && to.precision === 'day' && from.start.slice(0, 7) === to.start.slice(0, 7);
  if (!isInMonth) return say('span', { from: period(from), to: period(to) });
  const month = say(`month-${String(monthOf(to.start))}`);
  return say('span-in-month', { from: dayOf(from.start), to: dayOf(to.start), month, year: String(yearOf(to.start)) });
}

function completed(assessed: AssessedMilestone, { words }: Facts): Statement {
  const { say, day } = words;
  const { milestone, baseline, tracks } = assessed;
  const isLate = tracks.some(({ late }) => late === true);
  const judged = baseline === null ? 'undated' : isLate ? 'late' : tracks.every(({ late }) => late === false) ? 'kept' : 'unclear';
  return {
    text: say('completed', {
      title: milestone.title, reported: reportedText(assessed, words) ?? '', due: baseline === null ? '' : day(baseline), judged,
    }),
    ids: [milestone.id], cites: sourcesOf(assessed),
  };
}
