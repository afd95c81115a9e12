// Damage to how the record is built: keys, values, milestones, files, what YAML can do; and what harms nothing.
import { replacing, type Kind } from './kind.js';
import {
  after, block, BLOCKS, GROUPS, INITIATIVES, instead, LINES, linesOf, ORIGINAL, slip, someLine, spotsOf, textOf, withLines,
  type Block, type Changes, type Random,
} from './record.js';

const INITIATIVE = /\//;
const KEY = /(?<=^ *(?:- )?)[a-zA-Z]+(?=:(?: |$))/gm;
const VALUE = /(?<=^ *(?:- )?[a-zA-Z]+: )[^\n]+$/gm;

const indentOf = (line = ''): number => /^ */.exec(line)?.[0].length ?? 0;

/** The number of lines of what begins at a line: its own and those that are indented deeper; blank ones count as deeper. */
function extent(lines: readonly string[], index: number): number {
  const next = lines.findIndex((line, at) => at > index && line !== '' && indentOf(line) <= indentOf(lines[index]));
  return (next < 0 ? lines.length : next) - index;
}

const STRUCTURE: readonly Kind[] = [
  { name: 'a slip in a key', damage: replacing(KEY, ({ found: [text] }, random) => slip(random, text)) },
  { name: 'the case of a key', damage: replacing(KEY, ({ found: [text] }) => text.charAt(0).toUpperCase() + text.slice(1)) },
  { name: 'a key deleted with all that it holds', damage: (random) => { const { file, index } = someLine(random, /^ *[a-zA-Z]+:/); return withLines(file, (lines) => lines.splice(index, extent(lines, index))); } },
  { name: 'an unknown key', damage: (random) => { const line = someLine(random, /^ {2,}[a-z]+: \S/); return after(line, `${/^ */.exec(line.text)?.[0] ?? ''}${random.of(['owner', 'priority', 'x', 'state', 'due'])}: high`); } },
  { name: 'a key twice', damage: (random) => { const line = someLine(random, /^ *[a-zA-Z]+: \S/); return after(line, line.text); } },
  { name: 'a value left empty', damage: replacing(VALUE, () => '') },
  { name: 'a value that is null', damage: replacing(VALUE, (_, random) => random.of(['null', '~', '""'])) },
  { name: 'a list for a text', damage: replacing(/(?<=^ *(?:- )?[a-zA-Z]+: )(?![[{"])[^\n]+$/gm, ({ found: [text] }) => `[${text}]`) },
  { name: 'a text for a list', damage: replacing(/(?<=: )\[([^{\]]*)\]$/gm, ({ found: [, inner = ''] }) => inner) },
  { name: 'a map for a text', damage: replacing(/(?<=^ *(?:- )?[a-zA-Z]+: )(?![[{"])[^\n:]+$/gm, ({ found: [text] }) => `{ text: "${text.replaceAll('"', '')}" }`) },
  { name: 'a number for a text', damage: replacing(/(?<=^ *(?:- )?[a-zA-Z]+: )(?![[{"])[^\n]+$/gm, (_, random) => String(random.below(3000))) },
  { name: 'a truth value for a text', damage: replacing(VALUE, (_, random) => random.of(['true', 'yes', 'no', 'false'])) },
  { name: 'an anchor', damage: replacing(VALUE, ({ found: [text] }) => `&x ${text}`) },
  { name: 'an anchor and an alias', damage: (random) => { const a = random.of(spotsOf(VALUE)); const others = spotsOf(VALUE).filter(({ file, at }) => file === a.file && at > a.at); const other = others[random.below(others.length)]; if (!other) return null; const text = textOf(a.file); return new Map([[a.file, `${text.slice(0, a.at)}&x ${text.slice(a.at, other.at)}*x${text.slice(other.at + other.found[0].length)}`]]); } },
  { name: 'an alias of nothing', damage: replacing(VALUE, () => '*x') },
  { name: 'a tag', damage: replacing(VALUE, ({ found: [text] }, random) => `${random.of(['!!str', '!!int', '!x', '!!binary'])} ${text}`) },
  { name: 'a merge key', damage: (random) => { const line = someLine(random, /^ {4}[a-z]+: \S/); return after(line, '    <<: { title: Other }'); } },
  { name: 'a text over several lines', damage: replacing(/(?<=^ {4}title: )[^"\n]+$/gm, ({ found: [text] }, random) => `${random.of(['|', '>', '>-'])}\n      ${text.replace(' ', '\n      ')}`, INITIATIVE) },
  { name: 'the keys of a milestone in another order', damage: (random) => { const one = random.of(BLOCKS); const [first = '', second = '', ...rest] = one.lines; return block(one, second.replace('    ', '  - '), first.replace('  - ', '    '), ...rest); } },
];

/** The file without a milestone, and what is made of the file that it goes to. */
function moved(one: Block, file: string, random: Random): Changes {
  const target = random.of(BLOCKS.filter((other) => other.file === file));
  return new Map([...block(one), ...block(target, ...target.lines, ...one.lines)]);
}

const MILESTONES: readonly Kind[] = [
  { name: 'a milestone deleted', damage: (random) => block(random.of(BLOCKS)) },
  { name: 'a milestone twice', damage: (random) => { const one = random.of(BLOCKS); return block(one, ...one.lines, ...one.lines); } },
  { name: 'a milestone twice, under a new id', damage: (random) => { const one = random.of(BLOCKS); return block(one, ...one.lines, `  - id: ${one.id}-too`, ...one.lines.slice(1)); } },
  { name: 'a milestone twice, under a new id and title', damage: (random) => { const one = random.of(BLOCKS); return block(one, ...one.lines, `  - id: ${one.id}-too`, '    title: Do something quite different', ...one.lines.slice(2)); } },
  { name: 'a milestone in the place of another, under its id', damage: (random) => { const [a, b] = [random.of(BLOCKS), random.of(BLOCKS)]; return a === b ? null : block(a, a.lines[0] ?? '', ...b.lines.slice(1)); } },
  { name: 'a milestone in another file', damage: (random) => { const one = random.of(BLOCKS); return moved(one, random.other(INITIATIVES, one.file) ?? '', random); } },
  { name: 'two milestones in the other order', damage: (random) => { const index = random.below(BLOCKS.length - 1); const [a, b] = [BLOCKS[index], BLOCKS[index + 1]]; return a && a.file === b?.file ? withLines(a.file, (lines) => lines.splice(a.start, b.end - a.start, ...b.lines, ...a.lines)) : null; } },
  { name: 'a milestone added, promised by no item', damage: (random) => { const one = random.of(BLOCKS); return block(one, ...one.lines, '  - id: brand-new', '    title: Do something quite different', '    cites: []'); } },
  { name: 'a file in the folder of another group', damage: (random) => { const file = random.of(INITIATIVES); const to = random.of(INITIATIVES).replace(/[^/]+$/, ''); const path = to + (file.split('/').at(-1) ?? ''); return path === file ? null : new Map([[file, null], [path, textOf(file)]]); } },
  { name: 'a file twice', damage: (random) => { const file = random.of([...ORIGINAL.keys()]); return new Map([[file.replace('.yaml', '-copy.yaml'), textOf(file)]]); } },
  { name: 'a document deleted', damage: (random) => { const line = someLine(random, /^ {2}- id: (?:report|accompl|security-p|negot|minist)/); return withLines(line.file, (lines) => lines.splice(line.index, extent(lines, line.index))); } },
  { name: 'a party or a group deleted', damage: (random) => instead(someLine(random, /^ +- \{ id: /)) },
  { name: 'a track fewer', damage: replacing(/tracks: \[US-CA, US-MX\]/g, (_, random) => random.of(['tracks: [US-CA]', 'tracks: [US-MX]', 'tracks: []']), /^programme/) },
  { name: 'a party or a group more', damage: (random) => { const line = someLine(random, /^ +- \{ id: /); return after(line, line.text.replace(/id: [^,]+, title: [^}]+/, `id: ${line.text.includes('id: US') || line.text.includes('id: CA') || line.text.includes('id: MX') ? 'BZ' : 'more'}, title: More `)); } },
  { name: 'a group in another theme or agenda', damage: (random) => { const a = someLine(random, /^ {6,}- \{ id: .*title/); const b = someLine(random, /^ {6,}- \{ id: .*title/); return a.index === b.index ? null : withLines(a.file, (lines) => { const [text = ''] = lines.splice(a.index, 1); lines.splice(b.index, 0, text.replace(/^ */, /^ */.exec(b.text)?.[0] ?? '')); }); } },
  { name: 'the event dated', damage: (random) => after(someLine(random, /title: adoption of the WCO/), `    date: ${random.of(['June', 'July', 'May'])} 200${String(5 + random.below(3))}`) },
  { name: 'the event taken away', damage: () => withLines('programme.yaml', (lines) => lines.splice(lines.indexOf('events:'))) },
  { name: 'a waiver added that matches nothing', damage: (random) => { const one = random.of(BLOCKS); const at = one.lines.indexOf('    history:'); return block(one, ...one.lines.slice(0, at), '    waive:', `      - { rule: ${random.of(['source/holes', 'style/copied-title', 'history/order'])}, reason: It is known }`, ...one.lines.slice(at)); } },
  {
    name: 'a date changed, and a waiver that lets it pass',
    damage: (random) => {
      const one = random.of(BLOCKS.filter(({ lines }) => lines.some((line) => /^ {4}deadline: .*\(/.test(line))));
      const lines = one.lines.map((line) => line.replace(/(?<=deadline: .*)\d+(?= months)/, (count) => String(Number(count) + 12)));
      const at = lines.indexOf('    history:');
      return block(one, ...lines.slice(0, at), '    waive:', '      - { rule: deadline/stated, reason: It is known }', ...lines.slice(at));
    },
  },
  {
    name: 'a date changed, and a rule lowered that tells of it',
    damage: (random) => {
      const one = random.of(BLOCKS.filter(({ lines }) => lines.some((line) => /^ {4}deadline: .*\d+ months/.test(line))));
      const lines = one.lines.map((line) => line.replace(/(?<=deadline: .*)\d+(?= months)/, (count) => String(Number(count) + 12)));
      return new Map([...block(one, ...lines), ['programme.yaml', `${textOf('programme.yaml')}rules:\n  edit/baseline-moved: info\n  deadline/stated: info\n`]]);
    },
  },
  { name: 'the waiver without its reason', damage: () => instead(LINES.find(({ text }) => text.includes('reason: the event has no date')) ?? { file: '', index: 0 }) },
  { name: 'the waiver taken away', damage: () => { const at = LINES.find(({ text }) => text === '    waive:'); return at ? withLines(at.file, (lines) => lines.splice(at.index, 3)) : null; } },
  { name: 'another reason of the waiver', damage: replacing(/(?<=reason: )the event.*/g, ({ found: [text] }, random) => slip(random, text)) },
  { name: 'a rule lowered', damage: (random) => new Map([['programme.yaml', `${textOf('programme.yaml')}rules:\n  ${random.of(['source/holes', 'deadline/stated', 'edit/baseline-moved', 'history/order', 'status/twice', 'style/waiver'])}: info\n`]]) },
  {
    name: 'a convention of the programme',
    damage: (random) => new Map([['programme.yaml', `${textOf('programme.yaml')}conventions:\n  ${random.of([
      'byYear: start', 'mid: 7', 'early: 3', 'fiscalYearStarts: 10', 'seasons:\n    fall: { from: 09-22, to: 12-20 }', 'seasons:\n    summer: { from: 06-21, to: 09-21 }',
    ])}\n`]]),
  },
  { name: 'a recorded change of what was not changed', damage: (random) => { const one = random.of(BLOCKS); const at = one.lines.indexOf('    history:'); return block(one, ...one.lines.slice(0, at), '    change: { rule: edit/baseline-moved, reason: It was wrong, document: security-priorities-2006 }', ...one.lines.slice(at)); } },
  { name: 'an initiative of another group of its agenda, moved to its folder', damage: (random) => { const file = random.of(INITIATIVES); const to = random.of(INITIATIVES).split('/')[1] ?? ''; if (file.split('/')[1] === to || !GROUPS.includes(to)) return null; return new Map([[file, null], [file.replace(/\/[^/]+\//, `/${to}/`), textOf(file).replace(/^group: .*/m, `group: ${to}`)]]); } },
];

const CONTROLS: readonly Kind[] = [
  { name: 'a comment on a line of its own', isControl: true, damage: (random) => { const line = someLine(random, /^ *[^ ]/); return after(line, `${/^ */.exec(line.text)?.[0] ?? ''}# seen by the committee`); } },
  { name: 'a comment at the end of a line', isControl: true, damage: (random) => { const line = someLine(random, /^[^#]*$/); return instead(line, `${line.text} # seen`); } },
  { name: 'line ends of Windows', isControl: true, damage: (random) => { const file = random.of([...ORIGINAL.keys()]); return new Map([[file, textOf(file).replaceAll('\n', '\r\n')]]); } },
  { name: 'blanks at the end of a line', isControl: true, damage: (random) => { const line = someLine(random); return instead(line, `${line.text}   `); } },
  { name: 'an empty line', isControl: true, damage: (random) => after(someLine(random), '') },
  { name: 'no line end at the end of a file', isControl: true, damage: (random) => { const file = random.of([...ORIGINAL.keys()]); return new Map([[file, textOf(file).trimEnd()]]); } },
  { name: 'quotes around a text', isControl: true, damage: replacing(/(?<=^ *(?:- )?(?:title|deadline|phrase|note|status|document|group|id|forecast): )(?![[{"])[^\n"]+$/gm, ({ found: [text] }, random) => random.of([`"${text}"`, `'${text.replaceAll("'", "''")}'`])) },
  { name: 'a list in lines of its own', isControl: true, damage: replacing(/(?<=^ {4}[a-z]+:) \[(.*)\]$/gm, ({ found: [, inner = ''] }) => inner.split(/, (?![^{]*\})/).map((one) => `\n      - ${one}`).join('')) },
  { name: 'a map in lines of its own', isControl: true, damage: replacing(/(?<=^ {8}[a-z]+:) \{ (.*) \}$/gm, ({ found: [, inner = ''] }) => inner.split(', ').length > 2 || inner.includes('"') ? null : inner.split(', ').map((one) => `\n          ${one}`).join('')) },
  { name: 'the long form of a deadline', isControl: true, damage: replacing(/(?<=^ {4}deadline: )\w[^\n]*$/gm, ({ found: [text] }) => `{ phrase: "${text}" }`) },
  { name: 'a file under another name', isControl: true, damage: (random) => { const file = random.of(INITIATIVES); return new Map([[file, null], [file.replace('.yaml', '-2.yaml'), textOf(file)]]); } },
  { name: 'a note in other words', isControl: true, damage: (random) => { const line = someLine(random, /^ +note: [a-z]/); return instead(line, line.text.replace(/note: .*/, 'note: said in other words')); } },
  { name: 'a note more', isControl: true, damage: (random) => { const line = someLine(random, /^ {8}status: [a-z]/); return linesOf(line.file)[line.index + 1]?.startsWith('        ') ? null : after(line, '        note: the source says no more'); } },
  { name: 'a later entry', isControl: true, damage: (random) => { const one = random.of(BLOCKS.filter(({ lines }) => !lines.some((text) => /status:.*[ :]completed/.test(text)))); return block(one, ...one.lines, '      - document: ministers-statement-2008', `        status: ${random.of(['on-track', 'delayed', 'withdrawn', 'partially-completed'])}`); } },
  { name: 'a later entry with a forecast', isControl: true, damage: (random) => { const one = random.of(BLOCKS.filter(({ lines }) => !lines.some((text) => /status:.*[ :]completed/.test(text)))); return block(one, ...one.lines, '      - document: ministers-statement-2008', '        status: delayed', `        forecast: ${random.of(['Fall 2008', 'December 2008', 'by 2009', 'June 2008'])}`); } },
  { name: 'a milestone more', isControl: true, damage: (random) => { const one = random.of(BLOCKS); return block(one, ...one.lines, '  - id: brand-new', '    title: Do something quite different', `    cites: [{ document: ${random.of(['report-to-leaders-2005', 'ministers-statement-2008'])} }]`, `    deadline: ${random.of(['by 2009', 'within 40 months', 'before June 2008'])}`); } },
  { name: 'a document more', isControl: true, damage: (random) => { const line = someLine(random, /^documents:/); return after(line, '  - id: leaflet', `    title: A leaflet of ${random.of(['one page', 'two pages', 'ten pages'])}`, '    published: "2008-03-01"'); } },
];

export const STRUCTURES: readonly Kind[] = [...STRUCTURE, ...MILESTONES, ...CONTROLS];
