// Which milestones a list shows: the scope (what is talked about) and, within it, what is asked of them.
import { findingsOf, type AssessedMilestone, type State } from '../assess/index.js';
import type { Named } from '../model/index.js';

/** Which milestones are asked for; an empty list asks for all. */
export interface Selection {
  /** Words that all must occur in a milestone's id, title or deadline, or in the ids and titles above it; case and accents aside. */
  readonly query: readonly string[];
  readonly agenda: readonly string[];
  readonly theme: readonly string[];
  readonly group: readonly string[];
  readonly initiative: readonly string[];
  readonly state: readonly State[];
  /** Reported statuses, and 'none' for nothing reported. */
  readonly reported: readonly string[];
  readonly finding: readonly string[];
}

/** A text as searches compare it: case and accents aside. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** The texts by which something is found: its id and title, and the English title where it is shown in another language. */
export const titlesOf = ({ id, title, translations: { en } }: Named): string[] => [id, title, ...(en === undefined ? [] : [en])];
const allows = (wanted: readonly string[], id: string | undefined): boolean =>
  wanted.length === 0 || (id !== undefined && wanted.includes(id));

/** Whether a milestone is among those talked about. */
export function inScope(selection: Selection, { milestone, group, initiative, deadline }: AssessedMilestone): boolean {
  if (!allows(selection.agenda, group.agenda.id) || !allows(selection.theme, group.theme?.id)) return false;
  if (!allows(selection.group, group.id) || !allows(selection.initiative, initiative.id)) return false;
  if (selection.query.length === 0) return true;
  const texts = [milestone, initiative, group, group.theme, group.agenda].flatMap((named) => (named ? titlesOf(named) : []));
  const haystack = plain([...texts, deadline?.phrase ?? ''].join('\n'));
  return selection.query.every((word) => haystack.includes(plain(word)));
}

/** Whether a milestone in scope is one of those asked for. State and reported status must meet on one track. */
export function isSelected(selection: Selection, assessed: AssessedMilestone): boolean {
  const { state, reported, finding } = selection;
  if (!allows(state, assessed.state)) return false;
  if (finding.length > 0 && !findingsOf(assessed).some(({ id }) => finding.includes(id))) return false;
  return reported.length === 0
    || assessed.tracks.some((track) => reported.includes(track.reported ?? 'none') && allows(state, track.state));
}
