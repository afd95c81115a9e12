import { conditionsIn } from '../../model/index.js';
import { danglingIn } from '../declared.js';
import type { Rule } from '../rule.js';

export const group = {
  id: 'ref/group',
  severity: 'error',
  summary: 'the group of an initiative is one of the programme',
  why: 'Results are counted by group, theme and agenda. An initiative of an unknown group would be missing from all of them.',
  fails: `
kind: initiative
group: prots
`,
  passes: `
kind: initiative
group: ports
`,
  fixes: 'writes the one declared id that is a single slip away',
  blocks: 'data',
  each: ({ group: id, ref }, dataset) => danglingIn(dataset, 'group')(id, ref, 'group'),
  *check(dataset) {
    const dangling = danglingIn(dataset, 'group');
    const { accomplishments, recommendations, narratives } = dataset;
    for (const { group: id, ref } of [...accomplishments, ...recommendations, ...narratives]) {
      if (id !== null) yield* dangling(id, ref, 'group');
    }
    for (const { conditions, ref } of conditionsIn(dataset)) {
      if (conditions.group !== undefined) yield* dangling(conditions.group, ref, 'group');
    }
    const noAgenda = danglingIn(dataset, 'agenda');
    for (const { agenda: id, ref } of [...dataset.accomplishments, ...dataset.recommendations]) {
      if (id !== null) yield* noAgenda(id, ref, 'agenda');
    }
    for (const { conditions, ref } of conditionsIn(dataset)) {
      if (conditions.agenda !== undefined) yield* noAgenda(conditions.agenda, ref, 'agenda');
    }
  },
} as const satisfies Rule;
