import { keyAt, quoted, suggest, within } from '../../model/index.js';
import type { Rule } from '../rule.js';

const USELESS = 'nothing can be computed from data that breaks it';
const RECORD = 'record the change instead: change: {rule, reason, document}';

export const rule = {
  id: 'ref/rule',
  severity: 'error',
  blocks: 'data',
  summary: 'waivers, recorded changes and settings name rules that there are, and that they can touch',
  why: 'A waiver or setting that names no rule does nothing while its writer believes that it does. And some rules cannot be waived.',
  *check({ programme, waivers, changes }, rules) {
    const all = rules.map(({ id }) => id);
    const find = (id: string): Rule | undefined => rules.find((one) => one.id === id);
    for (const { rule: id, ref } of waivers) {
      const found = find(id);
      const at = within(ref, 'rule');
      if (!found) yield { ref: at, message: `a waiver of an unknown rule, ${quoted(id)}`, hint: suggest(id, all) };
      else if (found.blocks) yield { ref: at, message: `${id} cannot be waived`, hint: `${USELESS}; mend the data` };
      else if (found.judge) yield { ref: at, message: `${id} is a rule of edits`, hint: RECORD };
    }
    const edits = rules.filter((one) => one.class && one.isAlwaysTold !== true && one.id !== 'edit/record').map(({ id }) => id);
    for (const { rule: id, ref } of changes) {
      if (edits.includes(id)) continue;
      const message = find(id) ? `no change is recorded for ${id}` : `a change is recorded for an unknown rule, ${quoted(id)}`;
      yield { ref: within(ref, 'rule'), message, hint: suggest(id, edits) };
    }
    for (const id of programme.severities.keys()) {
      const found = find(id);
      const ref = keyAt(within(programme.ref, 'rules', id));
      if (!found) yield { ref, message: `unknown rule ${quoted(id)}`, hint: suggest(id, all) };
      else if (found.isAlwaysTold) yield { ref, message: `${id} is always told`, hint: 'remove the line' };
      else if (found.blocks) yield { ref, message: `${id} is always an error`, hint: `${USELESS}; remove the line` };
    }
  },
  fails: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: within 6 months (June 2021)
  waive:
    - { rule: deadline/state, reason: The plan counts from another month }
    - { rule: deadline/stated, reason: The plan counts from another month }
`,
  passes: `
- id: survey
  title: Survey the harbours
  cites: [{ document: plan, item: 1 }]
  deadline: within 6 months (June 2021)
  waive:
    - { rule: deadline/stated, reason: The plan counts from another month }
`,
} as const satisfies Rule;
