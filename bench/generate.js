// Makes up a data folder of any size, the same for the same seed, in which `spp check` finds nothing: promises with deadlines of
// every usual form, reported on every half year until they are kept. Used by run.js.
import { Buffer } from 'node:buffer';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const FIRST_YEAR = 2021;

// Months are counted from January 2021, the anchor of the programme (0).
const yearOf = (month) => FIRST_YEAR + Math.floor(month / 12);
const monthName = (month) => `${MONTHS[month % 12]} ${yearOf(month)}`;
const isoDay = (month, day) => `"${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}"`;
const lastDay = (month) => isoDay(month, new Date(Date.UTC(FIRST_YEAR, month + 1, 0)).getUTCDate());

/** The months whose ends the reports speak of: June and December. */
const REPORTS = [5, 11, 17, 23];

// A title is one phrase of each list and the district of its group. Titles are chosen such that two of a group share at most one of
// the four phrases (see `titleOf`), for which the lists have a prime number of them. No word of theirs is one of a deadline.
const TITLE_WORDS = [
  [
    'Agree on', 'Publish', 'Compare', 'Modernize', 'Simplify', 'Finance', 'Review', 'Harmonize', 'Digitize', 'Translate', 'Audit',
    'Pilot', 'Expand', 'Coordinate', 'Standardize', 'Recognize', 'Inspect',
  ],
  [
    'cargo manifests', 'visa interviews', 'vaccine reserves', 'pipeline maps', 'airport screening', 'seed certificates',
    'customs codes', 'watch lists', 'bridge tolls', 'laboratory networks', 'ferry timetables', 'emissions tables', 'radio spectrum',
    'nurse diplomas', 'fishing quotas', 'textile labels', 'meteorite warnings',
  ],
  [
    'for small exporters', 'between coastal provinces', 'along the rail corridor', 'with police liaison officers',
    'among university hospitals', 'under joint command', 'for hazardous materials', 'across remote crossings', 'with private insurers',
    'for migrant workers', 'between energy regulators', 'among port authorities', 'for livestock transport', 'with indigenous councils',
    'through shared software', 'for disaster relief', 'between tax offices',
  ],
  [
    'and train the staff', 'and measure waiting times', 'and tell the public', 'to prevent fraud', 'to save fuel',
    'and test it jointly', 'to speed up clearance', 'and cut paperwork', 'to protect privacy', 'and list the obstacles',
    'to reach rural areas', 'and name a contact', 'to attract investment', 'and share the costs', 'to ease congestion',
    'and consult industry', 'to deter smuggling',
  ],
];
const PRIME = TITLE_WORDS[0].length;
/** With as many initiatives still fewer than the titles that there are for a group, `PRIME` squared. */
const MILESTONES_PER_GROUP = 140;
const GROUPS_PER_THEME = 10;

/**
 * Writes a data folder with that many milestones, `perFile` (up to 140) to an initiative, and returns what was written.
 * @returns {{files: number, milestones: number, bytes: number}}
 */
export function generate(folder, milestones, { perFile = 25, seed = 2005 } = {}) {
  const world = { random: mulberry32(seed), items: new Map(), numbers: { milestone: 0, initiative: 0 } };
  const groups = plannedGroups(milestones, perFile);
  const files = groups.flatMap((group) => {
    const words = shuffledWords(world);
    return group.sizes.map((size, nth) => initiativeFile(world, { ...group, words, nth, first: nth * perFile }, size));
  });
  const all = [['programme.yaml', programmeText(groups)], ['documents.yaml', documentsText(world)], ...files];
  for (const [path, text] of all) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { files: all.length, milestones, bytes: all.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0) };
}

