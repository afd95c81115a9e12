// Group by group: what it undertook, what moved, what is overdue and since when, and what falls due in the next period.
import { findingsOf, type AssessedMilestone, type Move } from '../../assess/index.js';
import { ALL, type Group } from '../../model/index.js';
import { about, comingOf, movesOf, overdueOf, reportedText, sourcesOf, type Facts } from './facts.js';
import { movedIn } from './summary.js';
import { narrativeBlocks } from './narrative.js';
import { heading, list, paragraph, plainParagraph, type Section, type Statement } from './tree.js';

/** Every group that has milestones, by agenda and theme. */
export function groupsSection(facts: Facts): Section {
  const { dataset: { programme }, words: { say } } = facts;
  const all = [...programme.groups.values()].filter((group) => movesOf(facts, group).length > 0);
  return [heading(2, say('groups')), ...tracksNote(facts), ...programme.agendas.flatMap((agenda): Section => {
    const own = all.filter((group) => group.agenda.id === agenda.id);
    return own.length === 0 ? [] : [heading(3, agenda.title), ...own.flatMap((group) => groupBlocks(group, facts))];
  })];
}

/** What the codes before a status mean, where there are any. */
function tracksNote({ dataset: { programme }, moves, notes, words: { say } }: Facts): Section {
  const isSplit = moves.some(({ after }) => after.tracks.some(({ track, report }) => report !== null && track !== ALL));
  const codes = programme.parties.map(({ id, title }) => say('found-of-tracks', { tracks: id, found: title })).join('; ');
  return isSplit ? [paragraph([about(say('groups-tracks', { codes }), [])], notes)] : [];
}

function groupBlocks(group: Group, facts: Facts): Section {
  const { words: { say, day }, notes, next, audience } = facts;
  const moves = movesOf(facts, group);
  const overdue = overdueOf(moves);
  const coming = comingOf(moves, facts);
  const shifted = movedIn(moves, facts.since);
  const initiatives = new Map(moves.map(({ after: { initiative } }) => [initiative.id, initiative]));
  const undertook = say('group-undertook', {
    group: group.title, milestones: moves.length, initiatives: initiatives.size, theme: group.theme?.title ?? 'none',
  });
  const asked = audience === 'drafters' ? questionsOf(moves, facts) : [];
  return [
    heading(4, group.title),
    ...narrativeBlocks('groups', group.id, moves, facts),
    paragraph([about(undertook, moves.map(({ after }) => after)), ...tally(moves, facts)], notes),
    ...listed(say('group-moved', { count: shifted.length }), shifted.map(({ after }) => moved(after, facts)), facts),
    ...listed(say('group-overdue', { count: overdue.length }), overdue.map((one) => late(one, facts)), facts),
    ...listed(say('group-coming', { count: coming.length, day: day(next) }), coming.map((one) => ahead(one, facts)), facts),
    ...asked.map((text) => plainParagraph(text, 'remark')),
  ];
}

const listed = (intro: string, items: readonly Statement[], { notes }: Facts): Section =>
  (items.length === 0 ? [] : [plainParagraph(intro), list(items, notes)]);

/** 'Of these, 3 were completed by 31 August 2006 and 12 are open.' */
function tally(moves: readonly Move[], { words: { say, day }, question: { asOf } }: Facts): Statement[] {
  const of = (holds: (one: AssessedMilestone) => boolean): AssessedMilestone[] => moves.map(({ after }) => after).filter(holds);
  const [completed, undated] = [of(({ state }) => state === 'completed'), of(({ state }) => state === 'undated')];
  return [
    about(say('group-completed', { count: completed.length, all: moves.length, day: day(asOf) }), completed),
    ...(undated.length > 0
      ? [about(say('group-undated', { count: undated.length, all: moves.length, dated: moves.length - undated.length }), undated)] : []),
  ];
}

function moved(assessed: AssessedMilestone, { words: { say, day } }: Facts): Statement {
  const { milestone, baseline, forecast, slipDays } = assessed;
  const text = say('moved', {
    title: milestone.title, due: baseline === null ? '' : day(baseline), forecast: forecast === null ? '' : day(forecast),
    days: slipDays ?? 0,
  });
  return { text, ids: [milestone.id], cites: sourcesOf(assessed) };
}

/** An overdue milestone with the last word on it. */
export function late(assessed: AssessedMilestone, { words }: Facts): Statement {
  const { say, day } = words;
  const { milestone, judged, daysLate } = assessed;
  const reported = reportedText(assessed, words);
  const facts = { title: milestone.title, due: judged === null ? '' : day(judged), days: daysLate ?? 0 };
  const on = day(assessed.entries.at(-1)?.statusAsOf ?? assessed.promised);
  const text = reported === null ? say('overdue-silent', facts) : say('overdue', { ...facts, reported, on });
  return { text, ids: [milestone.id], cites: sourcesOf(assessed) };
}

function ahead(assessed: AssessedMilestone, { words }: Facts): Statement {
  const { say, day } = words;
  const { milestone, judged } = assessed;
  const reported = reportedText(assessed, words);
  const text = say('coming', { title: milestone.title, due: judged === null ? '' : day(judged), reported: reported ?? 'none' });
  return { text, ids: [milestone.id], cites: sourcesOf(assessed) };
}

/** What those who write the draft have to ask the group. */
const questionsOf = (moves: readonly Move[], { words: { say } }: Facts): string[] =>
  moves.flatMap(({ after }) =>
    findingsOf(after).flatMap(({ id }) =>
      (id === 'claim-expired' || id === 'delayed-without-date' ? [say(`ask-${id}`, { title: after.milestone.title })] : [])));
