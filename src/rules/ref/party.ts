import { conditionsIn, milestonesOf, quoted, within } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

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
  *check(dataset) {
    const dangling = danglingIn(dataset, 'party');
    const conditions = [...conditionsIn(dataset)].map(({ conditions: { parties = null }, ref }) => ({ parties, ref }));
    for (const { parties, ref } of [...milestonesOf(dataset), ...dataset.accomplishments, ...conditions]) {
      for (const [index, id] of (parties ?? []).entries()) {
        const place = dataset.placeOf(parties ?? [], index);
        yield* dangling(id, ref, 'parties', place);
        if (parties?.indexOf(id) !== index) {
          yield { ref: within(ref, 'parties', place), message: `the party ${quoted(id)} stands here twice`, hint: 'keep one of them' };
        }
      }
    }
  },
} as const satisfies Rule;
