// Damage to files: what keeps one from being read, or from being what it says it is.
import type { Mutation } from './damage.js';
import { added, appended, BIOMETRICS, CARGO, DOCUMENTS, LABORATORIES, PROGRAMME, RESEARCH, SOUND, WATCHLISTS } from './places.js';

const NEW = 'security/intelligence/more.yaml';

export const FILES: readonly Mutation[] = [
  {
    rule: 'file/alias', name: 'an anchor before a list',
    damage: [{ in: WATCHLISTS, replace: 'cites: [{ document: security-priorities-2006, item: 75 }', with: 'cites: ¶&source [{ document: security-priorities-2006, item: 75 }' }],
  },
  {
    rule: 'file/alias', name: 'a milestone that takes its note from another',
    damage: [appended([
      ...SOUND, '  note: ¶&words without a day of its own',
      '- id: sensor-manual', '  title: Write the manual of the new sensors', '  cites: [{ document: ministers-statement-2008 }]', '  note: ¶*words',
    ])],
  },
  {
    rule: 'file/character', name: 'a mark that turns the direction of text',
    damage: [{ in: BIOMETRICS, replace: 'en: Negotiate a Canada-U.S. agreement', with: 'en: Negotiate ¶\u202ea Canada-U.S. agreement' }],
  },
  { rule: 'file/character', name: 'a zero byte at the end', damage: [{ in: DOCUMENTS, append: '¶\0' }] },
  { rule: 'file/character', name: 'a byte order mark that two joined files leave', damage: [{ in: WATCHLISTS, append: '¶\ufeff# more\n' }] },
  { rule: 'file/depth', name: 'lists within lists', damage: [{ add: NEW, text: `kind: documents\ndocuments: ${'['.repeat(63)}¶${'['.repeat(200)}` }] },
  { rule: 'file/directive', name: 'a directive at the top', damage: [{ in: WATCHLISTS, replace: '# yaml-language-server', with: '¶%YAML 1.2\n---\n# yaml-language-server' }] },
  { rule: 'file/documents', name: 'a second document', damage: [{ in: LABORATORIES, append: '¶---\nkind: documents\ndocuments: []\n' }] },
  { rule: 'file/duplicate-key', name: 'a second deadline', damage: [{ in: BIOMETRICS, replace: 'deadline: within 12 months (June 2006)', with: 'deadline: within 12 months (June 2006)\n    ¶deadline: within 24 months (June 2007)' }] },
  { rule: 'file/duplicate-key', name: 'a second status of a track', damage: [added('history:', '  - document: ministers-statement-2008', '    status: { US-CA: on-track, US-MX: initiated, ¶US-CA: delayed }')] },
  { rule: 'file/empty', name: 'a file of which nothing is left', damage: [{ add: WATCHLISTS, text: '¶' }] },
  { rule: 'file/empty', name: 'a file with a comment alone', damage: [{ add: NEW, text: '¶# to be written\n' }] },
  { rule: 'file/encoding', name: 'accents in Latin-1', damage: [{ in: RESEARCH, replace: 'fr: Programme conjoint de recherche et développement', with: 'fr: Programme conjoint de recherche et d¶éveloppement', as: 'latin1' }] },
  { rule: 'file/encoding', name: 'a byte order mark', damage: [{ in: BIOMETRICS, replace: '# yaml-language-server', with: '¶\ufeff# yaml-language-server' }] },
  { rule: 'file/key', name: 'a year as a key', damage: [{ in: WATCHLISTS, replace: '    note: bilateral agreements', with: '    ¶2008: to be renewed\n    note: bilateral agreements' }] },
  { rule: 'file/key', name: 'a word that means yes as a key', damage: [added('¶true: it was seen')] },
  { rule: 'file/link', name: 'a file that lies elsewhere', posix: true, damage: [{ link: NEW, to: 'record:documents.yaml' }], at: [`${NEW}:1:1`] },
  { rule: 'file/link', name: 'a folder of older files', posix: true, damage: [{ link: 'security/older', to: '../..' }], at: ['security/older:1:1'] },
  { rule: 'file/not-a-file', name: 'a folder named like a file', damage: [{ folder: NEW }], at: [`${NEW}:1:1`] },
  {
    rule: 'file/problems', name: 'a thousand and two empty citations',
    // Their first thousand are listed, as what they are; this rule is about there being more.
    damage: [appended([SOUND[0], SOUND[1], '  cites:', ...Array<string>(1000).fill('    - {}'), '    - ¶{}', '    - {}'])],
    beside: { 'schema/missing-key': 1000 },
  },
  { rule: 'file/programme', name: 'a second programme', damage: [{ copy: PROGRAMME, to: 'security/programme.yaml' }, { in: 'security/programme.yaml', replace: 'kind: programme', with: 'kind: ¶programme' }] },
  { rule: 'file/programme', name: 'no programme', damage: [{ remove: PROGRAMME }], at: [`${PROGRAMME}:1:1`] },
  { rule: 'file/syntax', name: 'a quote that is not closed, the last of its file', damage: [added('note: ¶"there is more')] },
  { rule: 'file/syntax', name: 'a quote that is not closed', damage: [{ in: CARGO, replace: 'en: "Compatible standards for intermodal supply chain security: risk-based, layered, quick"', with: 'en: ¶"Compatible standards for intermodal supply chain security: risk-based, layered, quick' }] },
  { rule: 'file/syntax', name: 'a colon in a title', damage: [{ in: WATCHLISTS, replace: 'en: Explore how', with: 'en: ¶Channels: explore how' }] },
  { rule: 'file/syntax', name: 'an indent that slipped', damage: [{ in: WATCHLISTS, replace: '    title:\n      en: Explore how', with: '¶   title:\n      en: Explore how' }] },
  { rule: 'file/syntax', name: 'a bracket that is not closed', damage: [added('parties: [US, CA', '¶deadline: by 2009')] },
  { rule: 'file/syntax', name: 'a brace that is not closed, among the documents', damage: [{ in: DOCUMENTS, append: '  - { id: leaflet, title: A leafle¶t\n' }] },
  { rule: 'file/tag', name: 'a number made text', damage: [{ in: DOCUMENTS, replace: 'en: Report to Leaders', with: 'en: ¶!!str Report to Leaders' }] },
  { rule: 'file/too-large', name: 'a log by the name of data', damage: [{ add: NEW, text: '# 2006-09-07 fetched\n'.repeat(420_000) }], at: [`${NEW}:1:1`] },
  { rule: 'file/unreadable', name: 'a link to nothing', posix: true, damage: [{ link: NEW, to: 'terrorist-watchlist.yaml' }], at: [`${NEW}:1:1`] },
  { rule: 'file/unreadable', name: 'a link to itself', posix: true, damage: [{ link: NEW, to: 'more.yaml' }], at: [`${NEW}:1:1`] },
  { rule: 'schema/kind', name: 'a kind mistyped', damage: [{ in: WATCHLISTS, replace: 'kind: initiative', with: 'kind: ¶initative' }] },
  { rule: 'schema/kind', name: 'a kind that is gone', damage: [{ in: CARGO, replace: 'kind: initiative\nid:', with: '¶id:' }] },
  { rule: 'schema/kind', name: 'a list in the place of a file', damage: [{ add: NEW, text: '¶- kind: documents\n' }] },
  { rule: 'schema/missing-key', name: 'a milestone without a title', damage: [appended(['- ¶id: proving-ground', '  cites: [{ document: ministers-statement-2008 }]'])] },
  { rule: 'schema/missing-key', name: 'an agenda without a title', damage: [{ in: PROGRAMME, replace: 'agendas:\n', with: 'agendas:\n  - ¶id: culture\n' }] },
  { rule: 'schema/missing-key', name: 'a title in French alone', damage: [{ in: PROGRAMME, replace: '{ en: "Traveller Security", fr', with: '¶{ fr' }] },
  { rule: 'schema/missing-key', name: 'a waiver without a reason', damage: [added('waive:', '  - ¶{ rule: deadline/stated }')] },
  { rule: 'schema/type', name: 'a bare year as a forecast', damage: [reportedYear()] },
  { rule: 'schema/type', name: 'a translation that is a number', damage: [{ in: PROGRAMME, replace: 'fr: "Mexique"', with: 'fr: ¶52' }] },
  { rule: 'schema/type', name: 'one party in the place of a list', damage: [added('parties: ¶US')] },
  { rule: 'schema/unknown-key', name: 'a key mistyped', damage: [added('¶dedline: by 2009')] },
  { rule: 'schema/unknown-key', name: 'a title in a language that there is not', damage: [{ in: WATCHLISTS, replace: 'es: Explorar cómo', with: '¶de: Explorar cómo' }] },
  { rule: 'schema/unknown-key', name: 'a comma in a title without quotes', damage: [{ in: PROGRAMME, replace: 'en: "Protection, Prevention and Response"', with: 'en: Protection, ¶Prevention and Response' }] },
  { rule: 'schema/unknown-key', name: 'a key of another record', damage: [{ in: DOCUMENTS, replace: '    dated: Summer 2007', with: '    dated: Summer 2007\n    ¶deadline: Summer 2007' }] },
  { rule: 'schema/value', name: 'a status in words of its own', damage: [added('history:', '  - document: ministers-statement-2008', '    status: ¶nearly-done')] },
  { rule: 'schema/value', name: 'an empty translation', damage: [{ in: PROGRAMME, replace: 'fr: "Mexique"', with: 'fr: ¶""' }] },
  { rule: 'schema/value', name: 'a title of blanks', damage: [appended([SOUND[0], '  title: ¶"  "', SOUND[2]])] },
  {
    rule: 'schema/value', name: 'two languages of a title of blanks, and the third that is sound',
    damage: [appended([SOUND[0], '  title: { en: ¶"  ", fr: Ouvrir un terrain d’essai, es: ¶"\\t" }', SOUND[2]])],
  },
  { rule: 'schema/value', name: 'an official without a name', damage: [{ in: PROGRAMME, replace: 'name: Paul Martin', with: 'name: ¶" "' }] },
  { rule: 'schema/value', name: 'a severity that there is not', damage: [{ in: PROGRAMME, append: 'rules:\n  source/holes: ¶fatal\n' }] },
  { rule: 'schema/value', name: 'a document that counts no items', damage: [{ in: DOCUMENTS, append: '  - { id: leaflet, title: A leaflet, dated: Summer 2007, items: ¶0 }\n' }] },
];

function reportedYear(): Mutation['damage'][number] {
  return added('history:', '  - document: ministers-statement-2008', '    status: delayed', '    forecast: ¶2009');
}
