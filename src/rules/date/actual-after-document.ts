import { ALL, publicFrom, within } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const actualAfterDocument = {
  id: 'date/actual-after-document',
  severity: 'error',
  summary: 'nothing was done after the document that reports it done',
  why: 'A report cannot know what happened after it came out. Either the date is wrong, or what was announced is taken for what was done.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  history:
    - document: report
      status: completed
      actual: "2020-09-01"
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }, { document: report, item: 1 }]
  history:
    - document: report
      status: completed
      actual: "2020-06-01"
`,
  *each({ milestones }, dataset) {
    for (const { history } of milestones) {
      for (const { document: id, tracks, ref } of history) {
        const document = dataset.documents.get(id);
        const day = document && (publicFrom(document) ?? document.statusAsOf);
        if (!day) continue;
        for (const [track, { actual }] of tracks) {
          if (!actual || actual.start <= day) continue;
          const at = within(ref, 'actual', track === ALL ? undefined : track);
          yield {
            ref: at,
            message: `done on ${actual.code}, after the document that reports it (${day})`,
            hint: 'correct the date, or cite a later document',
          };
        }
      }
    }
  },
} as const satisfies Rule;
