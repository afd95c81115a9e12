// Random small YAML documents: block and flow, texts of every style, comments and blank lines in every place.
import fc from 'fast-check';
import { parseYaml } from '../../../src/load/yaml.js';

/** Chooses by the numbers of a tape; where it has run out, what stands first. */
interface Choice {
  readonly pick: <T>(...from: readonly T[]) => T;
  readonly chance: (percent: number) => boolean;
  /** A number that comes once. */
  readonly next: () => string;
}

function choices(tape: readonly number[]): Choice {
  let [at, count] = [0, 0];
  const draw = (): number => tape[at++] ?? 0;
  return {
    pick: (...from) => from[draw() % from.length] as never,
    chance: (percent) => draw() % 100 >= 100 - percent,
    next: () => String(count++),
  };
}

const WORDS = ['x', 'by June 2006', '"y: z # w"', "'it''s'", 'a#b:c', '2006', '~', 'true', '日本 é', '"\\u00e9\\n"', '🇨🇦', '-1', '""', '2006-06-30'];
const KEYS = ['a', 'bb', 'c-d', '"e: f"', "'g#'", 'été', 'h i', '日', 'toString', '"10"', '9', '"null"'];

/** Deeper than any key around. */
const FAR = ' '.repeat(28);

const indented = (lines: readonly string[], by: string): string[] => lines.map((line) => (line === '' ? '' : by + line));

/** Some of the keys, in an order of their own. */
function someKeys({ pick }: Choice, most: number): string[] {
  const left = [...KEYS];
  return Array.from({ length: pick(...Array.from({ length: most }, (_, index) => index + 1)) })
    .map(() => left.splice(left.indexOf(pick(...left)), 1)[0] ?? '');
}

function flow(choice: Choice, depth: number): string {
  const { pick, chance } = choice;
  if (depth > 2 || (depth > 0 && !chance(40))) return pick(...WORDS);
  const separator = pick(', ', ',', ' , ', `,\n${FAR}`, `, # why\n${FAR}`);
  const inside = (items: readonly string[]): string => items.join(separator) + pick('', '', ' ', ',');
  if (chance(30)) return `[${inside(['x', ...Array.from({ length: pick(0, 1, 2) }, () => flow(choice, depth + 1))])}]`;
  const pairs = someKeys(choice, 4).map((key) => (chance(10) ? key : `${key}:${chance(5) ? '' : ` ${flow(choice, depth + 1)}`}`));
  return `{${pick('', ' ')}${inside(pairs)}}`;
}

/** What follows the colon or the dash on its line, and the lines under it. */
interface Value {
  readonly first: string;
  readonly rest: readonly string[];
}

function value(choice: Choice, depth: number): Value {
  const { pick, chance, next } = choice;
  const remark = chance(15) ? ` # remark ${next()}` : '';
  const kind = pick('word', 'map', 'seq', 'flow', 'block', 'word', 'map', 'flow', 'nothing', 'plain', 'quoted');
  switch (depth > 3 && (kind === 'map' || kind === 'seq') ? 'word' : kind) {
    case 'word': return { first: pick(...WORDS) + remark, rest: [] };
    case 'flow': return { first: flow(choice, 0) + remark, rest: [] };
    case 'nothing': return { first: remark.trim(), rest: [] };
    case 'plain': return { first: 'one', rest: ['  two', ...pick([], ['', '  three'])] };
    case 'quoted': return { first: pick('"one', '"'), rest: ['  # two', '', `  three"${remark}`] };
    case 'block':
      return { first: pick('|', '>', '|-', '>-', '|+', '>+') + remark, rest: ['  text', ...pick([], ['  # no comment'], ['', '  more', '    deeper'], [''])] };
    case 'map': return { first: remark.trim(), rest: indented(map(choice, depth + 1), pick('  ', '    ')) };
    case 'seq': return { first: remark.trim(), rest: indented(seq(choice, depth + 1), pick('', '  ')) };
  }
}

function map(choice: Choice, depth: number): string[] {
  const { pick, chance, next } = choice;
  return someKeys(choice, 5).flatMap((key, index) => {
    const { first, rest } = value(choice, depth);
    const above = index === 0 && depth > 0 ? [] : [
      ...(chance(10) ? [''] : []), ...(chance(4) ? [`# heading ${next()}`, ''] : []),
      ...(chance(15) ? [`# about ${key}`] : []), ...(chance(5) ? [`  # deep ${next()}`] : []), ...(chance(5) ? [`# more about ${key}`] : []),
    ];
    return [...above, `${key}:${first === '' ? '' : pick(' ', ' ', '  ')}${first}`, ...rest];
  });
}

function seq(choice: Choice, depth: number): string[] {
  const { pick, chance, next } = choice;
  return Array.from({ length: pick(1, 2, 3) }).flatMap(() => {
    const above = chance(10) ? [`# item ${next()}`] : [];
    const dash = pick('- ', '- ', '-   ');
    if (chance(50) && depth < 4) {
      const [first = '', ...rest] = map(choice, depth + 1);
      return [...above, dash + first, ...indented(rest, ' '.repeat(dash.length))];
    }
    const { first, rest } = value(choice, depth);
    return [...above, `-${first === '' ? '' : ' '}${first}`, ...indented(rest, '  ')];
  });
}

function document(tape: readonly number[]): string {
  const choice = choices(tape);
  const { pick, chance } = choice;
  const head = pick([], ['# yaml-language-server: $schema=x'], ['# head', ''], ['---']);
  const body = chance(30) ? seq(choice, 0) : map(choice, 0);
  const end = pick(['', ''], [], ['', '# end', ''], ['', '', '# end', ''], ['', '', '']);
  return [...head, ...body].join('\n').concat(end.join('\n')).replaceAll('\n', pick('\n', '\n', '\r\n'));
}

/** Random documents that are YAML, if not free of problems. */
export const documents: fc.Arbitrary<string> = fc.array(fc.nat(9999), { minLength: 20, maxLength: 500, size: 'max' })
  .map(document).filter((text) => parseYaml('', text).value !== undefined);
