// Files of the record that are damaged, and new milestones that damage it by being added.
import type { Damage } from './damage.js';

export const PROGRAMME = 'programme.yaml';
export const DOCUMENTS = 'documents.yaml';
export const MEETINGS = 'meetings.yaml';
export const ACCOMPLISHMENTS = 'accomplishments/accomplishments-2006.yaml';
export const RECOMMENDATIONS = 'recommendations/nacc-2007.yaml';
/** The last items of the annex, 105 and 106: what goes here leaves no hole between others. */
export const RESEARCH = 'security/science-technology/joint-research-program.yaml';
export const WATCHLISTS = 'security/intelligence/terrorist-watchlists.yaml';
export const LABORATORIES = 'security/bioprotection/laboratory-networks.yaml';
export const BIOMETRICS = 'security/traveller-security/biometric-standards.yaml';
export const CARGO = 'security/cargo-security/intermodal-supply-chain.yaml';

/** The title of a group, as the programme has it. */
export const INTELLIGENCE =
  'title: { en: "Intelligence Cooperation", fr: "Coopération en matière de renseignement", es: "Cooperación en materia de inteligencia" }';

/** The lines of a milestone that the record does not have, and in which nothing is wrong. */
export const SOUND = [
  '- id: proving-ground', '  title: Open a proving ground for new sensors', '  cites: [{ document: ministers-statement-2008 }]',
] as const;

/** A milestone at the end of a file: the sound one with more lines, or these lines alone. */
export const appended = (lines: readonly string[], file: string = RESEARCH): Damage =>
  ({ in: file, append: lines.map((line) => `  ${line}\n`).join('') });

/** The sound milestone with more lines. */
export const added = (...lines: readonly string[]): Damage => appended([...SOUND, ...lines.map((line) => `  ${line}`)]);

/** The sound milestone with one entry of these lines. */
export const reported = (...lines: readonly string[]): Damage => added('history:', ...lines.map((line, index) => `${index === 0 ? '  - ' : '    '}${line}`));
