// Reading deadline phrases against chrono-node, the usual library for dates in words: CPU time a phrase on the corpus of
// tests/data/phrases, as ratios within one run, and how many phrases each gets right. spp tells the language itself, reads, and works out
// the day with all its steps; chrono-node is given the language, and the end of the anchor as its reference date (with forwardDate).
// It knows no bounds and no periods, so where it is sure of a month or a year alone, the last day of that is taken for its answer.
// Usage: npm run bench:phrases [-- --rounds 9]. chrono-node is found beside spp, or: npm install --prefix <folder> chrono-node, and BENCH_PEERS=<folder>.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { parse } from 'yaml';

const pathOf = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const CORPUS = pathOf('tests/data/phrases');
const work = mkdtempSync(join(tmpdir(), 'spp-bench-'));

/** src/dates as it is now; dist holds no library. */
async function loadDates() {
  const outfile = join(work, 'dates.mjs');
  await build({ entryPoints: [pathOf('src/dates/index.ts')], outfile, bundle: true, format: 'esm', platform: 'node', target: 'node20', logLevel: 'error' });
  return import(pathToFileURL(outfile).href);
}

/** chrono-node and its version. */
function loadChrono() {
  const require = createRequire(join(process.env.BENCH_PEERS ?? pathOf('.'), 'x.js'));
  const { version } = JSON.parse(readFileSync(join(require.resolve('chrono-node'), '../../../package.json'), 'utf8'));
  return { chrono: require('chrono-node'), version };
}

/** The phrases of a file: what each comes to, in order; a due date is null where there is none, and a non-deadline comes to nothing. */
function readFile(name) {
  const entries = parse(readFileSync(join(CORPUS, name), 'utf8'));
  return entries.flatMap(({ phrase, anchor = '2005-06', deadline, deadlines, due = null }) => {
    if (phrase === undefined) return [];
    if (deadline === false) return [{ phrase, anchor, wanted: [] }];
    return [{ phrase, anchor, wanted: (deadlines ?? [{ due }]).map((one) => one.due ?? null) }];
  });
}

const iso = (year, month, day) => new Date(Date.UTC(year, month - 1, day, 12)).toISOString().slice(0, 10);

/** spp: the due date of each deadline in a phrase, null where it has none. `language` is undefined where it is to be told. */
function sppReader({ readDeadline, isUnreadable, severalIn, resolveDeadline, DEFAULT_CONVENTIONS }, language) {
  const anchors = new Map();
  const anchorOf = (text) => {
    if (!anchors.has(text)) anchors.set(text, resolveDeadline(readDeadline(text), { ...context, anchor: null }).period);
    return anchors.get(text);
  };
  const context = { anchorName: 'the anchor', conventions: DEFAULT_CONVENTIONS, event: () => undefined };
  return ({ phrase, anchor }) => {
    const reading = readDeadline(phrase, [], language);
    const readings = isUnreadable(reading) ? severalIn(phrase, [], language).map((found) => found.reading) : [reading];
    const from = { ...context, anchor: anchorOf(anchor), isOwn: anchor !== '2005-06' };
    return readings.flatMap((one) => {
      const { kind, due, awaits } = resolveDeadline(one, from);
      // An event that no noun of events names is one only where a programme declares it.
      const isNone = kind === 'none' || (awaits !== null && one.deadline.is === 'event' && !one.deadline.named);
      return isNone ? [] : [due];
    });
  };
}

/** chrono-node: the day of each result in a phrase. */
function chronoReader(chrono, language) {
  const parser = chrono[language];
  const ends = new Map();
  const endOf = (anchor) => {
    const [year, month, day] = anchor.split('-').map(Number);
    if (!ends.has(anchor)) ends.set(anchor, new Date(year, day === undefined ? month : month - 1, day ?? 0, 12));
    return ends.get(anchor);
  };
  return ({ phrase, anchor }) => parser.parse(phrase, endOf(anchor), { forwardDate: true }).map(({ start, end }) => {
    const last = end ?? start;
    const [year, month, day] = ['year', 'month', 'day'].map((part) => last.get(part));
    if (last.isCertain('day') || last.isCertain('weekday')) return iso(year, month, day);
    return last.isCertain('month') ? iso(year, month + 1, 0) : iso(year, 12, 31);
  });
}

/** How many come to the days wanted, and how many non-deadlines come to one. */
function judge(phrases, read) {
  const isNone = ({ wanted }) => wanted.length === 0;
  // What is vague or hangs on an event has no day: to read nothing there is right.
  const days = (list) => list.filter((due) => due !== null).join();
  const right = phrases.filter((one) => !isNone(one) && days(read(one)) === days(one.wanted)).length;
  return { right, ofAll: phrases.filter((one) => !isNone(one)).length, read: phrases.filter((one) => isNone(one) && read(one).length > 0).length, ofNone: phrases.filter(isNone).length };
}

/** CPU microseconds a phrase. */
function measure(phrases, read) {
  const repeats = Math.ceil(2000 / phrases.length);
  const before = process.cpuUsage();
  for (let i = 0; i < repeats; i++) for (const one of phrases) read(one);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (repeats * phrases.length);
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const line = (cells, widths) => console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(widths[0]) : cell.padStart(widths[index]))).join(' '));

const SPEED = [14, 9, 9, 16, 10, 22, 15];
const SCORE = [14, 22, 22, 24, 24];

async function main() {
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
  const dates = await loadDates();
  const { chrono, version } = loadChrono();
  const files = readdirSync(CORPUS).filter((name) => name.endsWith('.yaml')).map((name) => {
    const language = name.slice(0, 2);
    return { name, phrases: readFile(name), ours: sppReader(dates), given: sppReader(dates, language), theirs: chronoReader(chrono, language) };
  });
  for (const { phrases, ours, given, theirs } of files) for (const read of [ours, given, theirs]) measure(phrases, read);
  console.log(`node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, chrono-node ${version}; medians of ${values.rounds} rounds of each in turn, CPU time\n`);
  line(['file', 'phrases', 'spp µs', 'language given', 'chrono µs', 'ratio chrono to spp', '(min - max)'], SPEED);
  for (const { name, phrases, ours, given, theirs } of files) {
    const rounds = Array.from({ length: Number(values.rounds) }, () => [ours, given, theirs].map((read) => measure(phrases, read)));
    const ratios = rounds.map(([spp, , other]) => other / spp);
    const micros = [0, 1, 2].map((index) => median(rounds.map((round) => round[index])).toFixed(1));
    line([name, String(phrases.length), ...micros, median(ratios).toFixed(1), `${Math.min(...ratios).toFixed(1)} - ${Math.max(...ratios).toFixed(1)}`], SPEED);
  }
  console.log();
  line(['file', 'right days, spp', 'chrono', 'non-deadlines read, spp', 'chrono'], SCORE);
  for (const { name, phrases, ours, theirs } of files) {
    const [spp, other] = [judge(phrases, ours), judge(phrases, theirs)];
    const share = ({ right, ofAll }) => `${right} of ${ofAll} (${((100 * right) / ofAll).toFixed(0)} %)`;
    line([name, share(spp), share(other), `${spp.read} of ${spp.ofNone}`, `${other.read} of ${other.ofNone}`], SCORE);
  }
}

try {
  await main();
} finally {
  rmSync(work, { recursive: true, force: true });
}
