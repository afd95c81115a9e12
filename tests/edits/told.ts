// Edits of what stands beside commitments: what was done, asked, claimed, who met, and what a document says of itself.
import { ASKED, CLAIMED, DONE, inProgramme, MET, record, type Case, type Edit } from './files.js';

const inDone = (...pairs: (readonly [string, string])[]): Edit => ({ 'done.yaml': pairs });
const inAsked = (...pairs: (readonly [string, string])[]): Edit => ({ 'asked.yaml': pairs });
const inClaimed = (...pairs: (readonly [string, string])[]): Edit => ({ 'claimed.yaml': pairs });
const inMet = (...pairs: (readonly [string, string])[]): Edit => ({ 'met.yaml': pairs });
const inRails = (...pairs: (readonly [string, string])[]): Edit => ({ 'works/rails.yaml': pairs });
const inDocuments = (...pairs: (readonly [string, string])[]): Edit => ({ 'documents.yaml': pairs });

const REWRITTEN = record('edit/fact-rewritten');
const PIER = DONE.slice(DONE.indexOf('  - id: pier-sunk'), DONE.indexOf('  - id: road-cleared'));
const ROAD = DONE.slice(DONE.indexOf('  - id: road-cleared'), DONE.indexOf('  - id: toll-houses'));
const TWO_SPANS = CLAIMED.slice(CLAIMED.indexOf('  - id: two-spans'), CLAIMED.indexOf('  - id: all-agree'));
const TALKS = MET.slice(MET.indexOf('  - id: talks'));

