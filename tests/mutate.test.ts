// Random damage to the record, and what `spp check` finds of it: `npm run mutate`. A report for people, run by hand; it writes
// nothing. MUTATE_SEED draws other places, MUTATE_EACH more of them, MUTATE_ONLY some kinds, MUTATE_SHOW tells every mutant.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Kind } from './mutate/kind.js';
import { changed, Random } from './mutate/record.js';
import { STRUCTURES } from './mutate/structure.js';
import { TEXT } from './mutate/text.js';
import { changedParts, Copy, differences, inOneLine, nearness, type Answer, type Difference, type Nearness } from './mutate/trial.js';
import { WORDS } from './mutate/words.js';

const { MUTATE, MUTATE_SEED = '1', MUTATE_EACH = '25', MUTATE_ONLY = '', MUTATE_SHOW } = process.env;
const KINDS: readonly Kind[] = [...TEXT, ...WORDS, ...STRUCTURES];
const EACH = Number(MUTATE_EACH);

interface Mutant {
  readonly kind: Kind;
  readonly where: readonly Difference[];
  /** Compared with what was published, and by itself. */
  readonly against: Answer;
  readonly alone: Answer;
  /** What of the data is otherwise, in words; null where it is no YAML. */
  readonly parts: readonly string[] | null;
  readonly near: Nearness;
}

const mutants: Mutant[] = [];
let copy: Copy;

/** Different mutants of a kind: as many as are wanted, or as there are. */
async function breed(kind: Kind): Promise<Mutant[]> {
  const random = new Random(Array.from(kind.name).reduce((seed, letter) => Math.imul(seed, 31) + letter.charCodeAt(0), Number(MUTATE_SEED)));
  const seen = new Set<string>();
  const bred: Mutant[] = [];
  for (let tries = 0; tries < EACH * 40 && bred.length < EACH; tries++) {
    const changes = kind.damage(random);
    const where = changes ? differences(changes) : [];
    const key = JSON.stringify(where);
    if (!changes || where.length === 0 || seen.has(key)) continue;
    seen.add(key);
    const { against, alone } = await copy.check(changes);
    bred.push({ kind, where, against, alone, parts: changedParts(changed(changes)), near: nearness(against.problems, where) });
  }
  return bred;
}

const isRefused = ({ status }: Answer): boolean => status === 1;
const isTold = ({ status, problems }: Answer): boolean => status === 0 && problems.length > 0;
const isPassed = ({ status, problems }: Answer): boolean => status === 0 && problems.length === 0;
const hasFailed = ({ status }: Answer): boolean => status > 1;

describe.skipIf(MUTATE === undefined)('damage', () => {
  test.each(KINDS.filter(({ name }) => name.includes(MUTATE_ONLY)).map((kind) => ({ name: kind.name, kind })))('$name', { timeout: 600_000 }, async ({ kind }) => {
    const bred = await breed(kind);
    mutants.push(...bred);
    expect(bred.length, 'it damages nothing').toBeGreaterThan(0);
    expect(bred.filter(({ against, alone }) => hasFailed(against) || hasFailed(alone)).map(({ where, against }) => [inOneLine(where), against.failure])).toEqual([]);
    // What is harmless must pass; a remark (info) may be made of it.
    expect(kind.isControl ? bred.filter(({ against }) => isRefused(against)).map(({ where, against }) => [inOneLine(where), against.problems]) : []).toEqual([]);
  });
  beforeAll(() => { copy = new Copy(); });
  afterAll(async () => {
    copy.remove();
    await new Promise((done) => { process.stdout.write(`${report(mutants)}\n`, done); });
  });
});

const count = (list: readonly Mutant[], test: (mutant: Mutant) => boolean): string => String(list.filter(test).length);
const pad = (text: string, width: number): string => text.padStart(width);

function tally(codes: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const code of codes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([code, number]) => `${code} ${String(number)}`).join(', ');
}

const codesOf = ({ problems }: Answer): string[] => [...new Set(problems.map(({ code }) => code))];

