import { quoted, type Declared } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const duplicate = {
  id: 'id/duplicate',
  severity: 'error',
  summary: 'an id is unique in its kind, over all files',
  *check({ declared }) {
    const first = new Map<string, Declared>();
    for (const declaration of declared) {
      const { kind, id, ref } = declaration;
      const other = first.get(`${kind} ${id}`);
      if (other) {
        yield {
          ref,
          message: `the ${kind} ${quoted(id)} is declared twice`,
          hint: 'choose another; ids are permanent and never reused',
          other: other.ref,
        };
      } else first.set(`${kind} ${id}`, declaration);
    }
  },
} as const satisfies Rule;
