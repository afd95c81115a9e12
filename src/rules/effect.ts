// What a changed setting or date of an event does to deadlines: told once, with what was changed, and not at each of them.
import { BY_SETTING, type Change, type Edition } from '../diff/index.js';

/** Whether it is a meeting, whose date is what a source tells of it, and no event of the programme alone. */
export const isOfMeeting = ({ subject: { kind, id } }: Change, { before, after }: Edition): boolean =>
  kind === 'event' && [before, after].some(({ meetings }) => meetings.some((meeting) => meeting.id === id));

/** '; 3 deadlines moved': what the changed settings and dates moved together, or nothing. */
export function effectOf({ changes }: Edition): string {
  const moved = changes.filter(({ kind, of }) => kind === 'baseline-moved' && of === BY_SETTING).length;
  return moved === 0 ? '' : `; ${String(moved)} deadline${moved === 1 ? '' : 's'} moved`;
}

const told = new WeakMap<Edition, boolean>();

/** Whether a change that can move deadlines is told in itself. Otherwise an event moved them that was renamed, say. */
export function isEffectTold(edition: Edition): boolean {
  const known = told.get(edition) ?? edition.changes.some(({ kind, subject, from }) =>
    from !== null && (kind === 'setting' || (kind === 'redated' && subject.kind === 'event')));
  told.set(edition, known);
  return known;
}
