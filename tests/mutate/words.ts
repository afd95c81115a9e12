// Damage to what the record says, in words that could stand there: dates, deadlines, statuses, references, titles.
import { replacing, type Kind } from './kind.js';
import {
  after, block, BLOCKS, DOCUMENTS, GROUPS, instead, MONTHS, slip, someLine, spotsOf, STATUSES, swapped, type Spot,
} from './record.js';

const PHRASE = /(?<=^ +(?:deadline|phrase): )\S.*$/gm;
const COUNTED = /(?<=^ +(?:deadline|phrase): .*)\d+(?= months)/gim;
const STATED = /\(([A-Z][a-z]+) (\d{4})\)/g;
const FORECAST = /(?<=^ +forecast: (?:\{ US-CA: )?)([A-Z][a-z]+) (\d{4})/gm;
const STATUS = new RegExp(String.raw`(?<=^ +status: (?:.*[:,] )?)(?:${STATUSES.join('|')})(?![a-z-])`, 'gm');
const DAY = /(?<=")(\d{4})-(\d\d)-(\d\d)(?=")/g;
const CITED = /(?<=\{ document: )[a-z0-9-]+/g;
const TOLD = /(?<=- document: )[a-z0-9-]+/g;
const ITEM = /(?<=item: )\d+/g;
const TITLE = /(?<=^ {4}title: )\S.*$/gm;
const INITIATIVE = /\//;

const numberOf = ({ found: [text] }: Spot): number => Number(text);
const month = (name: string, months: number): [string, number] => {
  const index = MONTHS.indexOf(name) + months;
  return [MONTHS[((index % 12) + 12) % 12] ?? '', Math.floor(index / 12)];
};

const DATES: readonly Kind[] = [
  { name: 'a digit of a day', damage: replacing(DAY, ({ found: [text] }, random) => { const at = random.of([0, 1, 2, 3, 5, 6, 8, 9]); return text.slice(0, at) + String(random.below(10)) + text.slice(at + 1); }) },
  { name: 'the number of months', damage: replacing(COUNTED, (spot, random) => String(random.other([3, 6, 9, 12, 15, 18, 21, 24, 30, 33, 36, 48], numberOf(spot)))) },
  { name: 'the month stated', damage: replacing(STATED, ({ found: [, name = '', year = ''] }, random) => `(${random.other(MONTHS, name) ?? ''} ${year})`) },
  { name: 'the year stated', damage: replacing(STATED, ({ found: [, name = '', year = ''] }, random) => `(${name} ${String(Number(year) + random.of([-2, -1, 1, 2]))})`) },
  { name: 'the month stated left out', damage: replacing(/ \([A-Z][a-z]+ \d{4}\)/g, () => '') },
  {
    name: 'the number of months and the month stated, both to a later date',
    damage: replacing(/(?<=^ +deadline: .*)(\d+) months \(([A-Z][a-z]+) (\d{4})\)/gm, ({ found: [, count = '', name = '', year = ''] }, random) => {
      const more = random.of([3, 6, 12, 24]);
      const [later, years] = month(name, more);
      return `${String(Number(count) + more)} months (${later} ${String(Number(year) + years)})`;
    }),
  },
  { name: 'a deadline in other words, due the same day', damage: replacing(/(?<=^ +deadline: )\w+ \d+ months \(([A-Z][a-z]+ \d{4})\)$/gm, ({ found: [, stated = ''] }) => `by ${stated}`) },
  { name: 'a slip in a deadline', damage: replacing(PHRASE, ({ found: [text] }, random) => slip(random, text)) },
  { name: 'words after a deadline', damage: replacing(PHRASE, ({ found: [text] }, random) => `${text} ${random.of(['at the latest', 'where possible', 'and annually thereafter', 'or later', '(tentative)'])}`) },
  { name: 'a deadline taken away', damage: (random) => instead(someLine(random, /^ {4}deadline: ./)) },
  { name: 'a deadline added', damage: (random) => { const one = random.of(BLOCKS.filter(({ lines }) => !lines.some((line) => line.startsWith('    deadline:')))); const at = one.lines.findLastIndex((line) => /^ {4}(?:cites|parties):/.test(line)) + 1; return block(one, ...one.lines.slice(0, at), `    deadline: within ${String(3 * (1 + random.below(14)))} months`, ...one.lines.slice(at)); } },
  { name: 'a bare day as a deadline', damage: replacing(PHRASE, (_, random) => `200${String(5 + random.below(4))}-0${String(1 + random.below(9))}-30`) },
  { name: 'a year more or less for a forecast', damage: replacing(FORECAST, ({ found: [, name = '', year = ''] }, random) => `${name} ${String(Number(year) + random.of([-1, 1]))}`) },
  { name: 'another month or season for a forecast', damage: replacing(FORECAST, ({ found: [, name = '', year = ''] }, random) => `${random.other([...MONTHS, 'Spring', 'Summer', 'Fall', 'Winter'], name) ?? ''} ${year}`) },
  { name: 'a forecast taken away', damage: (random) => instead(someLine(random, /^ +forecast: /)) },
  { name: 'a forecast added', damage: (random) => { const line = someLine(random, /^ {8}status: [a-z]/); return after(line, `        forecast: ${random.of(MONTHS)} ${String(2004 + random.below(6))}`); } },
  { name: 'a day on which it was done added', damage: (random) => { const line = someLine(random, /^ {8}status: [a-z]/); return after(line, `        actual: ${random.of(MONTHS)} ${String(2004 + random.below(6))}`); } },
  { name: 'an own day of an entry added', damage: (random) => { const line = someLine(random, /^ {6}- document: /); return after(line, `        statusAsOf: "200${String(5 + random.below(3))}-0${String(1 + random.below(9))}-15"`); } },
  { name: 'a setting of the programme', damage: replacing(/(?<=^(?:anchor|launched|ended|reports|window): ).*/gm, ({ found: [text] }, random) => {
    const digit = random.of([...text.matchAll(/\d/g)]).index;
    return text.slice(0, digit) + String(random.below(10)) + text.slice(digit + 1);
  }, /^programme/) },
  { name: 'the anchor of the programme', damage: replacing(/(?<=^anchor: ).*/gm, (_, random) => `${random.of(MONTHS)} ${String(2004 + random.below(3))}`, /^programme/) },
  { name: 'a date of a document', damage: (random) => { const line = someLine(random, /^ {4}(?:published|statusAsOf|dated): /); const [key = ''] = line.text.split(':'); return instead(line, `${key}: "200${String(5 + random.below(4))}-0${String(1 + random.below(9))}-1${String(random.below(10))}"`); } },
  { name: 'a date of a document taken away', damage: (random) => instead(someLine(random, /^ {4}(?:published|statusAsOf|dated): /)) },
];

const REPORTS: readonly Kind[] = [
  { name: 'another status', damage: replacing(STATUS, ({ found: [text] }, random) => random.other(STATUSES, text), INITIATIVE) },
  { name: 'a slip in a status', damage: replacing(STATUS, ({ found: [text] }, random) => slip(random, text), INITIATIVE) },
  {
    name: 'two statuses swapped',
    damage: (random) => {
      const all = spotsOf(STATUS, INITIATIVE);
      const a = random.of(all);
      const b = random.of(all.filter(({ found }) => found[0] !== a.found[0]));
      return swapped(a, b);
    },
  },
  { name: 'the statuses of two tracks swapped', damage: replacing(/\{ US-CA: ([a-z-]+), US-MX: ([a-z-]+) \}/g, ({ found: [, a = '', b = ''] }) => `{ US-CA: ${b}, US-MX: ${a} }`) },
  { name: 'a track left out', damage: replacing(/\{ US-CA: ([a-z-]+), US-MX: ([a-z-]+) \}/g, ({ found: [, a = '', b = ''] }, random) => (random.below(2) === 0 ? `{ US-CA: ${a} }` : `{ US-MX: ${b} }`)) },
  { name: 'a status by track for one of all', damage: replacing(/(?<=^ {8}status: )[a-z-]+$/gm, ({ found: [text] }, random) => `{ US-CA: ${text}, US-MX: ${random.of(STATUSES)} }`, INITIATIVE) },
  { name: 'the words of a status', damage: replacing(/(?<=^ {8}label: )[^{\n]*$/gm, ({ found: [text] }, random) => slip(random, text), INITIATIVE) },
  { name: 'the words of a status taken away', damage: (random) => instead(someLine(random, /^ {8}label: /)) },
  { name: 'words of a status added', damage: (random) => { const line = someLine(random, /^ {8}status: [a-z]/); return after(line, `        label: ${random.of(['Nearly done', 'Delayed to 2009', 'On Track', 'Completed'])}`); } },
  { name: 'an entry of another document', damage: replacing(TOLD, ({ found: [text] }, random) => random.other(DOCUMENTS, text), INITIATIVE) },
  { name: 'a history taken away', damage: (random) => { const one = random.of(BLOCKS); return block(one, ...one.lines.slice(0, one.lines.indexOf('    history:'))); } },
  { name: 'an entry added that undoes what was completed', damage: (random) => { const one = random.of(BLOCKS.filter(({ lines }) => lines.some((line) => /status:.*[ :]completed/.test(line)))); return block(one, ...one.lines, '      - document: ministers-statement-2008', `        status: ${random.of(['delayed', 'on-track', 'initiated', 'partially-completed'])}`); } },
  { name: 'an entry added that reports it completed', damage: (random) => { const one = random.of(BLOCKS); return block(one, ...one.lines, `      - document: ${random.of(DOCUMENTS)}`, `        status: ${random.of(['completed', 'completed-ongoing'])}`); } },
  { name: 'an entry added before the others', damage: (random) => { const line = someLine(random, /^ {4}history:/); return after(line, `      - document: ${random.of(DOCUMENTS)}`, `        status: ${random.of(STATUSES)}`); } },
  { name: 'an entry twice', damage: (random) => { const one = random.of(BLOCKS); return block(one, ...one.lines, ...one.lines.slice(one.lines.indexOf('    history:') + 1)); } },
  { name: 'a note taken away', damage: (random) => instead(someLine(random, /^ +note: /)) },
];

const REFERENCES: readonly Kind[] = [
  { name: 'a slip in a document that is cited', damage: replacing(CITED, ({ found: [text] }, random) => slip(random, text), INITIATIVE) },
  { name: 'a slip in a document that reports', damage: replacing(TOLD, ({ found: [text] }, random) => slip(random, text), INITIATIVE) },
  { name: 'another document cited', damage: replacing(CITED, ({ found: [text] }, random) => random.other(DOCUMENTS, text), INITIATIVE) },
  { name: 'a slip in a group', damage: replacing(/(?<=^group: ).*/gm, ({ found: [text] }, random) => slip(random, text)) },
  { name: 'another group', damage: replacing(/(?<=^group: ).*/gm, ({ found: [text] }, random) => random.other(GROUPS, text)) },
  { name: 'a slip in a track', damage: replacing(/US-(?:CA|MX)/g, ({ found: [text] }, random) => slip(random, text)) },
  { name: 'the case of a track', damage: replacing(/US-(?:CA|MX)/g, ({ found: [text] }, random) => random.of([text.toLowerCase(), text.replace('US', 'Us'), text.split('-').reverse().join('-')])) },
  { name: 'a slip in a party', damage: replacing(/(?<=parties: \[.*)(?:US|CA|MX)/g, ({ found: [text] }, random) => slip(random, text), INITIATIVE) },
  { name: 'a party fewer', damage: replacing(/parties: \[(US), (CA|MX)\]/g, ({ found: [, a = '', b = ''] }, random) => `parties: [${random.of([a, b])}]`) },
  { name: 'a party more', damage: replacing(/parties: \[US, (CA|MX)\]/g, () => 'parties: [US, CA, MX]') },
  { name: 'other parties', damage: replacing(/parties: \[US, (CA|MX)\]/g, ({ found: [, b = ''] }) => `parties: [US, ${b === 'CA' ? 'MX' : 'CA'}]`) },
  { name: 'the parties taken away', damage: (random) => instead(someLine(random, /^ +parties: /)) },
  { name: 'parties where all were bound', damage: (random) => { const one = random.of(BLOCKS.filter(({ lines }) => !lines.some((line) => line.includes('parties:')))); return block(one, ...one.lines.slice(0, 3), `    parties: [${random.of(['US, CA', 'US, MX', 'MX', 'US'])}]`, ...one.lines.slice(3)); } },
  { name: 'another item', damage: replacing(ITEM, (spot, random) => { const other = 1 + random.below(106); return other === numberOf(spot) ? null : String(other); }, INITIATIVE) },
  { name: 'a digit of an item', damage: replacing(ITEM, ({ found: [text] }, random) => { const at = random.below(text.length); return text.slice(0, at) + String(random.below(10)) + text.slice(at + 1); }, INITIATIVE) },
  { name: 'an item out of range', damage: replacing(ITEM, (_, random) => random.of(['0', '107', '-1', '1066', '1.5', 'x-1']), INITIATIVE) },
  { name: 'two items swapped', damage: (random) => { const all = spotsOf(ITEM, INITIATIVE); return swapped(random.of(all), random.of(all)); } },
  { name: 'a citation without its item', damage: replacing(/, item: \d+/g, () => '', INITIATIVE) },
  { name: 'a citation taken away', damage: (random) => instead(someLine(random, /^ {4}cites: /)) },
  { name: 'a citation more', damage: replacing(/(?<=cites: \[\{.*)\]/g, (_, random) => `, { document: ${random.of(DOCUMENTS)} }]`) },
  { name: 'a citation twice', damage: replacing(/(?<=cites: \[)(\{.*\})(?=\])/g, ({ found: [text] }) => `${text}, ${text}`) },
  { name: 'what is related taken away', damage: (random) => instead(someLine(random, /^ {4}related: /)) },
  { name: 'another related milestone', damage: replacing(/(?<=related: \[)[a-z0-9-]+/g, ({ found: [text] }, random) => random.other(BLOCKS.map(({ id }) => id), text)) },
  { name: 'a slip in a related milestone', damage: replacing(/(?<=related: \[)[a-z0-9-]+/g, ({ found: [text] }, random) => slip(random, text)) },
];

const NAMES: readonly Kind[] = [
  { name: 'another id of a milestone', damage: replacing(/(?<=^ {2}- id: ).*/gm, ({ found: [text] }, random) => random.of([slip(random, text), `${text}-2`, 'another-id']), INITIATIVE) },
  { name: 'an id in another form', damage: replacing(/(?<=^ {2}- id: ).*/gm, ({ found: [text] }, random) => random.of([text.toUpperCase(), text.replace('-', '_'), `${text}-`, text.replace('-', ' ')]), INITIATIVE) },
  { name: 'the ids of two milestones swapped', damage: (random) => { const all = spotsOf(/(?<=^ {2}- id: ).*/gm, INITIATIVE); return swapped(random.of(all), random.of(all)); } },
  { name: 'the id of another milestone', damage: replacing(/(?<=^ {2}- id: ).*/gm, ({ found: [text] }, random) => random.other(BLOCKS.map(({ id }) => id), text), INITIATIVE) },
  { name: 'another id of an initiative', damage: replacing(/(?<=^id: ).*/gm, ({ found: [text] }, random) => slip(random, text)) },
  { name: 'another id in the programme', damage: replacing(/(?<=- (?:\{ )?id: )[A-Za-z-]+/g, ({ found: [text] }, random) => slip(random, text), /^programme/) },
  { name: 'another id of a document', damage: replacing(/(?<=^ {2}- id: ).*/gm, ({ found: [text] }, random) => slip(random, text), /^documents/) },
  { name: 'another title of a milestone', damage: replacing(TITLE, (_, random) => random.of(['Hold a conference', 'Consider options', 'Sign the treaty on seeds', 'Support the group']), INITIATIVE) },
  { name: 'the titles of two milestones swapped', damage: (random) => { const all = spotsOf(TITLE, INITIATIVE); return swapped(random.of(all), random.of(all)); } },
  { name: 'the title of another milestone', damage: replacing(TITLE, ({ found: [text] }, random) => random.other(BLOCKS.map(({ title }) => title), text), INITIATIVE) },
  { name: 'the title of another but for a letter', damage: replacing(TITLE, ({ file, found: [text] }, random) => { const near = random.other(BLOCKS.filter((one) => one.file === file).map(({ title }) => title), text); return near?.replace(/[a-z]{7,}/, (word) => word.slice(0, 3) + word.slice(4)); }, INITIATIVE) },
  { name: 'a deadline in a title', damage: replacing(/(?<=^ {4}title: [^"].*)$/gm, (_, random) => random.of([' by June 2006', ' within 12 months', ' before the end of 2007', ' by 2008']), INITIATIVE) },
  { name: 'another title of a document', damage: replacing(TITLE, (_, random) => random.of(['A report', 'Minutes', 'Some document', 'Priorities']), /^documents/) },
  { name: 'another publisher of a document', damage: replacing(/(?<=publisher: ).*/g, (_, random) => random.of(['Government of Mexico', 'A newspaper', 'Nobody']), /^documents/) },
  { name: 'another number of items', damage: replacing(/(?<=items: )\d+/g, (spot, random) => String(numberOf(spot) + random.of([-5, -1, 1, 10])), /^documents/) },
  { name: 'another title in the programme', damage: replacing(/(?<=title: )[A-Z][^}\n]*?(?= \}|$)/gm, (_, random) => random.of(['Culture', 'Sports', 'Something else']), /^programme/) },
  { name: 'two titles in the programme swapped', damage: (random) => { const all = spotsOf(/(?<=title: )[A-Z][^}\n]*?(?= \}|$)/gm, /^programme/); return swapped(random.of(all), random.of(all)); } },
];

export const WORDS: readonly Kind[] = [...DATES, ...REPORTS, ...REFERENCES, ...NAMES];
