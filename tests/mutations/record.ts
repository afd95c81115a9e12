// Damage to what the record says: ids, dates, deadlines, statuses, references, sources, titles.
import type { Damage, Mutation } from './damage.js';
import { added, appended, BIOMETRICS, CARGO, DOCUMENTS, INTELLIGENCE, PROGRAMME, reported, RESEARCH, SOUND, WATCHLISTS } from './places.js';

const [ID, TITLE, CITES] = SOUND;
/** Deadlines of the record that a year alone states. */
const BARE_YEAR = /(?<=(?:deadline|when): )by \d{4}(?=[,\n ]*(?:\}|,|$))/gm;
const LATE = 'document: ministers-statement-2008';
/** The title of a milestone of the watchlists. */
const GAPS = `title:
      en: Explore how to close gaps in information-sharing channels across borders
      fr: Étudier comment combler les lacunes des voies d’échange d’information transfrontalières
      es: Explorar cómo cerrar brechas en los canales de intercambio de información a través de las fronteras
`;
const OUTSIDE = 'security/law-enforcement/terrorist-watchlists.yaml';

/** A file with one claim, tested so. */
const claimed = (test: string): Damage => ({
  add: 'claims/letter.yaml',
  text: 'kind: claims\nclaims:\n  - id: twenty-groups\n    title: There are twenty groups in all\n'
    + `    cites: [{ document: ministers-statement-2008 }]\n    tests:\n      - ${test}\n`,
});

