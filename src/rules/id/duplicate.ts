import { quoted, within, type Declared, type Ref } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const duplicate = {
  id: 'id/duplicate',
  severity: 'error',
  summary: 'an id is unique in its kind, over all files',
  why: 'An id is how a commitment is followed through the years. If two share it, a report on one would be counted for the other.',
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: survey
  title: Survey the ferry piers
  cites: [{ document: plan, item: 2 }]
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
- id: pier-survey
  title: Survey the ferry piers
  cites: [{ document: plan, item: 2 }]
`,
  blocks: 'data',
  *check({ declared }) {
    const firstOf = new Map<Declared['kind'], Map<string, Declared>>();
    for (const declaration of declared) {
      const { kind, id } = declaration;
      const first = firstOf.get(kind) ?? new Map<string, Declared>();
      if (first.size === 0) firstOf.set(kind, first);
      const other = first.get(id);
      if (other) {
        yield {
          ref: idRef(declaration),
          message: `the ${kind} ${quoted(id)} is declared twice`,
          hint: 'choose another; ids are permanent and never reused',
          other: idRef(other),
        };
      } else first.set(id, declaration);
    }
  },
} as const satisfies Rule;

const idRef = ({ kind, ref }: Declared): Ref => (kind === 'track' ? ref : within(ref, 'id'));