function row(name: string, list: readonly Mutant[]): string {
  const cells = [
    String(list.length),
    ...(['against', 'alone'] as const).flatMap((key) => [isRefused, isTold, isPassed].map((is) => count(list, (mutant) => is(mutant[key])))),
    count(list, ({ near, against }) => near === 'there' && !isPassed(against)),
  ];
  return `${name.padEnd(62)}${cells.map((cell) => pad(cell, 5)).join('')}  ${tally(list.flatMap(({ against }) => codesOf(against))).slice(0, 160)}`;
}

/** Mutants by what of the data they changed. */
function byPart(title: string, list: readonly Mutant[]): string[] {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of list) {
    const part = mutant.parts === null ? 'no YAML' : mutant.parts.length === 0 ? 'nothing of the data' : mutant.parts.join(', ');
    groups.set(part, [...groups.get(part) ?? [], mutant]);
  }
  const sorted = [...groups].sort(([, a], [, b]) => b.length - a.length);
  return [
    `${title}, by what was changed: ${String(list.length)}`,
    ...sorted.map(([part, own]) => `  ${String(own.length).padStart(4)} ${part.slice(0, 120)}: ${tally(own.map(({ kind }) => kind.name)).slice(0, 200)}`), '',
    ...sorted.flatMap(([part, own]) => [` ${title}: ${part.slice(0, 120)}`, ...own.map(lineOf)]), '',
  ];
}

const lineOf = ({ where, parts, against: { problems, status } }: Mutant): string =>
  [`  ${parts?.length === 0 ? '(same data) ' : ''}${inOneLine(where)}`, ...problems.slice(0, 4).map(({ code, severity, file, line, column, message }) =>
    `      ${file}:${String(line)}:${String(column)} ${severity} ${code}: ${message}`), ...(problems.length > 4 ? [`      … ${String(problems.length)} in all, status ${String(status)}`] : [])].join('\n');

function report(all: readonly Mutant[]): string {
  const kinds = KINDS.filter((kind) => all.some((mutant) => mutant.kind === kind));
  const of = (kind: Kind): Mutant[] => all.filter((mutant) => mutant.kind === kind);
  const section = (title: string, list: readonly Mutant[]): string[] =>
    (list.length === 0 ? [`${title}: none`] : [`${title}: ${String(list.length)}`, ...kinds.flatMap((kind) => {
      const own = list.filter((mutant) => mutant.kind === kind);
      return own.length > 0 ? [` ${kind.name}`, ...own.map(lineOf)] : [];
    })]);
  const [damaged, controls] = [all.filter(({ kind }) => !kind.isControl), all.filter(({ kind }) => kind.isControl)];
  const times = all.flatMap(({ against, alone }) => [against.milliseconds, alone.milliseconds]);
  return [
    `${'kind of damage'.padEnd(62)}${['n', 'refu', 'told', 'pass', 'refu', 'told', 'pass', 'near'].map((cell) => pad(cell, 5)).join('')}  by rule, compared with what was published`,
    ...kinds.map((kind) => row(`${kind.isControl ? '(harmless) ' : ''}${kind.name}`, of(kind))),
    row('all damage', damaged), row('all that is harmless', controls), '',
    `slowest: ${Math.max(0, ...times).toFixed(0)} ms; problems of one mutant: at most ${String(Math.max(0, ...all.map(({ against }) => against.problems.length)))}`, '',
    ...section('failed', all.filter(({ against, alone }) => hasFailed(against) || hasFailed(alone))),
    ...section('harmless, and refused', controls.filter(({ against }) => isRefused(against))),
    ...section('harmless, and told', controls.filter(({ against }) => isTold(against))),
    ...byPart('not caught', damaged.filter(({ against }) => isPassed(against))),
    ...section('told, and not refused', damaged.filter(({ against }) => isTold(against))),
    ...section('caught, and nothing in a damaged file', damaged.filter(({ against, near }) => !isPassed(against) && near === 'elsewhere')),
    ...section('caught in a damaged file, and nothing at the damage', damaged.filter(({ against, near }) => !isPassed(against) && near === 'file')),
    ...section('more than 20 problems', damaged.filter(({ against }) => against.problems.length > 20)),
    ...(MUTATE_SHOW === undefined ? [] : section('all', all)),
  ].join('\n');
}
