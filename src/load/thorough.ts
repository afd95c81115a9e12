// Reads files that are not plainly fine: with `yaml`, and zod, as far as can be, and tells everything that is wrong with them.
import { quoted, suggest, within, type Ref, type SourceFile } from '../model/index.js';
import { complain } from './complain.js';
import { declarations } from './declare.js';
import type { Read } from './fine.js';
import { KINDS, type Kind } from './forms.js';
import { ORDERS } from './forms.static.js';
import { findDisorder } from './key-order.js';
import { add, type Notes } from './notes.js';
import { repair } from './repair.js';
import { decode } from './text.js';
import { parseYaml } from './yaml.js';

/** Reads one file as far as its form; null when it is not known what it holds. */
export function readThoroughly(source: SourceFile, notes: Notes): Read | null {
  const file = source.path;
  const root: Ref = { file, path: [] };
  if ('fault' in source) {
    notes.problems.push({ ...source.fault, severity: 'error', ref: root });
    return null;
  }
  const { text, problems } = decode(file, source.bytes);
  add(problems, notes);
  if (problems.length > 0) return null;
  const parsed = parseYaml(file, text);
  add(parsed.problems, notes);
  add(parsed.remarks, notes);
  const kind = parsed.value === undefined ? undefined : kindOf(parsed.value, root, notes);
  if (kind === undefined) return null;
  add(findDisorder(file, parsed.value, ORDERS[kind]), notes);
  const declared = declarations(kind, parsed.value as object, root);
  const result = KINDS[kind].safeParse(parsed.value);
  if (result.success) return { file, kind, value: parsed.value as object, declared };
  add(complain(file, KINDS[kind], parsed.value, result.error.issues), notes);
  return { file, kind, value: (repair(KINDS[kind], parsed.value, notes.indexes) ?? null), declared };
}

function kindOf(value: unknown, root: Ref, notes: Notes): Kind | undefined {
  const complainAt = (ref: Ref, message: string, hint: string): void => {
    notes.problems.push({ code: 'schema/kind', severity: 'error', message, hint, ref });
  };
  const kinds = Object.keys(KINDS);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    complainAt(root, 'the file does not hold a map', 'begin with a line such as "kind: initiative"');
    return undefined;
  }
  const { kind } = value as { kind?: unknown };
  if (typeof kind === 'string' && kinds.includes(kind)) return kind as Kind;
  if (kind === undefined) {
    complainAt(root, 'the file does not say what kind of data it holds', `add a line "kind:" with one of ${kinds.join(', ')}`);
  } else {
    const written = typeof kind === 'string' ? quoted(kind) : JSON.stringify(kind).slice(0, 60);
    complainAt(within(root, 'kind'), `unknown kind ${written}`, suggest(typeof kind === 'string' ? kind : '', kinds));
  }
  return undefined;
}
