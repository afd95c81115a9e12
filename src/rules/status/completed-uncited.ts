import { isDoneIn, quoted, reportsAny, STAND_IN, within } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const completedUncited = {
  id: 'status/completed-uncited',
  severity: 'warning',
  summary: 'a milestone cites every document that reports it completed',
  why:
    'That something was done is the claim most worth checking. Without the number of the item in the document that says so, '
    + 'nobody can look it up.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  history:
    - document: report
      status: completed
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  history:
    - document: report
      status: completed
`,
  *each({ milestones }, dataset) {
    for (const { cites, history } of milestones) {
      for (const entry of history) {
        const { document, ref } = entry;
        const cited = dataset.documents.get(document);
        if (!cited || !reportsAny(entry, isDoneIn)) continue;
        if (cites.some((cite) => cite.document === document || cite.document === STAND_IN)) continue;
        yield {
          ref: within(ref, 'document'),
          message: `${quoted(document)} reports it completed, and the milestone does not cite that document`,
          hint: `add to cites: { document: ${document}${cited.items === null ? '' : ', item: …'} }`,
        };
      }
    }
  },
} as const satisfies Rule;
