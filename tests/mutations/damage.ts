// Damage to the record: what is changed of its files, and where the one problem is expected. `¶` in a text stands just before the
// place and is not written, so that nobody counts lines.
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RECORD } from '../spp.js';

/** One change of the files of the record. */
export type Damage =
  /** A text that stands in the file once becomes another. */
  | { readonly in: string; readonly replace: string; readonly with: string; readonly as?: 'latin1' }
  /** A text is added to the end of a file. */
  | { readonly in: string; readonly append: string }
  /** A file is added, or takes the place of one that is there. */
  | { readonly add: string; readonly text: string }
  | { readonly remove: string }
  | { readonly move: string; readonly to: string }
  /** A copy of a file under another name. */
  | { readonly copy: string; readonly to: string }
  /** A link to a path as seen from the link, or to a file of the record where it begins with `record:`. */
  | { readonly link: string; readonly to: string }
  | { readonly folder: string };

/** A broken copy of the record, and the one rule that must fire there. */
export interface Mutation {
  readonly rule: string;
  readonly name: string;
  readonly damage: readonly Damage[];
  /** Damage to the version that it is compared with, where the fault of an edit is in what it takes away or mends. */
  readonly published?: readonly Damage[];
  /** Places that no text can mark: 'file:line:column'. */
  readonly at?: readonly string[];
  /** Every place that this marks, in all files: for a rule that one word breaks everywhere. */
  readonly everywhere?: RegExp;
  /** Other problems that cannot be helped, by code and number; each says why. */
  readonly beside?: Readonly<Record<string, number>>;
  /** Needs links. */
  readonly posix?: true;
}

const MARK = '¶';

/** Places in the texts of files, by path: `file:line:column`. */
function placesIn(file: string, text: string, offsets: readonly number[]): string[] {
  return offsets.map((offset) => {
    const lines = text.slice(0, offset).split('\n');
    return `${file}:${String(lines.length)}:${String((lines.at(-1)?.length ?? 0) + 1)}`;
  });
}

/** Takes the marks out of a text; where they stood. */
function unmark(text: string): { readonly text: string; readonly offsets: readonly number[] } {
  const parts = text.split(MARK);
  let length = 0;
  return { text: parts.join(''), offsets: parts.slice(0, -1).map((part) => (length += part.length)) };
}

/** Copies the record to a folder and damages it there; the places that are marked. */
export function copyDamaged(folder: string, damages: readonly Damage[], everywhere?: RegExp): string[] {
  cpSync(RECORD, folder, { recursive: true, dereference: true }); // never a link: what is damaged must be a copy
  /** Texts as they are marked, by path. */
  const texts = new Map<string, string>();
  const textOf = (file: string): string => texts.get(file) ?? readFileSync(join(folder, file), 'utf8');
  const latin = new Set<string>();
  for (const damage of damages) {
    if ('replace' in damage) {
      const text = textOf(damage.in);
      if (text.split(damage.replace).length !== 2) throw new Error(`${damage.in} does not hold once: ${damage.replace}`);
      texts.set(damage.in, text.replace(damage.replace, () => damage.with));
      if (damage.as) latin.add(damage.in);
    } else if ('append' in damage) texts.set(damage.in, textOf(damage.in) + damage.append);
    else if ('add' in damage) texts.set(damage.add, damage.text);
    else if ('copy' in damage) texts.set(damage.to, textOf(damage.copy));
    else moveAbout(folder, damage);
  }
  const places: string[] = [];
  for (const [file, marked] of texts) {
    const { text, offsets } = unmark(marked);
    places.push(...placesIn(file, text, offsets));
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text, latin.has(file) ? 'latin1' : 'utf8');
  }
  return [...places, ...(everywhere ? allPlaces(folder, everywhere) : [])];
}

type Move = Extract<Damage, { remove: string } | { move: string } | { link: string } | { folder: string }>;

function moveAbout(folder: string, damage: Move): void {
  const at = (path: string): string => join(folder, path);
  if ('remove' in damage) rmSync(at(damage.remove));
  else if ('folder' in damage) mkdirSync(at(damage.folder));
  else if ('move' in damage) {
    mkdirSync(dirname(at(damage.to)), { recursive: true });
    renameSync(at(damage.move), at(damage.to));
  } else symlinkSync(damage.to.replace(/^record:/, `${RECORD}/`), at(damage.link));
}

/** Where a pattern is found in all files of a folder. */
function allPlaces(folder: string, pattern: RegExp): string[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  return files.filter((file) => file.endsWith('.yaml')).flatMap((file) => {
    const text = readFileSync(join(folder, file), 'utf8');
    return placesIn(file, text, [...text.matchAll(pattern)].map(({ index }) => index));
  });
}
