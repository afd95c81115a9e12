// Edits of the programme, its documents and its commitments.
import { inProgramme, inSpans, RAILS, record, SHAFTS, TOLL, type Case } from './files.js';

/** The title of a milestone, in three languages. */
const SIGNALS = '{ en: Set up the signals, fr: Poser les signaux, es: Montar los semáforos }';

/** Edits that are refused or told, then those that nobody is stopped from. */
export const COMMITMENTS: readonly Case[] = [
  {
    name: 'a commitment deleted', edit: inSpans([TOLL, '']), fires: ['edit/commitment-deleted works/spans.yaml:6'], class: 'integrity',
    intended: inSpans(['milestones:\n', `change: ${record('edit/commitment-deleted', 'toll')}\nmilestones:\n`]),
  },
  {
    name: 'a file deleted', edit: { 'works/shafts.yaml': null }, fires: ['edit/commitment-deleted programme.yaml:17'], class: 'integrity',
    intended: inProgramme('edit/commitment-deleted', 'shafts'),
  },
  {
    name: 'an id changed', edit: inSpans(['id: toll', 'id: fee']), fires: ['edit/id-changed works/spans.yaml:25'], class: 'integrity',
    intended: inSpans(['of: treaty }\n', `of: treaty }\n    change: ${record('edit/id-changed')}\n`]),
  },
  { name: 'the id of an initiative changed', edit: inSpans(['id: spans', 'id: arches']), fires: ['edit/id-changed works/spans.yaml:2'], class: 'integrity' },
  {
    name: 'an id reused', edit: inSpans(['title: Collect a toll\n    cites: [{ document: plan, item: 3 }]', 'title: Paint the railings\n    cites: [{ document: report }]']),
    fires: ['edit/id-reused works/spans.yaml:25'], class: 'integrity',
    intended: inSpans(['of: treaty }\n', `of: treaty }\n    change: ${record('edit/id-reused')}\n`]),
  },
  {
    name: 'a baseline moved', edit: inSpans(['by June 2021', 'by July 2021']), fires: ['edit/baseline-moved works/spans.yaml:10'], class: 'integrity',
    intended: inSpans(['    history:\n      - document: report\n        status: delayed', `    change: ${record('edit/baseline-moved')}\n    history:\n      - document: report\n        status: delayed`]),
  },
  { name: 'a deadline taken away', edit: inSpans(['    deadline: by June 2021\n', '']), fires: ['edit/baseline-moved works/spans.yaml:6'], class: 'integrity' },
  {
    name: 'all baselines moved by the anchor', edit: { 'programme.yaml': [['anchor: January 2020', 'anchor: March 2020']] },
    fires: ['edit/setting-changed programme.yaml:5'], class: 'integrity', intended: inProgramme('edit/setting-changed'),
  },
  {
    name: 'a status rewritten', edit: inSpans(['status: delayed', 'status: on-track']), fires: ['edit/history-rewritten works/spans.yaml:13'], class: 'integrity',
    intended: inSpans(['    deadline: by June 2021\n', `    deadline: by June 2021\n    change: ${record('edit/history-rewritten')}\n`]),
  },
  { name: 'a status of one track rewritten', edit: inSpans(['AA-CC: on-track', 'AA-CC: delayed']), fires: ['edit/history-rewritten works/spans.yaml:24'], class: 'integrity' },
  { name: 'a label rewritten', edit: inSpans(['status: delayed\n', 'status: delayed\n        label: A little delayed\n']), fires: ['edit/history-rewritten works/spans.yaml:13'], class: 'integrity' },
  { name: 'an actual date added to an old entry', edit: inSpans(['status: { AA-BB: completed, AA-CC: on-track }\n', 'status: { AA-BB: completed, AA-CC: on-track }\n        actual: { AA-BB: May 2020 }\n']), fires: ['edit/history-rewritten works/spans.yaml:24'], class: 'integrity' },
  { name: 'the day of an entry rewritten', edit: inSpans(['      - document: report\n        status: delayed', '      - document: report\n        statusAsOf: "2020-11-30"\n        status: delayed']), fires: ['edit/history-rewritten works/spans.yaml:13'], class: 'integrity' },
  { name: 'an entry removed', edit: inSpans(['    history:\n      - document: report\n        status: { AA-BB: completed, AA-CC: on-track }\n', '']), fires: ['edit/history-rewritten works/spans.yaml:16'], class: 'integrity' },
  { name: 'a rebaseline removed', edit: inSpans(['    rebaseline:\n      - { to: June 2022, reason: The river rose, document: report }\n', '']), fires: ['edit/history-rewritten works/spans.yaml:16'], class: 'integrity' },
  {
    name: 'a forecast moved in its entry', edit: inSpans(['forecast: Fall 2021', 'forecast: Spring 2022']), fires: ['edit/forecast-moved works/spans.yaml:14'], class: 'integrity',
    intended: inSpans(['    deadline: by June 2021\n', `    deadline: by June 2021\n    change: ${record('edit/forecast-moved')}\n`]),
  },
  { name: 'a forecast taken away', edit: inSpans(['        forecast: Fall 2021\n', '']), fires: ['edit/forecast-moved works/spans.yaml:12'], class: 'integrity' },
  {
    name: 'completed turned back by a new entry',
    edit: inSpans(['AA-CC: on-track }\n', 'AA-CC: on-track }\n      - document: leaflet\n        status: { AA-BB: delayed }\n        forecast: { AA-BB: May 2022 }\n        note: a pier sank\n'], ['item: 2 }, ', 'item: 2 }, { document: leaflet }, ']),
    fires: ['edit/completed-undone works/spans.yaml:26'], class: 'commitment',
    intended: inSpans(['    deadline: within 24 months\n', `    deadline: within 24 months\n    change: ${record('edit/completed-undone')}\n`]),
  },
  {
    name: 'a citation taken away', edit: inSpans(['item: 1 }, { document: report }]\n    parties', 'item: 1 }, { document: leaflet }]\n    parties']), fires: ['edit/citation-removed works/spans.yaml:8'], class: 'integrity',
    intended: inSpans(['    deadline: by June 2021\n', `    deadline: by June 2021\n    change: ${record('edit/citation-removed')}\n`]),
  },
  {
    name: 'a source taken away', edit: { 'documents.yaml': [['  - id: leaflet\n    title: A leaflet\n    published: "2021-02-01"\n', '']] }, fires: ['edit/source-removed documents.yaml:3'], class: 'integrity',
    intended: inProgramme('edit/source-removed', 'leaflet'),
  },
  {
    name: 'a source redated', edit: { 'documents.yaml': [['published: "2021-01-10"', 'published: "2021-03-10"']] }, fires: ['edit/source-redated documents.yaml:9'], class: 'integrity',
    intended: { 'documents.yaml': [['statusAsOf: "2020-12-31"\n', `statusAsOf: "2020-12-31"\n    change: ${record('edit/source-redated')}\n`]] },
  },
  {
    name: 'a group removed, its initiative moved', edit: { 'programme.yaml': [['      - { id: tunnels, title: Tunnels }\n', '']], 'works/shafts.yaml': [['group: tunnels', 'group: bridges']] },
    fires: ['edit/group-removed programme.yaml:13'], class: 'commitment', intended: inProgramme('edit/group-removed', 'tunnels'),
  },
  {
    name: 'a track removed, its reports rewritten',
    edit: { 'programme.yaml': [['tracks: [AA-BB, AA-CC]', 'tracks: [AA-BB]']], ...inSpans([', AA-CC: on-track', '']) },
    fires: ['edit/party-removed programme.yaml:11', 'edit/history-rewritten works/spans.yaml:24'], class: 'integrity',
  },
  {
    name: 'a party removed', edit: { 'programme.yaml': [['  - { id: CC, title: Celand }\n', ''], ['tracks: [AA-BB, AA-CC]', 'tracks: [AA-BB]']], ...inSpans([', AA-CC: on-track', '']) },
    fires: ['edit/party-removed programme.yaml:8', 'edit/party-removed programme.yaml:10', 'edit/history-rewritten works/spans.yaml:24'], class: 'integrity',
  },
  {
    name: 'a waiver added', edit: inSpans(['document: report }]\n    deadline: within 24 months\n', 'document: report }]\n    deadline: within 24 months\n    waive:\n      - { rule: style/similar-title, reason: They differ }\n']),
    fires: ['edit/waiver-added works/spans.yaml:21'], class: 'integrity',
  },
  { name: 'a rule lowered', edit: { 'programme.yaml': [['events:\n', 'rules:\n  history/order: info\nevents:\n']] }, fires: ['edit/rule-lowered programme.yaml:20'], class: 'integrity' },
  { name: 'a recorded change that was not made', edit: inSpans(['by June 2021\n', `by June 2021\n    change: ${record('edit/baseline-moved')}\n`]), fires: ['edit/record works/spans.yaml:11'], class: 'editorial' },
  {
    name: 'a phrase reworded, due the same day', edit: inSpans(['by June 2021', 'by the end of June 2021']), fires: ['edit/deadline-reworded works/spans.yaml:10'], class: 'commitment',
    intended: inSpans(['of June 2021\n', `of June 2021\n    change: ${record('edit/deadline-reworded')}\n`]),
  },
  {
    name: 'a party let off', edit: inSpans(['parties: [AA, BB]', 'parties: [AA]']), fires: ['edit/parties-narrowed works/spans.yaml:9'], class: 'commitment',
    intended: inSpans(['by June 2021\n', `by June 2021\n    change: ${record('edit/parties-narrowed')}\n`]),
  },
  {
    name: 'an entry put in before the last one', edit: inSpans(['    history:\n      - document: report\n        status: delayed', '    history:\n      - document: plan\n        statusAsOf: "2020-01-18"\n        status: completed\n      - document: report\n        status: delayed']),
    fires: ['edit/back-dated works/spans.yaml:12'], class: 'commitment',
    intended: inSpans(['by June 2021\n', `by June 2021\n    change: ${record('edit/back-dated')}\n`]),
  },
  {
    name: 'a rebaseline of a document that came before the last report', edit: inSpans(['by June 2021\n', 'by June 2021\n    rebaseline:\n      - { to: June 2030, reason: More time, document: plan }\n']),
    fires: ['edit/back-dated works/spans.yaml:12'], class: 'commitment',
  },
  { name: 'the end of the programme set back', edit: { 'programme.yaml': [['reports: every 6 months', 'reports: every 600 months']] }, fires: ['edit/setting-changed programme.yaml:6'], class: 'commitment' },
  { name: 'a deadline without a date stretched', edit: inSpans(['within 6 months of the treaty', 'within 60 months of the treaty']), fires: ['edit/baseline-moved works/spans.yaml:28'], class: 'integrity' },
  { name: 'a date of a source given that moves its statuses', edit: { 'documents.yaml': [['    published: "2021-02-01"\n', '    published: "2021-02-01"\n    statusAsOf: "2020-02-01"\n']] }, fires: ['edit/source-redated documents.yaml:14'], class: 'integrity' },
  {
    name: 'a milestone moved to another group', edit: { 'works/spans.yaml': [[TOLL, '']], 'works/shafts.yaml': [['item: 4 }]\n', `item: 4 }]\n${TOLL}`]] },
    fires: ['edit/moved works/shafts.yaml:9'], class: 'commitment',
    intended: { 'works/shafts.yaml': [['of: treaty }\n', `of: treaty }\n    change: ${record('edit/moved')}\n`]] },
  },
  {
    name: 'an initiative moved to another group', edit: { 'works/shafts.yaml': [['group: tunnels', 'group: canals']] }, fires: ['edit/moved works/shafts.yaml:3'], class: 'commitment',
    intended: { 'works/shafts.yaml': [['title: Deep shafts\n', `title: Deep shafts\nchange: ${record('edit/moved')}\n`]] },
  },
  {
    name: 'an initiative with a new id moved to another group, its milestones with it', edit: { 'works/shafts.yaml': [['id: shafts', 'id: pits'], ['group: tunnels', 'group: canals']] },
    fires: ['edit/id-changed works/shafts.yaml:2', 'edit/moved works/shafts.yaml:3'], class: 'integrity',
  },
  {
    name: 'a group moved to another agenda', edit: { 'programme.yaml': [['      - { id: canals, title: Canals }\n', ''], ['events:\n', '  - id: water\n    title: Water\n    groups:\n      - { id: canals, title: Canals }\nevents:\n']] },
    fires: ['edit/moved programme.yaml:21'], class: 'commitment', intended: inProgramme('edit/moved', 'canals'),
  },
  {
    name: 'a party bound that promised nothing', edit: { 'works/rails.yaml': [['parties: [AA]', 'parties: [AA, BB]']] }, fires: ['edit/parties-widened works/rails.yaml:12'], class: 'commitment',
    intended: { 'works/rails.yaml': [['parties: [AA, BB]\n', `parties: [AA, BB]\n    change: ${record('edit/parties-widened')}\n`]] },
  },
  { name: 'all parties bound', edit: { 'works/rails.yaml': [['    parties: [AA]\n', '']] }, fires: ['edit/parties-widened works/rails.yaml:9'], class: 'commitment' },
  {
    name: 'two titles swapped', edit: inSpans(['title: Draw the plans of the span', 'title: Build it'], ['title: Build it\n    cites: [{ document: plan, item: 2 }', 'title: Draw the plans of the span\n    cites: [{ document: plan, item: 2 }']),
    fires: ['edit/id-reused works/spans.yaml:6', 'edit/id-reused works/spans.yaml:16'], class: 'integrity',
  },
  { name: 'a number added to a title', edit: { 'works/shafts.yaml': [['title: Dig the first shaft', 'title: Dig the first 20 metres of the shaft']] }, fires: [], class: 'editorial' },
  {
    name: 'the titles of two groups swapped', edit: { 'programme.yaml': [['tunnels, title: Tunnels', 'tunnels, title: Canals'], ['canals, title: Canals', 'canals, title: Tunnels']] },
    fires: ['edit/id-reused programme.yaml:17', 'edit/id-reused programme.yaml:18'], class: 'integrity',
    intended: { 'programme.yaml': [['', `change:\n  - ${record('edit/id-reused', 'tunnels')}\n  - ${record('edit/id-reused', 'canals')}\n`]] },
  },
  {
    name: 'an initiative without milestones deleted', edit: { 'works/rails.yaml': null, 'works/spans.yaml': [['', RAILS.slice(RAILS.indexOf('  - id: lay'))]] },
    fires: ['edit/commitment-deleted programme.yaml:16'], class: 'integrity', intended: inProgramme('edit/commitment-deleted', 'rails'),
  },
  {
    name: 'a deadline moved by an event that took the name of another',
    edit: { 'programme.yaml': [['title: opening day, date', 'title: day one, date']], 'met.yaml': [['', '  - id: second-opening\n    title: Opening day\n    type: other\n    date: "2022-05-05"\n']] },
    fires: ['edit/baseline-moved works/rails.yaml:20'], class: 'integrity',
    intended: { 'works/rails.yaml': [['of opening day\n', `of opening day\n    change: ${record('edit/baseline-moved')}\n`]] },
  },
  {
    name: 'a title reworded in two of its three languages', edit: { 'works/rails.yaml': [['en: Set up the signals', 'en: Put up the signals'], ['es: Montar', 'es: Instalar']] },
    fires: ['edit/translation-kept works/rails.yaml:18'], class: 'editorial',
    intended: { 'works/rails.yaml': [['of opening day\n', `of opening day\n    change: ${record('edit/translation-kept')}\n`]] },
  },
  {
    name: 'a translation taken away', edit: { 'works/rails.yaml': [[', es: Montar los semáforos }', ' }']] }, fires: ['edit/translation-removed works/rails.yaml:18'], class: 'editorial',
    intended: { 'works/rails.yaml': [['of opening day\n', `of opening day\n    change: ${record('edit/translation-removed')}\n`]] },
  },
  { name: 'all translations taken away', edit: { 'works/rails.yaml': [[SIGNALS, 'Set up the signals']] }, fires: ['edit/translation-removed works/rails.yaml:18', 'edit/translation-removed works/rails.yaml:18'], class: 'editorial' },
  {
    name: 'two translations swapped', edit: { 'works/rails.yaml': [[SIGNALS, '{ en: Set up the signals, fr: Montar los semáforos, es: Poser les signaux }']] },
    fires: ['edit/translation-misplaced works/rails.yaml:18', 'edit/translation-misplaced works/rails.yaml:18'], class: 'editorial',
    intended: { 'works/rails.yaml': [['of opening day\n', `of opening day\n    change: ${record('edit/translation-misplaced')}\n`]] },
  },
  { name: 'the English title in the place of a translation', edit: { 'works/rails.yaml': [['fr: Poser les signaux', 'fr: Set up the signals']] }, fires: ['edit/translation-misplaced works/rails.yaml:18'], class: 'editorial' },
  { name: 'the translation of another title', edit: { 'works/rails.yaml': [['title: Lay the rails', 'title: { en: Lay the rails, fr: Poser les signaux }']] }, fires: ['edit/translation-misplaced works/rails.yaml:10'], class: 'editorial' },
  {
    name: 'an id given to another, its translations kept', edit: { 'works/rails.yaml': [['en: Set up the signals', 'en: Paint the railings'], ['es: Montar los semáforos }\n    cites: [{ document: memo }]', 'es: Montar los semáforos }\n    cites: [{ document: leaflet }]']] },
    fires: ['edit/id-reused works/rails.yaml:17'], class: 'integrity',
  },
  {
    name: 'an id given the title of another, its translations kept', edit: { 'works/rails.yaml': [['en: Set up the signals', 'en: Build it']] },
    fires: ['edit/id-reused works/rails.yaml:17'], class: 'integrity',
  },
  // What nobody is stopped from.
  { name: 'nothing', edit: {}, fires: [], class: null },
  { name: 'a new entry', edit: inSpans(['        note: the drawings were lost\n', '        note: the drawings were lost\n      - document: leaflet\n        statusAsOf: "2021-01-31"\n        status: delayed\n        forecast: Spring 2022\n'], ['item: 1 }, ', 'item: 1 }, { document: leaflet }, ']), fires: [], class: 'status' },
  { name: 'a rebaseline recorded', edit: inSpans(['by June 2021\n', 'by June 2021\n    rebaseline:\n      - { to: December 2021, reason: More time, document: report }\n']), fires: [], class: 'commitment' },
  { name: 'a title reworded', edit: inSpans(['title: Build it', 'title: Build the span']), fires: [], class: 'editorial' },
  { name: 'a title reworded in all its languages', edit: { 'works/rails.yaml': [[SIGNALS, '{ en: Put up the signals, fr: Installer les signaux, es: Instalar los semáforos }']] }, fires: [], class: 'editorial' },
  { name: 'a translation reworded', edit: { 'works/rails.yaml': [['fr: Poser', 'fr: Installer']] }, fires: [], class: 'editorial' },
  { name: 'a translation taken away, its original reworded', edit: { 'works/rails.yaml': [[SIGNALS, 'Put up the signals']] }, fires: [], class: 'editorial' },
  { name: 'a name that is the same in every language', edit: { 'programme.yaml': [['title: Aland }', 'title: { en: Aland, fr: Aland, es: Aland } }']] }, fires: [], class: 'editorial' },
  { name: 'a title translated', edit: inSpans(['title: Build it', 'title: { en: Build it, fr: Le construire }']), fires: [], class: 'editorial' },
  { name: 'a title of languages in lines', edit: { 'works/rails.yaml': [[SIGNALS, '\n      en: Set up the signals\n      fr: Poser les signaux\n      es: "Montar los semáforos"']] }, fires: [], class: null },
  { name: 'a note reworded', edit: inSpans(['the drawings were lost', 'the drawings went missing']), fires: [], class: 'editorial' },
  { name: 'a milestone moved to another initiative of its group', edit: { 'works/spans.yaml': [[TOLL, '']], 'works/rails.yaml': [['', TOLL]] }, fires: [], class: 'commitment' },
  { name: 'a file moved and keys laid out anew', edit: { 'works/shafts.yaml': null, 'works/deep/shafts.yaml': [['', SHAFTS.replace('[{ document: plan, item: 4 }]', '\n      - document: plan\n        item: 4')]] }, fires: [], class: null },
  { name: 'a new milestone and a new document', edit: { 'documents.yaml': [['', '  - id: annex\n    title: An annex\n    published: "2021-05-01"\n']], 'works/shafts.yaml': [['', '  - id: line\n    title: Line the shaft with brick\n    cites: [{ document: annex }]\n']] }, fires: [], class: 'commitment' },
  { name: 'a deadline added where there was none', edit: { 'works/shafts.yaml': [['item: 4 }]\n', 'item: 4 }]\n    deadline: by 2022\n']] }, fires: [], class: 'commitment' },
  { name: 'an event dated', edit: { 'programme.yaml': [['title: the treaty }', 'title: the treaty, date: "2021-03-01" }']] }, fires: [], class: 'status' },
  { name: 'a group without initiatives removed', edit: { 'programme.yaml': [['      - { id: canals, title: Canals }\n', '']] }, fires: [], class: 'commitment' },
];
