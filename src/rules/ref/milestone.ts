import { milestonesOf, quoted, within } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

export const milestone = {
  id: 'ref/milestone',
  severity: 'error',
  summary: 'a related milestone exists, stands there once, and is not the milestone itself',
  why:
    'Related milestones are read together: the talks and the agreement, the plan and the building. A reference that leads '
    + 'nowhere breaks the chain.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: dredging
  title: Dredge the harbours found too shallow
  cites: [{ document: plan, item: 2 }]
  related: [surevy]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: dredging
  title: Dredge the harbours found too shallow
  cites: [{ document: plan, item: 2 }]
  related: [survey]
`,
  fixes: 'writes the one declared id that is a single slip away',
  blocks: 'data',
  *check(dataset) {
    const dangling = danglingIn(dataset, 'milestone');
    for (const { evidence } of dataset.accomplishments) {
      for (const { milestone: id, ref } of evidence) yield* dangling(id, ref, 'milestone');
    }
    for (const { milestones, ref } of [...dataset.recommendations, ...dataset.claims]) {
      for (const [index, id] of milestones.entries()) yield* dangling(id, ref, 'milestones', dataset.placeOf(milestones, index));
    }
    for (const { id, related, ref } of milestonesOf(dataset)) {
      for (const [index, other] of related.entries()) {
        const place = dataset.placeOf(related, index);
        const at = within(ref, 'related', place);
        for (const { fix, ...fault } of dangling(other, ref, 'related', place)) {
          const isKnown = fix?.is === 'replace' && (fix.text === id || related.includes(fix.text)); // it would stand here wrongly
          yield fix && !isKnown ? { ...fault, fix } : fault;
        }
        if (other === id) yield { ref: at, message: `the milestone ${quoted(id)} is related to itself`, hint: 'remove it' };
        else if (related.indexOf(other) !== index) {
          yield { ref: at, message: `the milestone ${quoted(other)} stands here twice`, hint: 'keep one of them' };
        }
      }
    }
  },
} as const satisfies Rule;
