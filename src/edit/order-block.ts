// The pairs of a block map change places, each with the comments that are its own; what stands between them stays.
import type { Node, YAMLMap } from 'yaml';
import type { Edit, Source } from './edit.js';
import type { Lines } from './lines.js';

/** Puts the pair `order[slot]` in each slot of a block map; null where comments or the layout are in the way. */
export function orderBlock(
  map: YAMLMap<Node, Node | null>, order: readonly number[], { text, lines }: Source,
): Pick<Edit, 'start' | 'end' | 'text'> | null {
  const { line, indexAt } = lines();
  const extents = extentsOf(map, text, lines());
  const first = extents?.[0];
  if (!extents || !first) return null;
  const column = first.keyAt - line(first.key).at;
  const sharesLine = line(first.key).first < first.keyAt;
  const slots = extents.map((extent, index) => slotOf(extent, extents[index + 1]?.head, column, text, lines()));
  if (!keepsRemarks(slots, order) || (sharesLine && slots[order[0] ?? 0]?.head !== '')) return null;
  const moved = slots.map((slot, index) => {
    const { head, body } = slots[order[index] ?? index] ?? slot;
    return (index === 0 && sharesLine ? '' : head + ' '.repeat(column)) + body + slot.lineEnd + slot.gap;
  });
  const start = sharesLine ? first.keyAt : line(first.head).at;
  return { start, end: line((extents.at(-1)?.end ?? indexAt(start)) - 1).end, text: moved.join('') };
}

/** The lines of a pair, by index; ends are exclusive. */
interface Extent {
  readonly keyAt: number;
  /** The line of its key. */
  readonly key: number;
  /** The first of the comment lines directly above its key. */
  readonly head: number;
  /** Behind its value and the comments after it that are indented deeper than its key. */
  readonly end: number;
}

/** The extents of the pairs; null where something but blanks stands before a key, or but dashes before the first. */
function extentsOf(map: YAMLMap<Node, Node | null>, text: string, lines: Lines): Extent[] | null {
  const { line, indexAt } = lines;
  const starts = map.items.map(({ key }) => key.range?.[0] ?? 0);
  const limits = [...starts.slice(1), map.range?.[1] ?? 0];
  const extents: Extent[] = [];
  for (const [index, keyAt] of starts.entries()) {
    const key = indexAt(keyAt);
    const before = text.slice(line(key).at, keyAt);
    if (!(index === 0 ? /^ *(?:- +)*$/ : /^ *$/).test(before)) return null;
    const head = before.includes('-') ? key : headOf(key, text, lines);
    const end = endOf(key, limits[index] ?? 0, before.length, lines);
    extents.push({ keyAt, key, head: Math.max(head, extents.at(-1)?.end ?? 0), end });
  }
  return extents;
}

/** What the first comments of a file say to programs; they stay where they are. */
const TO_PROGRAMS = /^#\s*(?:yaml-language-server:|yamllint\s|vim?:|-\*-)/;

function headOf(key: number, text: string, { line }: Lines): number {
  let head = key;
  while (head > 0 && line(head - 1).is === 'comment') head--;
  if (head === 0) while (head < key && TO_PROGRAMS.test(text.slice(line(head).first, line(head).end))) head++;
  return head;
}

function endOf(key: number, limit: number, column: number, { line }: Lines): number {
  let end = key + 1;
  for (let at = end; line(at).at < limit; at++) if (line(at).is === 'content' && line(at).first < limit) end = at + 1;
  for (let at = end; line(at).is !== 'content'; at++) {
    if (line(at).is === 'blank') continue;
    if (line(at).first - line(at).at <= column) break;
    end = at + 1;
  }
  return end;
}

/** The texts of a pair and of what stands behind it. */
interface Slot {
  readonly head: string;
  readonly body: string;
  readonly lineEnd: string;
  /** Blank lines and comments that belong to no pair. */
  readonly gap: string;
  /** Whether such a comment is there: a heading of what follows, or a remark beneath the last pair. */
  readonly isRemarked: boolean;
}

function slotOf({ keyAt, key, head, end }: Extent, next: number | undefined, column: number, text: string, { line }: Lines): Slot {
  const gap = text.slice(line(end - 1).end, next === undefined ? line(end - 1).end : line(next).at);
  const beneath = line(end);
  const [body = '', lineEnd = ''] = text.slice(keyAt, line(end - 1).end).split(/(\r?\n)$/);
  return {
    head: text.slice(line(head).at, line(key).at), body, lineEnd, gap,
    isRemarked: next === undefined ? beneath.is === 'comment' && beneath.first - beneath.at >= column : gap.includes('#'),
  };
}

/** Whether remarks still stand directly behind the same pair, and behind the same pairs as a whole. */
function keepsRemarks(slots: readonly Slot[], order: readonly number[]): boolean {
  let most = 0;
  return slots.every(({ isRemarked }, index) => {
    most = Math.max(most, order[index] ?? 0);
    return !isRemarked || (order[index] === index && most === index);
  });
}
