import type { Change } from '../../diff/index.js';
import { quoted, type Dataset } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const commitmentDeleted = {
  id: 'edit/commitment-deleted',
  severity: 'error',
  class: 'integrity',
  summary: 'no commitment is deleted',
  why: 'A promise that vanishes from the record can no longer be asked after. What was given up is reported as withdrawn, and stays.',
  judge(change, { before, changes }) {
    const { kind, subject, ref, was } = change;
    if (kind !== 'removed') return null;
    // What went with its initiative is told once, with it.
    const isAlone = subject.kind === 'milestone' && ref.path[0] === 'milestones';
    const gone = subject.kind !== 'initiative' ? [] : changes.filter((one) =>
      one.kind === 'removed' && one.subject.kind === 'milestone' && one.was?.file === was?.file);
    if (!isAlone && gone.length === 0 && !wasMore(change, before)) return null;
    const names = gone.map((one) => one.subject.id).join(', ');
    return {
      message: isAlone
        ? `the milestone ${quoted(subject.id)} was deleted: ${quoted(subject.title)}`
        : `the initiative ${quoted(subject.id)} was deleted${names === '' ? `: ${quoted(subject.title)}` : `, and with it ${names}`}`,
      hint: record('edit/commitment-deleted', change, 'put it back, with a status of withdrawn where a document says so', true),
    };
  },
  was: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
- id: dredging
  title: Dredge the entrance channel
  cites: [{ document: plan, item: 2 }]
  deadline: by December 2021
`,
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: by June 2021
`,
  passes: `
kind: initiative
change: { rule: edit/commitment-deleted, id: dredging, reason: It was entered twice, document: plan }
`,
} as const satisfies Rule;

/** Whether more than its milestones is gone with an initiative: that documents name it, or all that there was of it. */
function wasMore({ subject: { kind, id } }: Change, { initiatives }: Dataset): boolean {
  const was = kind === 'initiative' ? initiatives.find((one) => one.id === id) : undefined;
  return was !== undefined && (was.cites.length > 0 || was.milestones.length === 0);
}
