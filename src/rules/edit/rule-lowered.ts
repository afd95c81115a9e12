import { SEVERITIES } from '../../model/index.js';
import type { Rule } from '../rule.js';

/** What an optional rule is that the programme does not name. */
const OFF = 'off';

export const ruleLowered = {
  id: 'edit/rule-lowered',
  severity: 'warning',
  class: 'integrity',
  isAlwaysTold: true,
  summary: 'no rule of the check is made less grave unseen',
  why: 'An edit that lowers a rule and breaks it in one go would pass. So a lowered rule is told, whatever else the edit does.',
  judge(change, _, rules) {
    const rule = rules.find(({ id, blocks }) => id === change.of && !blocks); // what blocks is not lowered at all
    if (change.kind !== 'severity' || !rule) return null;
    const own = rule.isOptional ? OFF : rule.severity;
    const rank = (severity: string | null): number => [...SEVERITIES, OFF].findIndex((one) => one === (severity ?? own));
    if (rank(change.to) <= rank(change.from)) return null;
    const message = `the rule ${change.of ?? ''} was lowered from ${change.from ?? own} to ${change.to ?? own}`;
    return { message, hint: 'see whether the programme wants that' };
  },
  was: `
kind: programme
rules: {}
`,
  fails: `
kind: programme
rules:
  deadline/stated: warning
`,
  passes: `
kind: programme
rules:
  source/holes: error
`,
} as const satisfies Rule;