/** A small seeded generator of numbers from 0 (inclusive) to 1. */
function mulberry32(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const upTo = ({ random }, count) => Math.floor(random() * count);
const pick = (world, list) => list[upTo(world, list.length)];
const chance = ({ random }, percent) => random() * 100 < percent;

function shuffled(world, list) {
  const rest = [...list];
  return list.map(() => rest.splice(upTo(world, rest.length), 1)[0]);
}

const shuffledWords = (world) => TITLE_WORDS.map((words) => shuffled(world, words));

/** A title of a group: a code word of length four over the lists, of which two share at most one place, and the district. */
function titleOf({ words, number: district }, number) {
  const [a, b] = [Math.floor(number / PRIME), number % PRIME];
  return `${[a, b, a + b, a + 2 * b].map((place, list) => words[list][place % PRIME]).join(' ')} in district ${district}`;
}

/** The groups, their agendas by turns, and how many milestones each of their initiatives holds. */
function plannedGroups(milestones, perFile) {
  const perGroup = Math.max(1, Math.floor(MILESTONES_PER_GROUP / perFile)) * perFile;
  return Array.from({ length: Math.ceil(milestones / perGroup) }, (_, index) => {
    const inGroup = Math.min(perGroup, milestones - index * perGroup);
    const sizes = Array.from({ length: Math.ceil(inGroup / perFile) }, (_, nth) => Math.min(perFile, inGroup - nth * perFile));
    return { id: `group-${index + 1}`, number: index + 1, agenda: index % 2 === 0 ? 'security' : 'prosperity', sizes };
  });
}

function programmeText(groups) {
  const agendas = [['security', 'Security'], ['prosperity', 'Prosperity']].flatMap(([id, title]) => {
    const own = groups.filter(({ agenda }) => agenda === id);
    return own.length > 0 ? [`  - id: ${id}`, `    title: ${title}`, '    themes:', ...themesOf(id, own)] : [];
  });
  return `kind: programme
id: generated
title: A generated partnership
launched: ${isoDay(0, 15)}
anchor: ${monthName(0)}
reports: every 6 months
window: 90 days

parties:
  - { id: US, title: United States }
  - { id: CA, title: Canada }
  - { id: MX, title: Mexico }
tracks: [US-CA, US-MX]

agendas:
${agendas.join('\n')}

events:
  - { id: framework-adoption, title: adoption of the framework, date: ${isoDay(2, 15)} }
`;
}

function themesOf(agenda, groups) {
  return Array.from({ length: Math.ceil(groups.length / GROUPS_PER_THEME) }, (_, nth) => [
    `      - id: ${agenda}-theme-${nth + 1}`,
    `        title: Theme ${nth + 1} of the ${agenda} agenda`,
    '        groups:',
    ...groups.slice(nth * GROUPS_PER_THEME, (nth + 1) * GROUPS_PER_THEME)
      .map(({ id }) => `          - { id: ${id}, title: Working ${id.replace('-', ' ')} }`),
  ]).flat();
}

/** The plan, which came out in February 2021, and reports of the middle of the month after the one that they speak of. */
function documentsText({ items }) {
  const itemsOf = (id) => (items.has(id) ? [`    items: ${items.get(id)}`] : []);
  const reports = REPORTS.map((month) => [
    `  - id: ${reportId(month)}`,
    `    title: Report of ${monthName(month)}`,
    '    publisher: Secretariat of the partnership',
    `    published: ${isoDay(month + 1, 15)}`,
    `    statusAsOf: ${lastDay(month)}`,
    ...itemsOf(reportId(month)),
    '',
  ].join('\n'));
  return `kind: documents
documents:
  - id: plan
    title: Plan of action
    publisher: Secretariat of the partnership
    published: ${isoDay(1, 15)}
${itemsOf('plan').join('')}
${reports.join('')}`;
}

const reportId = (month) => `report-${yearOf(month)}-${String((month % 12) + 1).padStart(2, '0')}`;

/** The next item of a document, which no other milestone cites. */
function nextItem({ items }, document) {
  const item = (items.get(document) ?? 0) + 1;
  items.set(document, item);
  return `{ document: ${document}, item: ${item} }`;
}

function initiativeFile(world, group, size) {
  const number = ++world.numbers.initiative;
  const id = `initiative-${number}`;
  const milestones = Array.from({ length: size }, (_, nth) => milestoneText(world, titleOf(group, group.first + nth), nth > 0));
  const text = `kind: initiative
id: ${id}
group: ${group.id}
title: ${titleOf(group, PRIME ** 2 - 1 - group.nth)}
milestones:
${milestones.join('')}`;
  return [`${group.agenda}/${group.id}/${id}.yaml`, text];
}

/** A milestone; `follows`: whether another stands before it in its file. */
function milestoneText(world, title, follows) {
  const number = ++world.numbers.milestone;
  const { phrase, due } = deadlineOf(world);
  const parties = chance(world, 15) ? pick(world, ['[US, CA]', '[US, MX]', '[US]']) : undefined;
  const cites = [nextItem(world, 'plan')];
  const history = historyOf(world, due, parties !== undefined, cites);
  return [
    `  - id: milestone-${number}`,
    `    title: ${title}`,
    `    cites: [${cites.join(', ')}]`,
    ...(parties ? [`    parties: ${parties}`] : []),
    ...(phrase ? [`    deadline: ${phrase}`] : []),
    ...(follows && chance(world, 5) ? [`    related: [milestone-${number - 1}]`] : []),
    ...(chance(world, 8) ? ['    note: the row names three pilots as examples and leaves the choice open'] : []),
    ...(history.length > 0 ? ['    history:', ...history] : []),
    '',
  ].join('\n');
}

/** A deadline as published, and the month at whose end it falls due; both undefined for a promise without one. */
function deadlineOf(world) {
  const count = pick(world, [6, 9, 12, 18, 24, 30, 36]);
  const year = pick(world, [2021, 2022, 2023]);
  const ofYear = (month) => (year - FIRST_YEAR) * 12 + month;
  const draw = upTo(world, 100);
  if (draw < 8) return {};
  if (draw < 45) return { phrase: `within ${count} months (${monthName(count)})`, due: count };
  if (draw < 55) return { phrase: `within ${count} months`, due: count };
  if (draw < 70) return { phrase: `by ${monthName(count)}`, due: count };
  if (draw < 76) return { phrase: `by the end of ${year}`, due: ofYear(11) };
  if (draw < 82) return { phrase: `before January 1, ${year + 1}`, due: ofYear(11) };
  if (draw < 88) return { phrase: `by mid ${year}`, due: ofYear(5) };
  if (draw < 94) return { phrase: `Fall ${year}`, due: ofYear(10) };
  if (draw < 97) return { phrase: `{ phrase: within ${count} months of adoption, of: framework-adoption }`, due: count + 2 };
  return { phrase: 'within 36 months and annually thereafter', due: 36 };
}

/**
 * What each report says: begun, then on track; at the end of the deadline mostly done, else delayed, with a new date, and done by then.
 * A milestone that a report calls completed cites that report, so it adds to `cites`.
 */
function historyOf(world, due, isBilateral, cites) {
  const done = due === undefined ? Infinity : due + (chance(world, 70) ? -upTo(world, 3) : 3 + upTo(world, 12));
  const lines = [];
  for (const [index, month] of REPORTS.slice(upTo(world, 3)).entries()) {
    lines.push(`      - document: ${reportId(month)}`);
    if (done <= month) {
      cites.push(nextItem(world, reportId(month)));
      return [...lines, '        status: completed', `        actual: ${isoDay(done, 1 + upTo(world, 28))}`];
    }
    const isSplit = !isBilateral && chance(world, 10);
    lines.push(...progress(world, { isFirst: index === 0, isLate: due <= month, willBeLate: due < done, done, isSplit }));
  }
  return lines;
}

function progress(world, { isFirst, isLate, willBeLate, done, isSplit }) {
  if (isLate) return ['        status: delayed', `        label: Delayed to ${monthName(done)}`, `        forecast: ${monthName(done)}`];
  if (isSplit && willBeLate) {
    return ['        status: { US-CA: on-track, US-MX: delayed }', `        forecast: { US-MX: ${monthName(done)} }`];
  }
  if (isSplit) return ['        status: { US-CA: on-track, US-MX: initiated }'];
  return [`        status: ${isFirst && chance(world, 40) ? 'initiated' : 'on-track'}`];
}
