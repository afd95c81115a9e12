// Damage to text: slips of the hand, of an editor, of a merge, of a copy. It knows nothing of what the record means.
import type { Kind } from './kind.js';
import { after, instead, LINES, linesOf, ORIGINAL, someLine, textOf, withLines, type Changes, type Random } from './record.js';

const someFile = (random: Random): string => random.of([...ORIGINAL.keys()]);
const one = (file: string, content: string | Uint8Array | null): Changes => new Map([[file, content]]);

/** A text into which something was put at a random place. */
function inserted(random: Random, what: string): Changes {
  const file = someFile(random);
  const text = textOf(file);
  const at = random.below(text.length);
  return one(file, text.slice(0, at) + what + text.slice(at));
}

const SIGNS = 'abcdefghijklmnopqrstuvwxyzABCXYZ0123456789 -_.,:;!?#&*%@`|>\'"[]{}()/\\~=+';

export const TEXT: readonly Kind[] = [
  { name: 'a line deleted', damage: (random) => instead(someLine(random)) },
  { name: 'two to five lines deleted', damage: (random) => { const { file, index } = someLine(random); return withLines(file, (lines) => lines.splice(index, 2 + random.below(4))); } },
  { name: 'a line twice', damage: (random) => { const line = someLine(random); return after(line, line.text); } },
  { name: 'two lines that follow swapped', damage: (random) => { const { file, index } = someLine(random); return withLines(file, (lines) => lines.splice(index, 2, ...lines.slice(index, index + 2).reverse())); } },
  {
    name: 'two lines of a file swapped',
    damage: (random) => {
      const a = someLine(random);
      const b = random.of(LINES.filter(({ file }) => file === a.file));
      return withLines(a.file, (lines) => { [lines[a.index], lines[b.index]] = [b.text, a.text]; });
    },
  },
  { name: 'a line indented', damage: (random) => { const line = someLine(random); return instead(line, ' '.repeat(random.of([1, 2, 4])) + line.text); } },
  { name: 'a line outdented', damage: (random) => { const line = someLine(random, /^ {2}/); return instead(line, line.text.slice(random.of([1, 2]))); } },
  { name: 'a line that joined the next', damage: (random) => { const { file, index } = someLine(random); return withLines(file, (lines) => lines.splice(index, 2, `${lines[index] ?? ''}${lines[index + 1] ?? ''}`)); } },
  { name: 'a line broken in two', damage: (random) => { const line = someLine(random); const at = 1 + random.below(line.text.length); return instead(line, line.text.slice(0, at), line.text.slice(at)); } },
  { name: 'a sign deleted', damage: (random) => { const file = someFile(random); const text = textOf(file); const at = random.below(text.length); return one(file, text.slice(0, at) + text.slice(at + 1)); } },
  { name: 'a sign added', damage: (random) => inserted(random, SIGNS.charAt(random.below(SIGNS.length))) },
  { name: 'a sign changed', damage: (random) => { const file = someFile(random); const text = textOf(file); const at = random.below(text.length); return one(file, text.slice(0, at) + SIGNS.charAt(random.below(SIGNS.length)) + text.slice(at + 1)); } },
  { name: 'two signs swapped', damage: (random) => { const file = someFile(random); const text = textOf(file); const at = random.below(text.length - 1); return one(file, text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2)); } },
  { name: 'a word of a line deleted', damage: (random) => { const line = someLine(random, /\w \w/); const words = line.text.split(/(?<=\S)(?= )/); words.splice(1 + random.below(words.length - 1), 1); return instead(line, words.join('')); } },
  { name: 'a file cut off at a byte', damage: (random) => { const file = someFile(random); const text = textOf(file); return one(file, text.slice(0, random.below(text.length))); } },
  { name: 'a file cut off at a line', damage: (random) => { const { file, index } = someLine(random); return withLines(file, (lines) => lines.splice(index)); } },
  { name: 'a file deleted', damage: (random) => one(someFile(random), null) },
  { name: 'a file emptied', damage: (random) => one(someFile(random), '') },
  { name: 'a file after another in one', damage: (random) => { const [a, b] = [someFile(random), someFile(random)]; return new Map([[a, textOf(a) + textOf(b)], [b, a === b ? textOf(a) + textOf(b) : null]]); } },
  { name: 'a file in the place of another', damage: (random) => one(someFile(random), textOf(someFile(random))) },
  {
    name: 'the signs of a merge left in',
    damage: (random) => {
      const line = someLine(random);
      return instead(line, '<<<<<<< HEAD', line.text, '=======', line.text, '>>>>>>> other');
    },
  },
  { name: 'a control character', damage: (random) => inserted(random, random.of(['\0', '\u001b', '\u0007', '\u0008', '\u007f', '\u0085'])) },
  { name: 'a character that turns text', damage: (random) => inserted(random, random.of(['\u202e', '\u2066', '\u200f', '\u061c'])) },
  { name: 'a character without width', damage: (random) => inserted(random, random.of(['\u200b', '\u200d', '\u2060', '\u00ad'])) },
  { name: 'a blank that is none', damage: (random) => { const line = someLine(random, /\S \S/); const at = random.of([...line.text.matchAll(/(?<=\S) (?=\S)/g)]).index; return instead(line, `${line.text.slice(0, at)}\u00a0${line.text.slice(at + 1)}`); } },
  { name: 'a letter of another script', damage: (random) => { const line = someLine(random, /[aeop]/); const at = random.of([...line.text.matchAll(/[aeop]/g)]).index; const alike = new Map([['a', 'а'], ['e', 'е'], ['o', 'о'], ['p', 'р']]); return instead(line, line.text.slice(0, at) + (alike.get(line.text.charAt(at)) ?? '') + line.text.slice(at + 1)); } },
  { name: 'a byte order mark', damage: (random) => { const file = someFile(random); return one(file, `\ufeff${textOf(file)}`); } },
  { name: 'a tab for the indent', damage: (random) => { const line = someLine(random, /^ /); return instead(line, line.text.replace(/^ +/, '\t')); } },
  { name: 'a byte that is no UTF-8', damage: (random) => { const file = someFile(random); const bytes = new TextEncoder().encode(textOf(file)); bytes[random.below(bytes.length)] = 0xe9; return one(file, bytes); } },
  { name: 'UTF-16', damage: (random) => { const file = someFile(random); return one(file, new Uint8Array(Buffer.from(`\ufeff${textOf(file)}`, 'utf16le'))); } },
  { name: 'quotes taken away', damage: (random) => { const line = someLine(random, /"/); const at = random.of([...line.text.matchAll(/"/g)]).index; const isOne = random.below(2) === 0; return instead(line, isOne ? line.text.slice(0, at) + line.text.slice(at + 1) : line.text.replaceAll('"', '')); } },
  { name: 'a bracket taken away', damage: (random) => { const line = someLine(random, /[[\]{}]/); const at = random.of([...line.text.matchAll(/[[\]{}]/g)]).index; return instead(line, line.text.slice(0, at) + line.text.slice(at + 1)); } },
  { name: 'a comma taken away', damage: (random) => { const line = someLine(random, /,/); const at = random.of([...line.text.matchAll(/,/g)]).index; return instead(line, line.text.slice(0, at) + line.text.slice(at + 1)); } },
  { name: 'a colon taken away', damage: (random) => { const line = someLine(random, /:/); const at = random.of([...line.text.matchAll(/:/g)]).index; return instead(line, line.text.slice(0, at) + line.text.slice(at + 1)); } },
  { name: 'a dash taken away', damage: (random) => { const line = someLine(random, /^ +- /); return instead(line, line.text.replace('- ', '  ')); } },
  { name: 'a second document', damage: (random) => { const line = someLine(random); return after(line, random.of(['---', '...', '--- # more'])); } },
  { name: 'a directive', damage: (random) => { const file = someFile(random); return one(file, `%YAML 1.1\n---\n${textOf(file)}`); } },
  { name: 'a line commented out', damage: (random) => { const line = someLine(random, /^ *[^# ]/); return instead(line, line.text.replace(/^ */, '$&# ')); } },
  { name: 'nested without end', damage: (random) => { const line = someLine(random, /^ *(?:- )?[a-z]+: /); return instead(line, line.text.replace(/: .*/, `: ${'['.repeat(300)}`)); } },
  { name: 'a file under another name that is no data', damage: (random) => { const file = someFile(random); return new Map([[file, null], [`${file}.bak`, textOf(file)]]); } },
  { name: 'a file cut to half of its lines', damage: (random) => { const file = someFile(random); return one(file, linesOf(file).filter(() => random.below(2) === 0).map((line) => `${line}\n`).join('')); } },
];
