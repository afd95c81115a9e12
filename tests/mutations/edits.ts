// Damage by an edit: the record after it is sound, and it is not what was published.
import type { Damage, Mutation } from './damage.js';
import {
  ACCOMPLISHMENTS, added, appended, BIOMETRICS, CARGO, DOCUMENTS, INTELLIGENCE, LABORATORIES, MEETINGS, PROGRAMME, RECOMMENDATIONS, reported, RESEARCH, SOUND, WATCHLISTS,
} from './places.js';

const LAST = `  - id: technology-gap-projects
    title:
      en: Approve and carry out joint projects on priority technology gaps in four security fields
      fr: Approuver et réaliser des projets conjoints sur les lacunes technologiques prioritaires de quatre domaines de sécurité
      es: Aprobar y realizar proyectos conjuntos sobre brechas tecnológicas prioritarias en cuatro campos de seguridad
    cites: [{ document: security-priorities-2006, item: 106 }]
    note: "the four: borders, biosecurity, counter-terrorism, critical infrastructure protection"
    history:
      - document: security-priorities-2006
        status: on-track
`;
/** Another commitment under the id of the last, with what was reported of that. */
const OTHER = LAST.replace('id: ', 'id: ¶').replace(/en: .*/, 'en: Open a proving ground for new sensors')
  .replace(/fr: .*/, 'fr: Ouvrir un terrain d’essai de nouveaux capteurs').replace(/es: .*/, 'es: Abrir un campo de pruebas de nuevos sensores')
  .replace(/cites: .*/, 'cites: [{ document: ministers-statement-2008 }]');
const REASON = 'reason: It was entered wrongly, document: ministers-statement-2008';

/** What was published beside the record and is gone from it. */
const PROVED = '  - { id: sensors-tried, title: New sensors were tried at a crossing, cites: [{ document: ministers-statement-2008 }], group: energy }\n';
const ASKED = '  - { id: try-sensors, title: Try new sensors, cites: [{ document: ministers-statement-2008 }], from: Makers of sensors }\n';
const CLAIM = 'kind: claims\nclaims:\n  - id: sensors-work\n    title: The new sensors work\n    cites: [{ document: ministers-statement-2008 }]\n    date: "2008"\n    figure: all\n    tests: [{ count: documents, is: 5 }]\n';
const LETTER = 'claims/letter.yaml';
/** An edit of a claim that was published. */
const reclaimed = (from: string, to: string): Pick<Mutation, 'damage' | 'published'> =>
  ({ published: [{ add: LETTER, text: CLAIM }], damage: [{ add: LETTER, text: CLAIM }, { in: LETTER, replace: from, with: to }] });
/** The titles of two groups, as the programme has them. */
const CARGO_TITLE = 'title: { en: "Cargo Security", fr: "Sécurité du fret", es: "Seguridad de la carga" }';
const BIO_TITLE = 'title: { en: "Bioprotection", fr: "Bioprotection", es: "Bioprotección" }';
/** What officials wrote for a report, by its period. */
const narrated = (period: string, text = 'Five sensors are late.'): Damage =>
  ({ add: TEXT, text: `kind: narrative\nid: sensors-report\nperiod: ${period}\nsection: groups\ngroup: energy\noverdue: 5\ntext:\n  en: ${text}\n` });
const TEXT = 'narratives/sensors.yaml';
/** An initiative in the folder of another group. */
const ELSEWHERE = 'security/law-enforcement/terrorist-watchlists.yaml';