export const DATA: readonly Mutation[] = [
  { rule: 'id/format', name: 'an id with capitals and a blank', damage: [appended(['- id: ¶Proving Ground', TITLE, CITES])] },
  { rule: 'id/format', name: 'the id of an event with an accent', damage: [{ in: PROGRAMME, replace: 'events:\n', with: 'events:\n  - { id: ¶mérida, title: the Mérida summit }\n' }] },
  { rule: 'date/format', name: 'a day that does not exist', damage: [reported(LATE, 'statusAsOf: ¶"2008-02-30"', 'status: on-track')] },
  { rule: 'date/format', name: 'a document of the thirteenth month', damage: [{ in: DOCUMENTS, replace: 'documents:\n', with: 'documents:\n  - { id: leaflet, title: A leaflet, published: ¶"2008-13-01" }\n' }] },
  { rule: 'date/unreadable', name: 'a forecast without a date', damage: [reported(LATE, 'status: delayed', 'forecast: ¶when ready')] },
  { rule: 'date/unreadable', name: 'a document dated in words of another kind', damage: [{ in: DOCUMENTS, replace: 'documents:\n', with: 'documents:\n  - { id: leaflet, title: A leaflet, dated: June 2006 ¶or so }\n' }] },
  { rule: 'deadline/unreadable', name: 'something more after the date', damage: [added('deadline: by June 2009 ¶or thereabouts')] },
  { rule: 'deadline/unreadable', name: 'a length of time that binds to no day', damage: [added('deadline: a ¶five-year program')] },
  { rule: 'status/no-day', name: 'an entry of a document without any date', damage: [reported('document: ¶accomplishments-2006', 'status: on-track')] },
  {
    rule: 'style/waiver', name: 'a waiver that has outlived its problem: the event has a date',
    damage: [
      { in: PROGRAMME, replace: 'es: adopción del Marco Normativo de la OMA\n', with: 'es: adopción del Marco Normativo de la OMA\n    date: June 2006\n' },
      { in: CARGO, replace: '- rule: deadline/stated', with: '- ¶rule: deadline/stated' },
    ],
  },
  { rule: 'date/quotes', name: 'a day that lost its quotes', damage: [{ in: DOCUMENTS, replace: 'published: "2005-06-27"', with: 'published: ¶2005-06-27' }] },
  { rule: 'date/quotes', name: 'a bare day as a deadline', damage: [added('deadline: ¶2009-06-30')] },
  {
    rule: 'style/key-order', name: 'the title before the id',
    damage: [{ in: WATCHLISTS, replace: `- id: information-channel-gaps\n    ${GAPS}`, with: `- ¶${GAPS}    id: information-channel-gaps\n` }],
  },
  { rule: 'style/key-order', name: 'French before English', damage: [{ in: PROGRAMME, replace: '{ en: "Mexico", fr: "Mexique",', with: '¶{ fr: "Mexique", en: "Mexico",' }] },
  { rule: 'style/key-order', name: 'an entry that begins with its status', damage: [reported('¶status: on-track', LATE)] },
  { rule: 'id/duplicate', name: 'the id of another milestone', damage: [{ in: RESEARCH, replace: '  - id: technology-gap-projects', with: `  - id: technology-gap-projects\n  ${TITLE}\n  ${CITES}\n  - id: ¶technology-gap-projects` }] },
  // The id of a milestone above it: compared with what was published it seems to have passed to another.
  { rule: 'id/duplicate', name: 'the id of the milestone before', damage: [appended(['- id: ¶technology-gap-projects', TITLE, CITES])], beside: { 'edit/id-reused': 1, 'edit/history-rewritten': 1 } },
  { rule: 'id/duplicate', name: 'the id of another document', damage: [{ in: DOCUMENTS, append: '  - { id: ¶accomplishments-2006, title: A leaflet, published: "2008-03-01" }\n' }] },
  { rule: 'id/duplicate', name: 'a file copied under another name', damage: [{ copy: WATCHLISTS, to: 'security/intelligence/watchlists.yaml' }, ...['terrorist-watchlists', 'screening-agreements', 'information-channel-gaps', 'joint-threat-analysis'].map((id) =>
      ({ in: 'security/intelligence/watchlists.yaml', replace: `id: ${id}`, with: `id: ¶${id}` }))] },
  { rule: 'id/duplicate', name: 'a group of both agendas', damage: [{ in: PROGRAMME, replace: '      - { id: transportation,', with: '      - { id: intelligence, title: Market Intelligence }\n      - { id: transportation,' }, { in: PROGRAMME, replace: `{ id: intelligence, ${INTELLIGENCE} }`, with: `{ id: ¶intelligence, ${INTELLIGENCE} }` }] },
  { rule: 'ref/group', name: 'a group that there is not', damage: [{ in: WATCHLISTS, replace: 'group: intelligence', with: 'group: ¶inteligence' }] },
  { rule: 'ref/document', name: 'a citation of no document', damage: [appended([ID, TITLE, '  cites: [{ document: ¶ministers-statement-2009 }]'])] },
  { rule: 'ref/document', name: 'an entry of no document', damage: [reported('document: ¶ministers-statment-2008', 'status: on-track')] },
  { rule: 'ref/document', name: 'a rebaseline by no document', damage: [added('deadline: by 2008', 'rebaseline:', '  - { to: by 2009, reason: The sensors came late, document: ¶letter-2008 }')] },
  { rule: 'ref/item', name: 'an item beyond the last', damage: [appended([ID, TITLE, '  cites: [{ document: security-priorities-2006, item: ¶107 }]'])] },
  { rule: 'ref/item', name: 'an item of a document that numbers none', damage: [appended([ID, TITLE, '  cites: [{ document: ministers-statement-2008, item: ¶3 }]'])] },
  { rule: 'ref/party', name: 'a party that there is not', damage: [added('parties: [US, ¶UK]')] },
  { rule: 'ref/party', name: 'a party twice', damage: [added('parties: [US, CA, ¶US]')] },
  { rule: 'ref/party', name: 'a track of an unknown party', damage: [{ in: PROGRAMME, replace: 'tracks: [US-CA, US-MX]', with: 'tracks: [US-CA, US-MX, ¶US-BZ]' }] },
  { rule: 'ref/track', name: 'the parties the other way round', damage: [reported(LATE, 'status: { ¶MX-US: on-track }')] },
  { rule: 'ref/track', name: 'a track that there is not', damage: [reported(LATE, 'status: { US-CA: on-track, ¶CA-MX: delayed }')] },
  { rule: 'ref/track', name: 'a forecast of a track without a status', damage: [reported(LATE, 'status: { US-CA: delayed }', 'forecast: { US-CA: May 2008, ¶US-MX: June 2008 }')] },
  { rule: 'ref/event', name: 'an event mistyped', damage: [added('deadline: { phrase: within 18 months of adoption, of: ¶wco-framework-adaption }')] },
  { rule: 'ref/event', name: 'an event that is not named', damage: [added('deadline: ¶within 18 months of ratification')] },
  { rule: 'ref/event', name: 'an event beside a phrase that hangs on none', damage: [added('deadline: { phrase: by 2009, of: ¶wco-framework-adoption }')] },
  { rule: 'ref/milestone', name: 'a related milestone mistyped', damage: [added('related: [pstp-cooperation, ¶technology-gap-project]')] },
  { rule: 'ref/milestone', name: 'related to itself', damage: [added('related: [¶proving-ground]')] },
  { rule: 'ref/milestone', name: 'related to one twice', damage: [added('related: [pstp-cooperation, ¶pstp-cooperation]')] },
  { rule: 'deadline/range', name: 'a deadline that repeats without a first date', damage: [added('deadline: ¶annually')] },
  { rule: 'deadline/range', name: 'a number far off', damage: [added('deadline: ¶within 9000 years')] },
  { rule: 'deadline/stated', name: 'a month that is a year off', damage: [added('deadline: ¶within 36 months (June 2009)')] },
  { rule: 'deadline/stated', name: 'the same in the long form', damage: [added('deadline:', '  phrase: ¶within 6 months (December 2005)', '  anchor: January 2006')] },
  {
    rule: 'deadline/ambiguous', name: 'a programme that takes no year for a day',
    damage: [{ in: PROGRAMME, append: 'rules: { deadline/ambiguous: error }\n' }],
    everywhere: BARE_YEAR,
  },
  {
    rule: 'deadline/ambiguous', name: 'a day that may be the month, and a summer forecast',
    damage: [
      { in: PROGRAMME, append: 'rules: { deadline/ambiguous: error }\n' },
      added('deadline: ¶before 03/04/2009', 'history:', `  - ${LATE}`, '    status: delayed', '    forecast: ¶by summer 2009'),
    ],
    everywhere: BARE_YEAR,
  },
  { rule: 'deadline/rebaseline', name: 'a new date where there was none', damage: [added('rebaseline:', '  - ¶{ to: by 2009, reason: The sensors came late, document: ministers-statement-2008 }')] },
  { rule: 'deadline/rebaseline', name: 'a new date of what repeats', damage: [added('deadline: by 2008 and annually thereafter', 'rebaseline:', '  - ¶{ to: by 2009, reason: The sensors came late, document: ministers-statement-2008 }')] },
  { rule: 'history/order', name: 'the older report after the newer', damage: [added('history:', `  - ${LATE}`, '    status: delayed', '  - ¶document: security-priorities-2006', '    status: on-track')] },
  { rule: 'date/actual-after-document', name: 'done after the report', damage: [reported(LATE, 'status: completed', 'actual: ¶"2008-03-01"')] },
  { rule: 'date/actual-after-document', name: 'done on one track after the report', damage: [reported(LATE, 'status: { US-CA: completed, US-MX: completed }', 'actual: { US-CA: January 2008, US-MX: ¶May 2008 }')] },
  {
    rule: 'deadline/language', name: 'a programme that writes in French alone',
    damage: [{ in: PROGRAMME, append: 'languages: [fr]\n' }],
    everywhere: /(?<=^ +(?:deadline|phrase|when): |, when: )(?!"\d+")\S/gm, // a year alone is of every language
    beside: { 'edit/setting-changed': 1 }, // no deadline is read otherwise, and so no milestone alone can break it
  },
  { rule: 'date/done-before-begun', name: 'done before the programme was launched', damage: [reported(LATE, 'status: completed', 'actual: ¶February 2005')] },
  { rule: 'date/done-before-begun', name: 'done while a report still called it open', damage: [added('history:', '  - document: security-priorities-2006', '    status: on-track', `  - ${LATE}`, '    status: completed', '    actual: ¶May 2006')] },
  { rule: 'date/forecast-before-report', name: 'a forecast of a year too early', damage: [reported(LATE, 'status: delayed', 'forecast: ¶Fall 2007')] },
  { rule: 'date/status-after-publication', name: 'an entry of a day after its document', damage: [reported(LATE, 'statusAsOf: ¶"2008-03-31"', 'status: on-track')] },
  { rule: 'date/status-after-publication', name: 'a document that speaks of the future', damage: [{ in: DOCUMENTS, append: '  - { id: leaflet, title: A leaflet, published: "2008-03-01", statusAsOf: ¶"2008-12-31" }\n' }] },
  { rule: 'status/twice', name: 'two entries of one document', damage: [added('history:', `  - ${LATE}`, '    status: delayed', '  - document: ¶ministers-statement-2008', '    status: on-track')] },
  { rule: 'status/turned-back', name: 'completed, then delayed', damage: [added('history:', '  - document: security-priorities-2006', '    status: { US-CA: withdrawn, US-MX: delayed }', `  - ${LATE}`, '    status: completed', '  - document: ministers-statement-2009', '    status: ¶delayed'), { in: DOCUMENTS, append: '  - { id: ministers-statement-2009, title: Second statement by Ministers, published: "2009-02-28" }\n' }] },
  { rule: 'status/completed-uncited', name: 'completed, says a document that is not cited', damage: [reported('document: ¶security-priorities-2006', 'status: { US-CA: completed, US-MX: on-track }')] },
  { rule: 'status/party', name: 'a track of a party that promised nothing', damage: [added('parties: [US, CA]', 'history:', `  - ${LATE}`, '    status: { US-CA: on-track, ¶US-MX: on-track }')] },
  { rule: 'claim/conditions', name: 'groups counted by their status', damage: [claimed('{ count: groups, where: { ¶reported: [on-track] }, is: 20 }')] },
  { rule: 'claim/conditions', name: 'items of no document', damage: [claimed('{ count: milestones, where: { items: ¶priority }, is: 20 }')] },
  { rule: 'claim/conditions', name: 'items that the document does not have', damage: [claimed('{ count: milestones, where: { document: ministers-statement-2008, items: ¶point }, is: 20 }')] },
  { rule: 'schema/value', name: 'a test of a count and a day', damage: [claimed('¶{ count: groups, event: waco-summit, when: by 2006 }')] },
  { rule: 'schema/value', name: 'a test held against two figures', damage: [claimed('¶{ count: groups, is: 20, over: 30 }')] },
  { rule: 'schema/value', name: 'a test of nothing', damage: [claimed('¶{ is: 20 }')] },
  { rule: 'schema/value', name: 'a claim neither tested nor excused', damage: [{ add: 'claims/letter.yaml', text: 'kind: claims\nclaims:\n  - ¶id: twenty-groups\n    title: There are twenty groups in all\n    cites: [{ document: ministers-statement-2008 }]\n' }] },
  { rule: 'ref/group', name: 'a test of a group mistyped', damage: [claimed('{ count: milestones, where: { group: ¶bioprotecion }, is: 20 }')] },
  { rule: 'ref/event', name: 'a test of a meeting mistyped', damage: [claimed('{ event: ¶wacko-summit, when: by 2006 }')] },
  { rule: 'ref/event', name: 'an origin of no event', damage: [{ in: RESEARCH, replace: 'milestones:', with: 'origins: [{ event: ¶smart-border-plan }]\nmilestones:' }] },
  { rule: 'ref/document', name: 'a test of a document mistyped', damage: [claimed('{ count: milestones, where: { document: ¶security-priority-2006 }, is: 20 }')] },
  { rule: 'ref/party', name: 'a test of a party that there is not', damage: [claimed('{ count: milestones, where: { parties: [¶UK] }, is: 20 }')] },
  { rule: 'deadline/unreadable', name: 'a test of a deadline that cannot be read', damage: [claimed('{ event: waco-summit, when: by 2006 ¶or so }')] },
  { rule: 'ref/agenda', name: 'an initiative in the folder of another group', damage: [{ move: WATCHLISTS, to: OUTSIDE }, { in: OUTSIDE, replace: 'group: intelligence', with: 'group: ¶intelligence' }] },
  { rule: 'ref/agenda', name: 'an initiative in the folder of another agenda', damage: [{ add: 'prosperity/sensors.yaml', text: 'kind: initiative\nid: sensors\ngroup: ¶intelligence\ntitle: New sensors\nmilestones: []\n' }] },
  {
    rule: 'source/holes', name: 'an item of a new document passed over',
    damage: [
      { in: DOCUMENTS, append: '  - id: sensor-plan\n    title: Plan of the sensors\n    published: "2008-01-15"\n    items: ¶5\n' },
      appended([ID, TITLE, '  cites: [{ document: sensor-plan, item: 2 }]', '- id: sensor-manual', '  title: Write the manual of the new sensors', '  cites: [{ document: sensor-plan, item: 4 }]']),
    ],
  },
  { rule: 'source/shared-item', name: 'an item that another milestone cites', damage: [appended([ID, TITLE, '  cites: [{ document: security-priorities-2006, item: ¶106 }]'])] },
  { rule: 'style/copied-title', name: 'the title of another milestone', damage: [appended([ID, '  title: ¶Approve and carry out joint projects on priority technology gaps in four security fields', CITES])] },
  { rule: 'style/copied-title', name: 'the title of an initiative elsewhere', damage: [appended([ID, '  title: ¶shared terrorist watchlist data, and links among the three countries', CITES])] },
  { rule: 'style/copied-translation', name: 'the translation of another milestone', damage: [appended([ID, '  title: { en: Open a proving ground for new sensors, fr: ¶Étudier comment combler les lacunes des voies d’échange d’information transfrontalières }', CITES])] },
  { rule: 'style/copied-translation', name: 'a title left in English', damage: [appended([ID, '  title: { en: Open a proving ground for new sensors, fr: Ouvrir un terrain d’essai de capteurs, es: ¶Open a proving ground for new sensors }', CITES])] },
  { rule: 'style/similar-title', name: 'a title that differs in a letter', damage: [appended([ID, '  title: ¶Approve and carry out joint projects on priority technologie gaps in four security fields', CITES])] },
  { rule: 'style/deadline-in-title', name: 'a title that says when', damage: [appended([ID, '  title: Open a proving ground for new sensors ¶by June 2009', CITES])] },
  {
    rule: 'style/deadline-in-title', name: 'an initiative for some years',
    damage: [
      { in: RESEARCH, replace: 'en: Joint security research and development program guided', with: 'en: Joint security research ¶within 24 months guided' },
      { in: RESEARCH, replace: 'fr: Programme conjoint de recherche et développement', with: 'fr: Recherche conjointe' },
      { in: RESEARCH, replace: 'es: Programa conjunto de investigación y desarrollo', with: 'es: Investigación conjunta' },
    ],
  },
  { rule: 'ref/rule', name: 'a setting of no rule', damage: [{ in: PROGRAMME, append: 'rules:\n  ¶source/hole: info\n' }] },
  { rule: 'ref/rule', name: 'a setting of a rule that cannot be set', damage: [{ in: PROGRAMME, append: 'rules:\n  ¶ref/party: info\n' }] },
  { rule: 'ref/rule', name: 'a recorded change of no rule of edits', damage: [added('change: { rule: ¶deadline/stated, reason: It was entered wrongly, document: ministers-statement-2008 }')] },
  { rule: 'ref/item', name: 'an item of a document that was numbered anew', damage: [{ in: DOCUMENTS, replace: 'items: 106', with: 'items: 105' }, { in: RESEARCH, replace: 'item: 106', with: 'item: ¶106' }] },
  { rule: 'deadline/unreadable', name: 'a letter dropped', damage: [{ in: BIOMETRICS, replace: 'deadline: before January 1, 2008', with: 'deadline: before Janary 1, ¶2008' }] },
];
