// The fixes of problems, applied to the text of a file. What cannot be done is left, and what was done is proved by reading
// the text again.
import { isAlias, isMap, isScalar, isSeq, type Node } from 'yaml';
import { nodeAt, parseNodes } from '../load/nodes.js';
import { parseYaml } from '../load/yaml.js';
import type { Problem, Ref } from '../model/index.js';
import { readSource, splice, type Edit, type Meaning, type Source } from './edit.js';
import { orderEdit } from './order.js';
import { quoteEdit, replaceEdit } from './scalar.js';

/** A problem and the edit that mends it. */
interface Plan {
  readonly problem: Problem;
  readonly edit: Edit;
}

/**
 * Applies the fixes of the problems of one file. Of fixes that touch the same place the innermost comes first; the others are
 * left for a next round, with the problems of the new text. `applied` names the problems that were mended.
 */
export function applyFixes(
  file: string, text: string, problems: readonly Problem[],
): { readonly text: string; readonly applied: readonly Problem[] } {
  const fixable = problems.filter(({ fix }) => fix !== undefined);
  const before = fixable.length > 0 ? parseYaml(file, text) : undefined;
  // Where aliases are, a change in one place is a change in another.
  if (before?.value === undefined || before.problems.some(({ code }) => code === 'file/alias')) return { text, applied: [] };
  const source = readSource(text);
  const plans = fixable.flatMap((problem): Plan[] => {
    const edit = planEdit(problem, source);
    return edit ? [{ problem, edit }] : [];
  });
  const chosen = choose(plans, (some) => isMeant(file, source, some, before.problems));
  const applied = new Set(chosen.map(({ problem }) => problem));
  return { text: splice(text, chosen.map(({ edit }) => edit)), applied: problems.filter((problem) => applied.has(problem)) };
}

function planEdit({ fix, ref, range }: Problem, source: Source): Edit | null {
  if (!fix) return null;
  if (fix.is === 'order') {
    const { node, is } = nodeAt({ file: ref.file, path: ref.path }, source.root);
    return node && is === 'value' ? orderEdit(node, fix.keys, source) : null;
  }
  const node = scalarOf(ref, range, source);
  if (!node) return null;
  return fix.is === 'quote' ? quoteEdit(node, source) : replaceEdit(node, fix.text, ref.part, source);
}

/** The scalar a problem is about: the one with its range, where the finder knew it, else the one its ref leads to. */
function scalarOf(ref: Ref, range: Problem['range'], { root, scalarAt }: Source): Node | null {
  const [start, end] = range ?? [-1, -1];
  const known = scalarAt.get(start);
  if (known?.range?.[1] === end) return known;
  const { node, is } = nodeAt(ref, root);
  return is === 'parent' ? null : node;
}

/** The plans to carry out: inner ones before those around them, and only what `works` together. */
function choose(plans: readonly Plan[], works: (plans: readonly Plan[]) => boolean): Plan[] {
  let chosen: Plan[] = [];
  let open = plans.toSorted((a, b) => a.edit.end - b.edit.end || b.edit.start - a.edit.start);
  while (open.length > 0) {
    const next = apart(open, chosen);
    if (next.length === 0) break;
    chosen = [...chosen, ...workable(chosen, next, works)];
    const tried = new Set(next);
    open = open.filter((plan) => !tried.has(plan));
  }
  return chosen;
}

/** Those of the plans, which come by their ends, that overlap neither each other nor one that is chosen. */
function apart(open: readonly Plan[], chosen: readonly Plan[]): Plan[] {
  const isChosen = new Set(chosen);
  const next: Plan[] = [];
  let taken = 0;
  for (const plan of [...chosen, ...open].sort((a, b) => a.edit.end - b.edit.end || b.edit.start - a.edit.start)) {
    if (!isChosen.has(plan) && plan.edit.start < taken) continue;
    if (!isChosen.has(plan)) next.push(plan);
    taken = plan.edit.end;
  }
  return next;
}

/** Of `next`, what works together with `chosen`; halves are tried until the plans that do not are found. */
function workable(chosen: readonly Plan[], next: readonly Plan[], works: (plans: readonly Plan[]) => boolean): readonly Plan[] {
  if (next.length === 0 || works([...chosen, ...next])) return next;
  if (next.length === 1) return [];
  const middle = Math.ceil(next.length / 2);
  const first = workable(chosen, next.slice(0, middle), works);
  return [...first, ...workable([...chosen, ...first], next.slice(middle), works)];
}

/** Whether the text with these edits says what is meant, and has no problem of form that it had not before. */
function isMeant(file: string, { text, root }: Source, plans: readonly Plan[], problems: readonly Problem[]): boolean {
  const edits = plans.map(({ edit }) => edit);
  const after = splice(text, edits);
  const left = countCodes(problems);
  for (const [code, count] of countCodes(parseYaml(file, after).problems)) if (count > (left.get(code) ?? 0)) return false;
  return outline(parseNodes(after), new Map()) === outline(root, new Map(edits.map(({ node, meaning }) => [node, meaning])));
}

function countCodes(problems: readonly Problem[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return counts;
}

/** What a document says, with the order of its keys, as a text that can be compared. */
function outline(node: Node | null, meanings: ReadonlyMap<Node, Meaning>): string {
  if (node === null) return 'object:"null"';
  const meaning = meanings.get(node);
  if (isAlias(node)) return `*${node.source}`;
  if (isScalar(node)) {
    const value = typeof meaning === 'string' ? meaning : node.value;
    return `${typeof value}:${JSON.stringify(String(value))}`;
  }
  if (isSeq<Node | null>(node)) return `[${node.items.map((item) => outline(item, meanings)).join(',')}]`;
  if (!isMap<Node, Node | null>(node)) return '';
  const pairs = typeof meaning === 'object' ? meaning : node.items;
  return `{${pairs.map(({ key, value }) => `${outline(key, meanings)}=${outline(value, meanings)}`).join(',')}}`;
}