export const EDITS: readonly Mutation[] = [
  { rule: 'edit/commitment-deleted', name: 'the last milestone', damage: [{ in: RESEARCH, replace: LAST, with: '' }, { in: RESEARCH, replace: '- id: pstp-cooperation', with: '¶- id: pstp-cooperation' }] },
  { rule: 'edit/id-changed', name: 'the id of a milestone', damage: [{ in: WATCHLISTS, replace: 'id: joint-threat-analysis', with: 'id: ¶common-threat-analysis' }] },
  { rule: 'edit/id-changed', name: 'the id of an initiative', damage: [{ in: WATCHLISTS, replace: 'id: terrorist-watchlists', with: 'id: ¶watchlists' }] },
  { rule: 'edit/id-changed', name: 'the id of an event that was not yet used', published: [{ in: PROGRAMME, replace: 'events:\n', with: 'events:\n  - { id: ratification, title: ratification of the treaty }\n' }], damage: [{ in: PROGRAMME, replace: 'events:\n', with: 'events:\n  - { id: ¶treaty-ratification, title: ratification of the treaty }\n' }] },
  { rule: 'edit/id-reused', name: 'the id of the last milestone', damage: [{ in: RESEARCH, replace: LAST, with: OTHER }] },
  { rule: 'edit/baseline-moved', name: 'three months more', damage: [{ in: LABORATORIES, replace: 'deadline: Within 6 months', with: 'deadline: ¶Within 9 months' }] },
  { rule: 'edit/baseline-moved', name: 'three months more, and the month stated too', damage: [{ in: BIOMETRICS, replace: 'deadline: within 18 months (December 2006)', with: 'deadline: ¶within 21 months (March 2007)' }] },
  { rule: 'edit/baseline-moved', name: 'no deadline any more', damage: [{ in: LABORATORIES, replace: '    deadline: within 21 months\n', with: '' }, { in: LABORATORIES, replace: '- id: lab-cooperation', with: '- ¶id: lab-cooperation' }] },
  { rule: 'edit/history-rewritten', name: 'on track for delayed', damage: [{ in: BIOMETRICS, replace: 'US-MX: initiated', with: 'US-MX: on-track' }, { in: BIOMETRICS, replace: 'status: { US-CA: partially-completed', with: 'status: ¶{ US-CA: partially-completed' }] },
  { rule: 'edit/history-rewritten', name: 'an entry taken away', damage: [{ in: RESEARCH, replace: LAST, with: LAST.slice(0, LAST.indexOf('    history')) }, { in: RESEARCH, replace: '- id: technology-gap-projects', with: '- ¶id: technology-gap-projects' }] },
  { rule: 'edit/history-rewritten', name: 'the words of a status', damage: [{ in: 'security/law-enforcement/cross-border-crime.yaml', replace: 'label: Partially completed', with: 'label: Mostly completed' }, { in: 'security/law-enforcement/cross-border-crime.yaml', replace: 'status: partially-completed', with: 'status: ¶partially-completed' }] },
  { rule: 'edit/forecast-moved', name: 'a year more', damage: [{ in: 'security/bioprotection/countermeasure-stockpiles.yaml', replace: 'forecast: December 2007', with: 'forecast: ¶December 2008' }] },
  { rule: 'edit/forecast-moved', name: 'a forecast for one track', damage: [{ in: BIOMETRICS, replace: 'forecast: { US-CA: Fall 2006 }', with: 'forecast: ¶{ US-CA: Winter 2006 }' }] },
  { rule: 'edit/completed-undone', name: 'completed before, on track now', damage: [{ in: LABORATORIES, replace: 'status: completed\n', with: 'status: completed\n      - document: ministers-statement-2008\n        status: ¶on-track\n        note: the statement says that the work was taken up again\n' }] },
  { rule: 'edit/citation-removed', name: 'a citation without its item', damage: [{ in: RESEARCH, replace: 'cites: [{ document: security-priorities-2006, item: 106 }]', with: 'cites: ¶[{ document: security-priorities-2006 }]' }] },
  {
    rule: 'edit/source-removed', name: 'a document that nothing cites', damage: [], at: ['documents.yaml:4:3'],
    published: [{ in: DOCUMENTS, append: '  - { id: leaflet, title: A leaflet that nothing cites, dated: Summer 2007 }\n' }],
  },
  { rule: 'edit/source-redated', name: 'published a day later', damage: [{ in: DOCUMENTS, replace: 'published: "2006-09-07"', with: 'published: ¶"2006-09-08"' }] },
  { rule: 'edit/source-redated', name: 'statuses of another day', damage: [{ in: DOCUMENTS, replace: 'statusAsOf: "2006-06-15"', with: 'statusAsOf: ¶"2006-08-31"' }] },
  {
    rule: 'edit/group-removed', name: 'a group merged with another',
    damage: [
      { in: PROGRAMME, replace: `          - { id: intelligence, ${INTELLIGENCE} }\n`, with: '' },
      { in: PROGRAMME, replace: 'agendas:\n  - id', with: 'agendas:\n  ¶- id' },
      { in: WATCHLISTS, replace: 'group: intelligence', with: 'group: law-enforcement' },
    ],
  },
  { rule: 'edit/party-removed', name: 'a fourth party that left', published: [{ in: PROGRAMME, replace: 'es: "México" } }\n', with: 'es: "México" } }\n  - { id: BZ, title: { en: "Belize", fr: "Belize", es: "Belice" } }\n' }], damage: [{ in: PROGRAMME, replace: 'parties:\n  - ', with: 'parties:\n  ¶- ' }] },
  {
    rule: 'edit/party-removed', name: 'a track whose report was withdrawn with it',
    published: [
      { in: PROGRAMME, replace: 'tracks: [US-CA, US-MX]', with: 'tracks: [US-CA, US-MX, CA-MX]' },
      reported('document: ministers-statement-2008', 'status: { CA-MX: on-track }'),
    ],
    // The milestone that was reported on keeps its entry, for all tracks: its report is rewritten of necessity.
    damage: [{ in: PROGRAMME, replace: 'tracks: [US-CA, US-MX]', with: 'tracks: ¶[US-CA, US-MX]' }, reported('document: ministers-statement-2008', 'status: on-track')],
    beside: { 'edit/history-rewritten': 2 },
  },
  { rule: 'edit/parties-narrowed', name: 'one of two parties let off', damage: [{ in: BIOMETRICS, replace: 'parties: [US, CA]', with: 'parties: ¶[US]' }] },
  { rule: 'edit/parties-narrowed', name: 'two parties where all were bound', damage: [{ in: LABORATORIES, replace: '    deadline: within 21 months\n', with: '    parties: ¶[US, MX]\n    deadline: within 21 months\n' }] },
  { rule: 'edit/parties-narrowed', name: 'one party in the place of another', damage: [{ in: BIOMETRICS, replace: 'parties: [US, CA]', with: 'parties: ¶[US, MX]' }] },
  { rule: 'edit/evidence-removed', name: 'an accomplishment', published: [{ in: ACCOMPLISHMENTS, append: PROVED }], damage: [{ in: ACCOMPLISHMENTS, replace: 'accomplishments:\n  - ', with: 'accomplishments:\n  ¶- ' }] },
  { rule: 'edit/evidence-removed', name: 'a recommendation', published: [{ in: RECOMMENDATIONS, append: ASKED }], damage: [{ in: RECOMMENDATIONS, replace: 'recommendations:\n  - ', with: 'recommendations:\n  ¶- ' }] },
  { rule: 'edit/evidence-removed', name: 'a meeting', published: [{ in: MEETINGS, append: '  - { id: feast, title: A feast for the makers of sensors, type: other }\n' }], damage: [{ in: MEETINGS, replace: '  - id: smart-border-declaration', with: '  ¶- id: smart-border-declaration' }] },
  { rule: 'edit/evidence-removed', name: 'all claims of a document', published: [{ add: LETTER, text: CLAIM }], damage: [{ in: PROGRAMME, replace: 'kind: programme', with: '¶kind: programme' }] },
  { rule: 'edit/fact-rewritten', name: 'the day of a summit', damage: [{ in: MEETINGS, replace: 'date: "2007-08-20"', with: 'date: ¶"2007-08-19"' }] },
  { rule: 'edit/fact-rewritten', name: 'the last day of a summit', damage: [{ in: MEETINGS, replace: '    until: "2007-08-21"\n', with: '' }, { in: MEETINGS, replace: 'date: "2007-08-20"', with: 'date: ¶"2007-08-20"' }] },
  { rule: 'edit/fact-rewritten', name: 'where a summit was held', damage: [{ in: MEETINGS, replace: 'place: Montebello, Quebec', with: 'place: ¶Ottawa' }] },
  { rule: 'edit/fact-rewritten', name: 'when something was done', damage: [{ in: ACCOMPLISHMENTS, replace: 'date: June 27, 2006', with: 'date: ¶June 27, 2005' }] },
  { rule: 'edit/fact-rewritten', name: 'evidence that tells of something done', damage: [{ in: ACCOMPLISHMENTS, replace: '{ milestone: regulatory-cooperation-framework, status: initiated', with: '¶{ milestone: regulatory-cooperation-framework, status: completed' }] },
  { rule: 'edit/fact-rewritten', name: 'evidence for another milestone', damage: [{ in: ACCOMPLISHMENTS, replace: '- { milestone: naat-memorandum,', with: '¶- { milestone: duty-free-trade,' }] },
  { rule: 'edit/fact-rewritten', name: 'a recommendation for a later year', damage: [{ in: RECOMMENDATIONS, replace: 'topic: NACC Recommendations for 2007\n    group: border-facilitation\n    target: "2007"', with: 'topic: NACC Recommendations for 2007\n    group: border-facilitation\n    target: ¶"2010"' }] },
  { rule: 'edit/fact-rewritten', name: 'a figure', ...reclaimed('figure: all', 'figure: ¶some') },
  { rule: 'edit/fact-rewritten', name: 'a test made easier', ...reclaimed('tests: [{ count: documents, is: 5 }]', 'tests: ¶[{ count: documents, atLeast: 1 }]') },
  { rule: 'edit/fact-rewritten', name: 'a scope that is no wider', damage: [{ in: CARGO, replace: '- document: report-to-leaders-2005\n        item: themes-50\n        scope: wider', with: '- ¶document: report-to-leaders-2005\n        item: themes-50\n        scope: same' }] },
  { rule: 'edit/fact-rewritten', name: 'a signatory', damage: [{ in: DOCUMENTS, replace: '      - { name: Carlos Gutierrez, office: Secretary of Commerce, party: US }\n', with: '' }, { in: DOCUMENTS, replace: '- { name: Michael Chertoff,', with: '¶- { name: Michael Chertoff,' }] },
  { rule: 'edit/moved', name: 'an initiative that another group answers for', damage: [{ move: WATCHLISTS, to: ELSEWHERE }, { in: ELSEWHERE, replace: 'group: intelligence', with: 'group: ¶law-enforcement' }] },
  {
    rule: 'edit/moved', name: 'the last milestone, to an initiative of another group',
    damage: [{ in: RESEARCH, replace: LAST, with: '' }, { in: WATCHLISTS, append: LAST.replace('- id', '- ¶id') }],
  },
  { rule: 'edit/parties-widened', name: 'a third party bound', damage: [{ in: BIOMETRICS, replace: 'parties: [US, CA]', with: 'parties: ¶[US, CA, MX]' }] },
  { rule: 'edit/id-reused', name: 'the titles of two groups', damage: [{ in: PROGRAMME, replace: `id: cargo-security, ${CARGO_TITLE}`, with: `id: ¶cargo-security, ${BIO_TITLE}` }, { in: PROGRAMME, replace: `id: bioprotection, ${BIO_TITLE}`, with: `id: ¶bioprotection, ${CARGO_TITLE}` }] },
  { rule: 'edit/citation-removed', name: 'what names an initiative', damage: [{ in: WATCHLISTS, replace: 'cites: [{ document: negotiating-north-america-2007, item: signature-15 }]', with: 'cites: ¶[{ document: negotiating-north-america-2007 }]' }] },
  {
    rule: 'edit/translation-kept', name: 'a milestone retitled in English and Spanish',
    damage: [
      { in: WATCHLISTS, replace: 'en: Explore how to close gaps', with: 'en: Explore how to bridge gaps' },
      { in: WATCHLISTS, replace: 'fr: Étudier comment', with: 'fr: ¶Étudier comment' },
      { in: WATCHLISTS, replace: 'es: Explorar cómo cerrar', with: 'es: Explorar cómo salvar' },
    ],
  },
  {
    rule: 'edit/translation-kept', name: 'a group and the programme retitled in English alone',
    damage: [
      { in: PROGRAMME, replace: '{ en: "Traveller Security", fr: "Sécurité des voyageurs", es: "', with: '{ en: "Security of Travellers", fr: ¶"Sécurité des voyageurs", es: ¶"' },
      { in: PROGRAMME, replace: 'en: Security and Prosperity Partnership of', with: 'en: Partnership for the Security and Prosperity of' },
      { in: PROGRAMME, replace: 'fr: Partenariat nord', with: 'fr: ¶Partenariat nord' }, { in: PROGRAMME, replace: 'es: Alianza', with: 'es: ¶Alianza' },
    ],
  },
  {
    rule: 'edit/translation-removed', name: 'the French title of a milestone, and the Spanish one of a group',
    damage: [
      { in: WATCHLISTS, replace: '    title:\n      en: Explore how', with: '    title:\n      ¶en: Explore how' },
      { in: WATCHLISTS, replace: '      fr: Étudier comment combler les lacunes des voies d’échange d’information transfrontalières\n', with: '' },
      { in: PROGRAMME, replace: CARGO_TITLE, with: CARGO_TITLE.replace(', es: "Seguridad de la carga"', '').replace('{', '¶{') },
    ],
  },
  {
    rule: 'edit/translation-misplaced', name: 'French and Spanish swapped',
    damage: [{ in: PROGRAMME, replace: CARGO_TITLE, with: 'title: { en: "Cargo Security", fr: ¶"Seguridad de la carga", es: ¶"Sécurité du fret" }' }],
  },
  { rule: 'edit/translation-misplaced', name: 'the translation of the group beside it', damage: [{ in: PROGRAMME, replace: CARGO_TITLE, with: CARGO_TITLE.replace('"Sécurité du fret"', '¶"Coopération en matière de renseignement"') }] },
  { rule: 'edit/narrative-rewritten', name: 'a text that a summit followed', published: [narrated('H2 2007')], damage: [narrated('H2 2007', '¶No sensor is late.')] },
  { rule: 'edit/narrative-rewritten', name: 'a text deleted that a report followed', published: [narrated('H1 2005')], damage: [{ in: PROGRAMME, replace: 'kind: programme', with: '¶kind: programme' }] },
  {
    rule: 'edit/narrative-rewritten', name: 'the figure under a text that another followed',
    published: [narrated('H1 2008'), { add: 'narratives/more.yaml', text: 'kind: narrative\nid: more\nperiod: H2 2008\nsection: letter\ntext: { fr: Il y en a d’autres. }\n' }],
    damage: [narrated('H1 2008'), { in: TEXT, replace: 'overdue: 5', with: 'overdue: ¶0' }, { add: 'narratives/more.yaml', text: 'kind: narrative\nid: more\nperiod: H2 2008\nsection: letter\ntext: { fr: Il y en a d’autres. }\n' }],
  },
  { rule: 'edit/fact-rewritten', name: 'an official who signed', damage: [{ in: PROGRAMME, replace: '  - { name: Carlos Abascal, office: Secretario de Gobernación, party: MX, role: minister, from: June 2005, until: June 2005 }\n', with: '' }, { in: PROGRAMME, replace: '- { name: George W. Bush', with: '¶- { name: George W. Bush' }] },
  { rule: 'edit/fact-rewritten', name: 'the last day of a leader', damage: [{ in: PROGRAMME, replace: 'until: "2006-07-02"', with: 'until: ¶"2006-12-01"' }] },
  { rule: 'edit/fact-rewritten', name: 'where the programme was launched', damage: [{ in: PROGRAMME, replace: 'place: Waco, Texas', with: 'place: ¶Cancún' }] },
  { rule: 'edit/setting-changed', name: 'the end of the programme', damage: [{ in: PROGRAMME, replace: 'ended: August 2009', with: 'ended: ¶August 2012' }] },
  { rule: 'edit/setting-changed', name: 'how often it reports', damage: [{ in: PROGRAMME, replace: 'reports: every 6 months', with: 'reports: ¶every 12 months' }] },
  { rule: 'edit/setting-changed', name: 'how long before its day a milestone is due', damage: [{ in: PROGRAMME, replace: 'window: 90 days', with: 'window: ¶30 days' }] },
  { rule: 'edit/setting-changed', name: 'the day of the launch', damage: [{ in: PROGRAMME, replace: 'launched: "2005-03-23"', with: 'launched: ¶"2005-03-24"' }] },
  { rule: 'edit/deadline-reworded', name: 'the month alone', damage: [{ in: BIOMETRICS, replace: 'deadline: within 18 months (December 2006)', with: 'deadline: ¶by December 2006' }] },
  { rule: 'edit/deadline-reworded', name: 'without the month that the source states', damage: [{ in: BIOMETRICS, replace: 'deadline: within 18 months (December 2006)', with: 'deadline: ¶within 18 months' }] },
  {
    rule: 'edit/back-dated', name: 'an older report entered later',
    damage: [{ in: RESEARCH, replace: `    history:
      - document: security-priorities-2006
        status: on-track
  - id: technology-gap-projects`, with: `    history:
      - ¶document: report-to-leaders-2005
        status: initiated
      - document: security-priorities-2006
        status: on-track
  - id: technology-gap-projects` }],
  },
  { rule: 'edit/baseline-moved', name: 'a deadline that awaits an event, six months more', damage: [{ in: CARGO, replace: 'phrase: Within 18 months of adoption', with: 'phrase: ¶Within 24 months of adoption' }] },
  {
    rule: 'edit/commitment-deleted', name: 'a rule lowered to let it pass',
    damage: [
      { in: RESEARCH, replace: LAST, with: '' }, { in: RESEARCH, replace: '- id: pstp-cooperation', with: '¶- id: pstp-cooperation' },
      { in: PROGRAMME, append: 'rules:\n  edit/commitment-deleted: info\n' },
    ],
    beside: { 'edit/rule-lowered': 1 }, // that it was lowered is told too
  },
  { rule: 'edit/waiver-added', name: 'a waiver of a month that does not fit', damage: [added('deadline: within 36 months (June 2009)', 'waive:', '  - ¶{ rule: deadline/stated, reason: The plan says so }')] },
  { rule: 'edit/rule-lowered', name: 'a rule made a warning', damage: [{ in: PROGRAMME, append: 'rules:\n  deadline/stated: ¶warning\n' }] },
  {
    rule: 'edit/rule-lowered', name: 'an optional rule is kept no more',
    published: [{ in: PROGRAMME, append: 'rules:\n  deadline/ambiguous: info\n' }],
    damage: [{ in: PROGRAMME, replace: '# yaml-language-server: $schema=../schema/spp.schema.json\n', with: '# yaml-language-server: $schema=../schema/spp.schema.json\n¶' }],
  },
  { rule: 'edit/rule-lowered', name: 'a rule that was raised is raised no more', published: [{ in: PROGRAMME, append: 'rules:\n  source/holes: error\n' }], damage: [{ in: PROGRAMME, replace: '# yaml-language-server: $schema=../schema/spp.schema.json\n', with: '# yaml-language-server: $schema=../schema/spp.schema.json\n¶' }] },
  { rule: 'edit/record', name: 'a recorded change that was not made', damage: [added('deadline: by 2009', `change: ¶{ rule: edit/baseline-moved, ${REASON} }`)] },
  { rule: 'edit/unreadable', name: 'a file that was broken and is mended', published: [{ in: WATCHLISTS, replace: 'group: intelligence', with: 'group: [intelligence' }], damage: [{ in: WATCHLISTS, replace: 'kind: initiative', with: '¶kind: initiative' }] },
  { rule: 'edit/unreadable', name: 'a new file in the place of a broken one', published: [appended([...SOUND, '  dedline: by 2009'])], damage: [{ in: RESEARCH, replace: 'kind: initiative', with: '¶kind: initiative' }, added('deadline: by 2009')] },
];
