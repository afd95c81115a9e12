// The opening of a Report to Leaders: title, letter, and who signs.
import type { Official } from '../../model/index.js';
import type { Facts } from './facts.js';
import { narrativeBlocks } from './narrative.js';
import { heading, pageHeading, paragraph, plainParagraph, type Section, type Statement } from './tree.js';

/** Title and letter. */
export function letterSection(facts: Facts): Section {
  const { dataset: { programme }, question, since, words, notes, audience } = facts;
  const { say, day } = words;
  const period = { since: day(since), until: day(question.asOf) };
  const launched = { launched: day(programme.launched), place: programme.place ?? 'none' };
  const letter: Statement[] = [
    say('letter-launched', launched), say('letter-interval', { months: programme.reportsEvery }),
    say('letter-period', period), say('letter-sources'),
  ].map((text) => ({ text, ids: [], cites: [] }));
  return [
    heading(1, say('title', { programme: programme.title })),
    plainParagraph(say('subtitle', period), 'subtitle'),
    ...(audience === 'drafters' ? [plainParagraph(say('draft-remark'), 'remark')] : []),
    pageHeading(say('letter')),
    ...lines(facts, 'leader'),
    paragraph(letter, notes),
    ...narrativeBlocks('letter', null, facts.moves, facts),
    ...lines(facts, 'minister'),
  ];
}

/** Officials who held an office on a day, as far as the record tells. */
const serving = (officials: readonly Official[], role: Official['role'], day: string): Official[] =>
  officials.filter((one) => one.role === role && (one.from?.start ?? day) <= day && (one.until?.end ?? day) >= day);

/** Those of a role on a day; for a party of whom the record knows none, a line to be filled in. */
function lines({ dataset: { programme }, question: { asOf }, words: { say } }: Facts, role: Official['role']): Section {
  return programme.parties.flatMap(({ id, title }) => {
    const known = serving(programme.officials, role, asOf).filter(({ party }) => party === id);
    const texts = known.length > 0
      ? known.map(({ name, office }) => say('official', { name, office, party: title }))
      : [say(`${role}-blank`, { party: title })];
    return texts.map((text) => plainParagraph(text, ...(role === 'minister' ? ['signature' as const] : [])));
  });
}
