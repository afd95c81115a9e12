// What changed of the officials of the programme: to whom ministers report, and who signs. They have no id; what marks one is the name
// and office, and the first day in it.
import { within, type Dataset, type Official } from '../model/index.js';
import { change, differing, type Change, type Subject } from './change.js';
import { AS_WRITTEN, byMark, pair, type Naming } from './pairs.js';

type Frame = Dataset['programme'];

/** Officials that came, went or were changed, as changes of the programme. A day that was not known before takes nothing away. */
export function compareOfficials(before: Frame, after: Frame, subject: Subject, naming: Naming): Change[] {
  const [earlier, later] = [listed(before, naming), listed(after, AS_WRITTEN)];
  const { both, renamed, removed, added } = pair(earlier, later, ({ key }) => key, marksOf);
  return [
    ...removed.map(({ one }) =>
      change('fact-rewritten', subject, within(after.ref, 'officials'), { of: `official ${one.name}`, from: textOf(one), was: one.ref })),
    ...added.map(({ one }) => change('fact-added', subject, one.ref, { of: `official ${one.name}`, to: textOf(one) })),
    ...[...both, ...renamed].flatMap(([{ one: a }, { one: b }]) => Object.entries(FACTS).flatMap(([key, valueOf]) => {
      const [from, to] = [{ value: valueOf(a), ref: a.ref }, { value: valueOf(b), ref: b.ref }];
      return differing(from.value === null ? 'fact-added' : 'fact-rewritten', subject, key, from, to, { of: `${key} of ${b.name}` });
    })),
  ];
}

/** What is published of an official, by its key. */
const FACTS: Readonly<Record<string, (official: Official) => string | null>> = {
  name: ({ name }) => name,
  office: ({ office }) => office,
  party: ({ party }) => party,
  role: ({ role }) => role,
  from: ({ from }) => from?.code ?? null,
  until: ({ until }) => until?.code ?? null,
};

const textOf = ({ office, party, role, from, until }: Official): string =>
  [`${office} (${party})`, role, ...(from ? [`from ${from.code}`] : []), ...(until ? [`until ${until.code}`] : [])].join(', ');

interface Marked {
  readonly key: string;
  readonly one: Official;
}

function listed({ officials }: Frame, naming: Naming): Marked[] {
  const own = officials.map((one) => ({ ...one, party: naming('party', one.party) }));
  const markOf = ({ name, party, role, from }: Official): string => JSON.stringify([name, party, role, from?.code]);
  return [...byMark(own, markOf)].map(([key, one]) => ({ key, one }));
}

/** The same person, or whoever else is said to have held the office from that day. */
const marksOf = ({ one: { name, office, party, role, from } }: Marked): string[] =>
  [JSON.stringify([name, party, role]), name, JSON.stringify([office, party, role, from?.code])];
