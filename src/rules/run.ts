// Runs the rules, and decides what becomes of what was found: how grave it is here, and whether it is let pass. Rules know of neither.
import type { PlainDate } from '../dates/index.js';
import { newRecords, type Change, type Edition } from '../diff/index.js';
import {
  quoted, SEVERITIES, type Dataset, type Initiative, type Outline, type Problem, type RecordedChange, type Ref, type Severity, type Waiver,
} from '../model/index.js';
import { RULES } from './index.js';
import type { Fault, Rule } from './rule.js';

/** What was found, let pass or not. */
export interface Checked {
  /** Problems of the record, waivers that match nothing among them. */
  readonly problems: readonly Problem[];
  /** Problems let pass, each with its reason. */
  readonly waived: readonly { readonly problem: Problem; readonly reason: string }[];
}

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** How grave what a rule finds is in a programme: as it says, else as the rule does. What blocks stays an error. */
export const severityIn = ({ programme }: Outline, { id, severity, blocks, isAlwaysTold }: Rule): Severity =>
  (blocks || isAlwaysTold ? severity : programme.severities.get(id) ?? severity);

/** How the rules are run. */
export interface Run {
  /** Only what is an error here: all that keeps data from being used. */
  readonly errorsOnly?: boolean;
  /** Ids of optional rules that are asked for, besides those that the programme names. */
  readonly asked?: readonly string[];
}

/** The rules at work: on one initiative after another as they are read, and then on the record as a whole. */
export interface Running {
  /** Looks at an initiative; `around` is the record without its initiatives. */
  readonly look: (initiative: Initiative, around: Outline) => void;
  /**
   * Everything wrong with the record: what loading found and what the rules find, as grave as the programme says. A waiver covers the
   * record it stands in and what that holds; one with `until` lapses after the day `asOf`, where one is given.
   */
  readonly finish: (record: Outline, loading: readonly Problem[], asOf?: PlainDate | null) => Checked;
}

/** Sets the rules to work. */
export function startRules({ errorsOnly = false, asked = [] }: Run = {}): Running {
  const found: Problem[] = [];
  let chosen: readonly Rule[] | undefined;
  const rulesFor = (record: Outline): readonly Rule[] => chosen ??= RULES.filter((rule) =>
    (!rule.isOptional || asked.includes(rule.id) || record.programme.severities.has(rule.id))
    && (!errorsOnly || severityIn(record, rule) === 'error'));
  const note = ({ id, severity }: Rule, faults: Iterable<Fault>): void => {
    for (const fault of faults) found.push({ code: id, severity, ...fault });
  };
  return {
    look: (initiative, around) => {
      for (const rule of rulesFor(around)) if (rule.each) note(rule, rule.each(initiative, around));
    },
    finish: (record, loading, asOf = null) => {
      const rules = rulesFor(record);
      for (const rule of rules) if (rule.check) note(rule, rule.check(record, RULES));
      const isRun = (waiver: Waiver): boolean => rules.some(({ id }) => id === waiver.rule);
      const checked = waive(record.waivers.filter(isRun), [...loading, ...found].map((problem) => weigh(record, problem)), asOf);
      if (record.unknown.size === 0) return checked;
      // What matches nothing may match in what could not be read.
      return { ...checked, problems: checked.problems.filter(({ code }) => code !== 'style/waiver') };
    },
  };
}

function weigh(dataset: Outline, problem: Problem): Problem {
  const rule = BY_ID.get(problem.code);
  const severity = rule ? severityIn(dataset, rule) : problem.severity;
  return severity === problem.severity ? problem : { ...problem, severity };
}

function waive(all: readonly Waiver[], found: readonly Problem[], asOf: PlainDate | null): Checked {
  const waivers = new Map<string, Waiver[]>();
  for (const waiver of all) {
    const key = keyOf(waiver.rule, waiver.ref);
    waivers.set(key, [...(waivers.get(key) ?? []), waiver]);
  }
  const used = new Set<Waiver>();
  const problems: Problem[] = [];
  const waived: { problem: Problem; reason: string }[] = [];
  for (const problem of found) {
    const own = BY_ID.get(problem.code)?.blocks ? undefined : waivers.get(keyOf(problem.code, problem.ref));
    const waiver = own?.find(({ ref }) => covers(ref, problem.ref));
    if (waiver) used.add(waiver);
    if (waiver && !hasLapsed(waiver, asOf)) waived.push({ problem, reason: waiver.reason });
    else problems.push(problem);
  }
  const blocked = found.filter(({ code }) => BY_ID.get(code)?.blocks);
  return { problems: [...problems, ...all.flatMap((waiver) => faultOf(waiver, used.has(waiver), blocked, asOf))], waived };
}

const keyOf = (rule: string, { file }: Ref): string => `${rule} ${file}`;

/** The waiver at `record/waive/n` covers everything in `record`. */
const covers = (waiver: Ref, problem: Ref): boolean => waiver.file === problem.file && holds(waiver.path.slice(0, -2), problem);

