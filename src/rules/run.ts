// Runs the rules and applies the waivers. Severity and waiving are decided here; rules know of neither.
import { quoted, suggest, type Dataset, type Problem, type Ref, type Waiver } from '../model/index.js';
import { RULES } from './index.js';

/** What the rules found, waived or not. */
export interface Checked {
  /** Problems of the record, waivers that match nothing among them. */
  readonly problems: readonly Problem[];
  /** Problems let pass, each with its reason. */
  readonly waived: readonly { readonly problem: Problem; readonly reason: string }[];
}

/**
 * Everything the rules find in a dataset. A waiver covers the record it stands in and what that holds. Where loading found
 * problems in that record (`before`), a waiver that matches nothing may match when they are mended.
 */
export function runRules(dataset: Dataset, before: readonly Problem[]): Checked {
  const found = RULES.flatMap((rule) =>
    [...rule.check(dataset)].map((fault): Problem => ({ code: rule.id, severity: rule.severity, ...fault })));
  const waivers = new Map<string, Waiver[]>();
  for (const waiver of dataset.waivers) {
    const key = keyOf(waiver.rule, waiver.ref);
    waivers.set(key, [...(waivers.get(key) ?? []), waiver]);
  }
  const used = new Set<Waiver>();
  const problems: Problem[] = [];
  const waived: { problem: Problem; reason: string }[] = [];
  for (const problem of found) {
    const waiver = waivers.get(keyOf(problem.code, problem.ref))?.find(({ ref }) => covers(ref, problem.ref));
    if (waiver) {
      used.add(waiver);
      waived.push({ problem, reason: waiver.reason });
    } else problems.push(problem);
  }
  const idle = dataset.waivers.filter((waiver) =>
    !used.has(waiver) && !before.some(({ ref }) => covers(waiver.ref, ref) && !ref.path.includes('waive')));
  return { problems: [...problems, ...idle.map(unused)], waived };
}

const keyOf = (rule: string, { file }: Ref): string => `${rule} ${file}`;

/** The waiver at `record/waive/n` covers everything in `record`. */
function covers(waiver: Ref, problem: Ref): boolean {
  const record = waiver.path.slice(0, -2);
  return waiver.file === problem.file && record.every((step, index) => problem.path[index] === step);
}

function unused({ rule, ref }: Waiver): Problem {
  const ids = RULES.map(({ id }) => id);
  const known = ids.includes(rule);
  return {
    code: 'style/waiver', severity: 'error', ref,
    message: known ? `the waiver of ${rule} matches no problem` : `a waiver of an unknown rule, ${quoted(rule)}`,
    hint: known ? 'remove it' : suggest(rule, ids),
  };
}
