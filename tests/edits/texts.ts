// Edits of what officials write for a report, and of who they are.
import { GIVEN, inProgramme, record, type Case, type Edit } from './files.js';

const inGiven = (...pairs: (readonly [string, string])[]): Edit => ({ 'texts/given.yaml': pairs });
const inBegun = (...pairs: (readonly [string, string])[]): Edit => ({ 'texts/begun.yaml': pairs });
const inOfficials = (...pairs: (readonly [string, string])[]): Edit => ({ 'programme.yaml': pairs });

const RULE = 'edit/narrative-rewritten';
const MEANT: Edit = inGiven(['text:\n', `change: ${record(RULE)}\ntext:\n`]);
const TREE = '  - { name: Ann Ash, office: Minister of Works, party: AA, role: minister, from: "2020-01-15", until: June 2021 }\n';

/** Edits that are refused or told, then those that nobody is stopped from. */
export const TEXTS: readonly Case[] = [
  {
    name: 'a text of a report that was given, in all its languages',
    edit: inGiven(['One span is late', 'No span is late'], ['Une travée est', 'Aucune travée n’est'], ['Un tramo está', 'Ningún tramo está']),
    fires: [`${RULE} texts/given.yaml:8`, `${RULE} texts/given.yaml:12`, `${RULE} texts/given.yaml:13`], class: 'integrity', intended: inGiven(['overdue: 1\n', `overdue: 1\nchange: ${record(RULE)}\n`]),
  },
  { name: 'one language of it taken away', edit: inGiven([GIVEN.slice(GIVEN.indexOf('  es:')), '']), fires: [`${RULE} texts/given.yaml:8`], class: 'integrity', intended: MEANT },
  { name: 'its paragraphs made one', edit: inGiven(['stand in it.\n\n', 'stand in it.\n']), fires: ['edit/translation-kept texts/given.yaml:11', 'edit/translation-kept texts/given.yaml:12', `${RULE} texts/given.yaml:8`], class: 'integrity' },
  { name: 'the figure under it', edit: inGiven(['overdue: 1', 'overdue: 0']), fires: [`${RULE} texts/given.yaml:6`], class: 'integrity', intended: MEANT },
  { name: 'no figure under it any more', edit: inGiven(['overdue: 1\n', '']), fires: [`${RULE} texts/given.yaml:1`], class: 'integrity', intended: MEANT },
  { name: 'its group', edit: inGiven(['group: bridges', 'group: tunnels']), fires: [`${RULE} texts/given.yaml:5`], class: 'integrity', intended: MEANT },
  { name: 'its section', edit: inGiven(['section: groups\ngroup: bridges\n', 'section: attention\n']), fires: [`${RULE} texts/given.yaml:4`, `${RULE} texts/given.yaml:1`], class: 'integrity', intended: MEANT },
  { name: 'its period, as if it were of the next report', edit: inGiven(['period: H1 2020', 'period: H2 2020']), fires: [`${RULE} texts/given.yaml:3`], class: 'integrity', intended: MEANT },
  { name: 'a text of a report that was given deleted', edit: { 'texts/given.yaml': null }, fires: [`${RULE} programme.yaml:1`], class: 'integrity', intended: inProgramme(RULE, 'bridges-2020') },
  { name: 'both texts deleted in one go', edit: { 'texts/given.yaml': null, 'texts/begun.yaml': null }, fires: [`${RULE} programme.yaml:1`], class: 'integrity' },
  { name: 'the id of a text changed', edit: inGiven(['id: bridges-2020', 'id: spans-2020']), fires: ['edit/id-changed texts/given.yaml:2'], class: 'integrity', intended: inGiven(['text:\n', `change: ${record('edit/id-changed')}\ntext:\n`]) },
  { name: 'a text that is begun, in English alone', edit: inBegun(['are under way', 'are well under way']), fires: ['edit/translation-kept texts/begun.yaml:9'], class: 'editorial', intended: inBegun(['text:\n', `change: ${record('edit/translation-kept')}\ntext:\n`]) },
  { name: 'an official who signed removed', edit: inOfficials([TREE, '']), fires: ['edit/fact-rewritten programme.yaml:23'], class: 'integrity', intended: inProgramme('edit/fact-rewritten') },
  { name: 'an official under another name', edit: inOfficials(['Ann Ash', 'Anna Asher']), fires: ['edit/fact-rewritten programme.yaml:24'], class: 'integrity', intended: inProgramme('edit/fact-rewritten') },
  { name: 'an official of another office', edit: inOfficials(['Minister of Works', 'Prime Minister']), fires: ['edit/fact-rewritten programme.yaml:24'], class: 'integrity', intended: inProgramme('edit/fact-rewritten') },
  { name: 'an official of another party', edit: inOfficials(['Minister of Works, party: AA', 'Minister of Works, party: BB']), fires: ['edit/fact-rewritten programme.yaml:24'], class: 'integrity' },
  { name: 'an official in another part', edit: inOfficials(['role: minister', 'role: leader']), fires: ['edit/fact-rewritten programme.yaml:24'], class: 'integrity' },
  { name: 'an official in office for longer', edit: inOfficials(['until: June 2021', 'until: June 2022']), fires: ['edit/fact-rewritten programme.yaml:24'], class: 'integrity' },
  { name: 'all officials removed', edit: inOfficials([TREE, ''], ['officials:\n  - { name: Ida Ilex, office: President, party: AA, role: leader, from: "2020-01-15" }\n', '']), fires: ['edit/fact-rewritten programme.yaml:1', 'edit/fact-rewritten programme.yaml:1'], class: 'integrity', intended: inProgramme('edit/fact-rewritten') },
  // What nobody is stopped from.
  { name: 'a text that is begun, in all its languages', edit: inBegun(['are under way', 'are well under way'], ['avancent', 'avancent bien']), fires: [], class: 'editorial' },
  { name: 'a translation of a text reworded, and a figure and a section of one that is begun', edit: inBegun(['avancent', 'progressent'], ['overdue: 2', 'overdue: 3'], ['section: groups\ngroup: bridges\n', 'section: results\n']), fires: [], class: 'editorial' },
  { name: 'a text that is begun deleted', edit: { 'texts/begun.yaml': null }, fires: [], class: 'editorial' },
  { name: 'a text added to a report that was given, and a translation of another', edit: { 'texts/tunnels.yaml': [['', GIVEN.replace('id: bridges-2020', 'id: tunnels-2020').replace('group: bridges', 'group: tunnels')]], ...inBegun(['  fr:', '  es: Los tramos avanzan.\n  fr:']) }, fires: [], class: 'editorial' },
  { name: 'lines of a text broken otherwise', edit: inGiven(['The river rose, and the piers', 'The river rose,\n    and the piers']), fires: [], class: null },
  { name: 'a file of a text moved', edit: { 'texts/given.yaml': null, 'texts/2020/bridges.yaml': [['', GIVEN]] }, fires: [], class: null },
  { name: 'a successor, and the last day of the one before', edit: inOfficials(['role: leader, from: "2020-01-15" }', 'role: leader, from: "2020-01-15", until: "2020-12-31" }\n  - { name: Lee Lime, office: President, party: AA, role: leader, from: "2021-01-01" }']), fires: [], class: 'status' },
  { name: 'the order of officials', edit: inOfficials([TREE, ''], ['officials:\n', `officials:\n${TREE}`]), fires: [], class: null },
];