const holds = (record: readonly (string | number)[], { path }: Ref): boolean => record.every((step, index) => path[index] === step);

const hasLapsed = ({ until }: Waiver, asOf: PlainDate | null): boolean => until !== null && asOf !== null && until < asOf;

/** A waiver that lapsed or matches nothing. Where something in its record could not be read, it may match when that is mended. */
function faultOf(waiver: Waiver, isUsed: boolean, blocked: readonly Problem[], asOf: PlainDate | null): Problem[] {
  const { rule, ref, until } = waiver;
  const known = BY_ID.get(rule);
  if (!known || known.blocks || known.judge) return []; // ref/rule says so
  const problem = (message: string, hint: string): Problem[] => [{ code: 'style/waiver', severity: 'error', ref, message, hint }];
  if (hasLapsed(waiver, asOf)) {
    return problem(`the waiver of ${rule} let pass until ${until ?? ''}`, isUsed ? 'mend the data, or renew it' : 'remove it');
  }
  if (isUsed || blocked.some((one) => covers(ref, one.ref) && !one.ref.path.includes('waive'))) return [];
  return problem(`the waiver of ${rule} matches no problem`, 'remove it');
}

/**
 * Everything wrong with an edit: what the rules find in its changes, and what could not be compared (`unread`); `edition` is null
 * where nothing could. A change that is recorded in it as intended is let pass, and shown as such.
 */
export function runEdits(after: Dataset, edition: Edition | null, unread: readonly Problem[]): Checked {
  const records = edition ? newRecords(edition.before, edition.after) : after.changes;
  const used = new Set<RecordedChange>();
  const problems: Problem[] = [];
  const waived: { problem: Problem; reason: string }[] = [];
  const settle = (problem: Problem, record: RecordedChange | undefined): void => {
    if (record) {
      used.add(record);
      waived.push({ problem, reason: `${record.reason} (${record.document})` });
    } else problems.push(problem);
  };
  for (const problem of unread) {
    const isMeant = ({ rule, id, ref }: RecordedChange): boolean =>
      rule === problem.code && id === problem.ref.file && ref.file === after.programme.ref.file;
    settle(problem, records.find(isMeant));
  }
  for (const change of edition?.changes ?? []) {
    for (const rule of edition ? RULES : []) {
      const verdict = edition && rule.judge?.(change, edition, RULES);
      if (!verdict) continue;
      const problem: Problem = {
        code: rule.id, severity: gravest(edition, rule), ...verdict, ref: change.ref, ...(change.was ? { was: change.was } : {}),
      };
      settle(problem, rule.isAlwaysTold ? undefined : records.find((one) => letsPass(one, rule, change, edition.after)));
    }
  }
  return { problems: [...problems, ...records.flatMap((record) => (used.has(record) ? [] : unmatched(record)))], waived };
}

/** An edit cannot lower the rules that judge it: the graver of both versions holds. */
function gravest({ before, after }: Edition, rule: Rule): Severity {
  const [a, b] = [severityIn(before, rule), severityIn(after, rule)];
  return SEVERITIES.indexOf(a) < SEVERITIES.indexOf(b) ? a : b;
}

/**
 * A record of an intended change covers the very thing it stands in; with an `id`, the thing of that id that stood below.
 */
function letsPass({ rule: id, id: only, ref }: RecordedChange, rule: Rule, change: Change, { programme }: Dataset): boolean {
  if (id !== rule.id) return false;
  const { kind, subject, from, ref: at } = change;
  const isProgramme = ref.file === programme.ref.file;
  const place = ref.path.slice(0, ref.path.indexOf('change'));
  const isNamed = only === subject.id || (kind === 'id-changed' && only === from);
  if (only !== null) return isNamed && (isProgramme || (ref.file === at.file && holds(place, at)));
  if (isProgramme) return subject.kind === 'programme';
  // An initiative or a text of officials is all of its file; whatever else has a record of its own stands in a list.
  return ref.file === at.file && (ALL_OF_A_FILE.includes(subject.kind) ? place.length === 0 : place.length === 2 && holds(place, at));
}

const ALL_OF_A_FILE: readonly Change['subject']['kind'][] = ['initiative', 'narrative'];

function unmatched({ rule, ref }: RecordedChange): Problem[] {
  if (!BY_ID.get(rule)?.judge && rule !== 'edit/unreadable') return []; // ref/rule says so
  const message = `a change is recorded for ${quoted(rule)}, and nothing it covers was changed so`;
  return [{ code: 'edit/record', severity: 'warning', ref, message, hint: 'remove it, or set it beside what was changed' }];
}

/** The rule that a change breaks, recorded as intended or not; null where it breaks none. */
export const ruleOf = (change: Change, edition: Edition): Rule | null =>
  RULES.find((rule) => rule.judge?.(change, edition, RULES)) ?? null;
