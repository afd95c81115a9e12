import { conditionsIn, quoted, within, type Milestone, type Outline } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Fault, Rule } from '../rule.js';

export const party = {
  id: 'ref/party',
  severity: 'error',
  summary: 'the parties that a record names are parties of the programme, each once',
  why: 'A promise binds those who are named in it. With a party that nobody knows, nobody could be asked about it.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  parties: [AA, CC]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  parties: [AA]
`,
  blocks: 'data',
  each: ({ milestones }, dataset) => strangersIn(milestones, dataset),
  check(dataset) {
    const conditions = [...conditionsIn(dataset)].map(({ conditions: { parties = null }, ref }) => ({ parties, ref }));
    return strangersIn([...dataset.accomplishments, ...conditions], dataset);
  },
} as const satisfies Rule;

/** Parties that are not declared, or stand twice, in the lists of some things. */
function* strangersIn(things: readonly Pick<Milestone, 'parties' | 'ref'>[], dataset: Outline): Generator<Fault> {
  const dangling = danglingIn(dataset, 'party');
  for (const { parties, ref } of things) {
    for (const [index, id] of (parties ?? []).entries()) {
      const place = dataset.placeOf(parties ?? [], index);
      yield* dangling(id, ref, 'parties', place);
      if (parties?.indexOf(id) !== index) {
        yield { ref: within(ref, 'parties', place), message: `the party ${quoted(id)} stands here twice`, hint: 'keep one of them' };
      }
    }
  }
}