/** Edits that are refused, then those that nobody is stopped from. */
export const TOLD: readonly Case[] = [
  {
    name: 'an accomplishment removed', edit: inDone([ROAD, '']), fires: ['edit/evidence-removed done.yaml:3'], class: 'integrity',
    intended: inProgramme('edit/evidence-removed', 'road-cleared'),
  },
  { name: 'a file of recommendations deleted', edit: { 'asked.yaml': null }, fires: ['edit/evidence-removed programme.yaml:1'], class: 'integrity', intended: inProgramme('edit/evidence-removed', 'lower-toll') },
  { name: 'a claim removed', edit: inClaimed([TWO_SPANS, '']), fires: ['edit/evidence-removed claimed.yaml:3'], class: 'integrity', intended: inProgramme('edit/evidence-removed', 'two-spans') },
  { name: 'a meeting without a date removed', edit: inMet([TALKS, '']), fires: ['edit/evidence-removed met.yaml:3'], class: 'integrity', intended: inProgramme('edit/evidence-removed', 'talks') },
  {
    name: 'an id of an accomplishment changed', edit: inDone(['id: pier-sunk', 'id: first-pier']), fires: ['edit/id-changed done.yaml:3'], class: 'integrity',
    intended: inDone(['date: May 2020\n', `date: May 2020\n    change: ${record('edit/id-changed')}\n`]),
  },
  {
    name: 'an id of an accomplishment given to another', edit: inDone(['title: The first pier was sunk\n    cites: [{ document: plan, item: 2 }, { document: report }]', 'title: The last rail was laid\n    cites: [{ document: memo }]']),
    fires: ['edit/id-reused done.yaml:3'], class: 'integrity',
  },
  { name: 'the titles of two meetings swapped', edit: inMet(['title: The ribbon was cut', 'title: Talks on the toll'], ['title: Talks on the toll\n    type: ministerial', 'title: The ribbon was cut\n    type: ministerial']), fires: ['edit/id-reused met.yaml:3', 'edit/id-reused met.yaml:11'], class: 'integrity' },
  {
    name: 'the date of an accomplishment changed', edit: inDone(['date: May 2020', 'date: April 2020']), fires: ['edit/fact-rewritten done.yaml:8'], class: 'integrity',
    intended: inDone(['date: April 2020\n', `date: April 2020\n    change: ${REWRITTEN}\n`]),
  },
  { name: 'a day changed into days', edit: inDone(['date: May 2020\n', 'date: May 2020\n    until: June 2020\n']), fires: ['edit/fact-rewritten done.yaml:8'], class: 'integrity' },
  { name: 'progress since another day', edit: inDone(['since: "2020-06-30"', 'since: "2020-01-30"']), fires: ['edit/fact-rewritten done.yaml:16'], class: 'integrity' },
  { name: 'progress since no day', edit: inDone(['    since: "2020-06-30"\n', '']), fires: ['edit/fact-rewritten done.yaml:12'], class: 'integrity' },
  { name: 'a party that took no part', edit: inDone(['parties: [AA, BB]', 'parties: [AA, BB, CC]']), fires: ['edit/fact-rewritten done.yaml:7'], class: 'integrity' },
  { name: 'one of all parties alone', edit: inDone(['    confidence: low\n', '    parties: [CC]\n    confidence: low\n']), fires: ['edit/fact-rewritten done.yaml:17'], class: 'integrity' },
  { name: 'evidence that tells more', edit: inDone(['status: initiated', 'status: completed']), fires: ['edit/fact-rewritten done.yaml:10'], class: 'integrity' },
  { name: 'evidence of another track', edit: inDone(['track: AA-BB', 'track: AA-CC']), fires: ['edit/fact-rewritten done.yaml:10'], class: 'integrity' },
  { name: 'evidence taken away', edit: inDone(['      - { milestone: lay, status: initiated }\n', '']), fires: ['edit/fact-rewritten done.yaml:10'], class: 'integrity' },
  { name: 'a citation of an accomplishment taken away', edit: inDone([', { document: report }]', ']']), fires: ['edit/citation-removed done.yaml:5'], class: 'integrity' },
  { name: 'another who recommends', edit: inAsked(['Association of Carriers', 'Association of Shippers']), fires: ['edit/fact-rewritten asked.yaml:6'], class: 'integrity' },
  { name: 'a recommendation without its topic', edit: inAsked(['    topic: Costs\n', '']), fires: ['edit/fact-rewritten asked.yaml:3'], class: 'integrity' },
  { name: 'a later target', edit: inAsked(['target: "2022"', 'target: "2025"']), fires: ['edit/fact-rewritten asked.yaml:9'], class: 'integrity' },
  {
    name: 'another figure', edit: inClaimed(['figure: two', 'figure: one or two']), fires: ['edit/fact-rewritten claimed.yaml:7'], class: 'integrity',
    intended: inClaimed(['figure: one or two\n', `figure: one or two\n    change: ${REWRITTEN}\n`]),
  },
  { name: 'a claim of another time', edit: inClaimed(['date: "2020"', 'date: "2021"']), fires: ['edit/fact-rewritten claimed.yaml:6'], class: 'integrity' },
  { name: 'a test made easier', edit: inClaimed(['atLeast: 2', 'atLeast: 1']), fires: ['edit/fact-rewritten claimed.yaml:9'], class: 'integrity' },
  { name: 'a test of fewer things', edit: inClaimed([', deadline: true }', ' }']), fires: ['edit/fact-rewritten claimed.yaml:9'], class: 'integrity' },
  { name: 'a test excused', edit: inClaimed(['note: spans are milestones', 'incomplete: not all are in the record']), fires: ['edit/fact-rewritten claimed.yaml:9'], class: 'integrity' },
  { name: 'tests given up', edit: inClaimed([TWO_SPANS.slice(TWO_SPANS.indexOf('    tests')), '    untested: nobody can tell\n']), fires: ['edit/fact-rewritten claimed.yaml:3', 'edit/fact-rewritten claimed.yaml:3'], class: 'integrity' },
  { name: 'another type of meeting', edit: inMet(['type: ministerial', 'type: summit']), fires: ['edit/fact-rewritten met.yaml:13'], class: 'integrity' },
  { name: 'another place', edit: inMet(['Aland Town', 'Beland Town']), fires: ['edit/fact-rewritten met.yaml:7'], class: 'integrity' },
  {
    name: 'the day of a meeting on which a deadline hangs', edit: inMet(['date: "2020-05-05"', 'date: "2020-05-04"']), fires: ['edit/fact-rewritten met.yaml:8'], class: 'integrity',
    intended: inMet(['documents: [memo]\n', `documents: [memo]\n    change: ${REWRITTEN}\n`]),
  },
  { name: 'a meeting shorter by a day', edit: inMet(['    until: "2020-05-06"\n', '']), fires: ['edit/fact-rewritten met.yaml:8'], class: 'integrity' },
  { name: 'no document that came of a meeting', edit: inMet(['    documents: [memo]\n', '']), fires: ['edit/fact-rewritten met.yaml:3'], class: 'integrity' },
  { name: 'a meeting made an event of the programme', edit: { 'met.yaml': [[TALKS, '']], 'programme.yaml': [['events:\n', 'events:\n  - { id: talks, title: Talks on the toll }\n']] }, fires: ['edit/fact-rewritten programme.yaml:20'], class: 'integrity', intended: inProgramme('edit/fact-rewritten', 'talks') },
  {
    name: 'a deadline restated otherwise', edit: inRails(['deadline: by 2022', 'deadline: by 2023']), fires: ['edit/fact-rewritten works/rails.yaml:15'], class: 'integrity',
    intended: inRails(['    restated:\n', `    change: ${REWRITTEN}\n    restated:\n`]),
  },
  { name: 'a scope that is no narrower', edit: inRails(['scope: narrower', 'scope: same']), fires: ['edit/fact-rewritten works/rails.yaml:15'], class: 'integrity' },
  { name: 'a restatement taken away', edit: inRails(['      - { document: report, deadline: by 2022, scope: narrower }\n', '']), fires: ['edit/fact-rewritten works/rails.yaml:15'], class: 'integrity' },
  { name: 'a citation of an initiative taken away', edit: inRails(['cites: [{ document: memo }, { document: report }]', 'cites: [{ document: memo }]']), fires: ['edit/citation-removed works/rails.yaml:5'], class: 'integrity', intended: inRails(['origins:\n', `change: ${record('edit/citation-removed')}\norigins:\n`]) },
  { name: 'a signatory taken away', edit: inDocuments(['      - { name: Bo Birch, office: Minister of Roads }\n', '']), fires: ['edit/fact-rewritten documents.yaml:19'], class: 'integrity', intended: inDocuments(['office: Minister of Works, party: AA }\n', `office: Minister of Works, party: AA }\n    change: ${REWRITTEN}\n`]) },
  { name: 'another office', edit: inDocuments(['Minister of Roads', 'Prime Minister']), fires: ['edit/fact-rewritten documents.yaml:20'], class: 'integrity' },
  { name: 'a section reworded', edit: inDocuments(['what is left', 'what else is left']), fires: ['edit/fact-rewritten documents.yaml:17'], class: 'integrity' },
  {
    name: 'another number in a title', edit: inClaimed(['title: Two spans were begun', 'title: Three spans were begun']), fires: ['edit/fact-rewritten claimed.yaml:4'], class: 'integrity',
    intended: inClaimed(['figure: two\n', `figure: two\n    change: ${REWRITTEN}\n`]),
  },
  // What was done by a day is held against reports of that day.
  { name: 'a date after the day by which it was done', edit: inDone(['    by: "2020-12-31"\n', '    date: May 2021\n    by: "2020-12-31"\n']), fires: ['edit/fact-rewritten done.yaml:21'], class: 'integrity' },
  // What nobody is stopped from.
  { name: 'an accomplishment and a claim added', edit: { 'done.yaml': [['', '  - id: rails-laid\n    title: The rails were laid\n    cites: [{ document: leaflet }]\n']], 'claimed.yaml': [['', '  - id: all-paid\n    title: All was paid\n    cites: [{ document: leaflet }]\n    untested: no accounts\n']] }, fires: [], class: 'status' },
  { name: 'a recommendation and a meeting added', edit: { 'asked.yaml': [['', ASKED.slice(ASKED.indexOf('  - id')).replace('lower-toll', 'no-toll').replace('Halve', 'Waive')]], 'met.yaml': [['', '  - { id: feast, title: A feast, type: other, date: "2020-06-01" }\n']] }, fires: [], class: 'status' },
  { name: 'evidence and a citation added', edit: inDone(['title: The road to the shaft was cleared\n    cites: [{ document: plan, item: 4 }]', 'title: The road to the shaft was cleared\n    cites: [{ document: plan, item: 4 }, { document: memo }]'], ['    confidence: low\n', '    evidence: [{ milestone: dig, status: initiated }]\n    confidence: low\n']), fires: [], class: 'status' },
  { name: 'a date that was not known', edit: inMet(['type: ministerial\n', 'type: ministerial\n    date: May 2020\n']), fires: [], class: 'status' },
  { name: 'another group that fits', edit: inDone(['    group: bridges\n    since', '    group: tunnels\n    since']), fires: [], class: 'editorial' },
  { name: 'what is sure now', edit: inDone(['    confidence: low\n', '']), fires: [], class: 'editorial' },
  { name: 'titles, notes and what is related reworded', edit: { 'asked.yaml': [['Halve', 'Cut by half'], ['milestones: [lay]', 'milestones: [signals]']], 'done.yaml': [['note: of the first pier', 'note: the first pier alone']], 'claimed.yaml': [['nobody wrote it down', 'no minutes'], ['spans are milestones', 'a span is a milestone']] }, fires: [], class: 'editorial' },
  { name: 'a number left out of a title', edit: inClaimed(['title: Two spans were begun', 'title: The spans were begun']), fires: [], class: 'editorial' },
  { name: 'another origin', edit: inRails(['the second half', 'the first half']), fires: [], class: 'editorial' },
  { name: 'a restatement added', edit: { 'works/shafts.yaml': [['item: 4 }]\n', 'item: 4 }]\n    restated: [{ document: memo, scope: narrower }]\n']] }, fires: [], class: 'commitment' },
  { name: 'a signatory added', edit: inDocuments(['Minister of Roads }\n', 'Minister of Roads }\n      - { name: Cy Cedar, office: Minister of Trees }\n']), fires: [], class: 'status' },
  { name: 'the order of things and of keys', edit: { 'done.yaml': [[PIER, ''], [ROAD, `${ROAD}${PIER}`]], 'claimed.yaml': [['{ group: bridges, deadline: true }', '{ deadline: true, group: bridges }']] }, fires: [], class: null },
  { name: 'a file moved', edit: { 'met.yaml': null, 'kept/meetings.yaml': [['', MET]] }, fires: [], class: null },
];
