// The rules of `spp check`: the list of them, and their manual.
import type { Block, Cell, Report, Row } from '../model/index.js';
import type { Rule } from '../rules/rule.js';

const cell = (text: string): Cell => ({ text });

/** The list of rules, one a row. */
export function rulesReport(rules: readonly Rule[]): Report {
  return { is: 'list', blocks: [tableOf(rules)], data: () => ({ schemaVersion: 1, rules: rules.map(ruleData) }) };
}

function tableOf(rules: readonly Rule[]): Block {
  return {
    is: 'table',
    columns: [
      { id: 'rule', heading: 'Rule', fixed: true }, { id: 'severity', heading: 'Severity', fixed: true },
      { id: 'notes', heading: 'Notes', fixed: true }, { id: 'summary', heading: 'What holds', breaks: '%', whole: true },
    ],
    sections: [{
      heading: null,
      rows: rules.map((rule): Row =>
        ({ level: 0, cells: [cell(rule.id), severityCell(rule), cell(notesOf(rule).join(', ')), cell(rule.summary)] })),
    }],
  };
}

const TONES = { error: 'bad', warning: 'warn', info: 'dim' } as const;
const severityCell = ({ severity }: Rule): Cell => ({ text: severity, tone: TONES[severity] });

const notesOf = ({ blocks, isOptional, fixes, class: grave }: Rule): string[] => [
  ...(blocks ? ['fixed'] : []), ...(isOptional ? ['optional'] : []), ...(fixes === undefined ? [] : ['--fix']), ...(grave ? [grave] : []),
];

/** The manual of rules: of several, the list first. */
export function manualReport(rules: readonly Rule[]): Report {
  const pages = rules.flatMap((rule) => pageOf(rule, rules.length > 1 ? 2 : 1));
  return {
    is: 'page',
    blocks: rules.length > 1
      ? [{ is: 'heading', level: 1, text: 'The rules of spp check' }, { is: 'text', text: INTRODUCTION }, tableOf(rules), ...pages]
      : pages,
    data: () => ({ schemaVersion: 1, rules: rules.map(ruleData) }),
  };
}

const INTRODUCTION = 'Each rule with its severity, why it matters, an example that breaks it and one that keeps it, with no more of a '
  + 'file than matters. A programme makes a rule graver or less grave with rules: {id: severity}, but for those marked as fixed: '
  + 'without them nothing can be read or computed; those marked as optional are kept only where a programme names them so; '
  + 'a known oddity of a source is waived beside the record, an intended change is recorded there.';

function pageOf(rule: Rule, level: 1 | 2): Block[] {
  const { id, summary, why, fixes, was, fails, passes } = rule;
  const severity = `${rule.severity}${rule.blocks ? ', always' : rule.isOptional ? ', where the programme names it' : ''}`;
  const about = [['severity', severity], ['class', rule.class], ['--fix', fixes]]
    .flatMap(([name, value]) => (name === undefined || value === undefined ? [] : [{ name, value: cell(value) }]));
  const example = (title: string, text: string | undefined): Block[] => {
    const language = text?.trim().startsWith('$') ? 'console' : 'yaml';
    return text === undefined ? [] : [{ is: 'text', text: title }, { is: 'code', text: text.trim(), language }];
  };
  return [
    { is: 'heading', level, text: id },
    { is: 'text', text: `${summary.charAt(0).toUpperCase()}${summary.slice(1)}.` },
    { is: 'fields', fields: about },
    { is: 'text', text: why },
    ...example('Before:', was), ...example('Breaks it:', fails), ...example('Keeps it:', passes),
  ];
}

const ruleData = ({ id, severity, summary, why, blocks, isOptional, fixes, class: grave, was, fails, passes }: Rule): object => ({
  id, severity, summary, why, isFixed: blocks !== undefined, isOptional: isOptional === true, fixes: fixes ?? null, class: grave ?? null,
  examples: { was: was?.trim() ?? null, fails: fails.trim(), passes: passes.trim() },
});
