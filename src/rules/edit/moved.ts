import type { Change, Edition } from '../../diff/index.js';
import { quoted } from '../../model/index.js';
import { record } from '../recorded.js';
import type { Rule } from '../rule.js';

export const moved = {
  id: 'edit/moved',
  severity: 'error',
  class: 'commitment',
  summary: 'a commitment stays with its group, and a group with its theme and agenda',
  why: 'Results are counted by group, theme and agenda. Whoever moves what is late to another makes one look better without a word.',
  judge(change, edition) {
    const message = change.kind === 'moved' && change.class === 'commitment' ? messageOf(change, edition) : null;
    return message === null ? null : { message, hint: record('edit/moved', change, 'put it back') };
  },
  was: `
kind: initiative
group: ports
`,
  fails: `
kind: initiative
group: roads
`,
  passes: `
kind: initiative
group: roads
change: { rule: edit/moved, reason: The report names the other group, document: report }
`,
} as const satisfies Rule;

function messageOf({ subject, of, from, to }: Change, edition: Edition): string | null {
  const [was, now] = [quoted(from ?? ''), quoted(to ?? '')];
  // Of a group that there is not, ref/group tells.
  if (!edition.after.programme.groups.has(subject.group ?? '') && subject.kind !== 'theme') return null;
  switch (subject.kind) {
    case 'initiative':
      return isGroupRemoved(from, edition) ? null : `the initiative was moved from the group ${was} to ${now}`;
    case 'milestone': {
      const home = edition.before.initiatives.find(({ id }) => id === from)?.group ?? null;
      // Results are not counted by initiative, so to one of the same group is no matter.
      if (of !== 'group' || isGroupRemoved(home, edition)) return null;
      return `the milestone was moved from the group ${quoted(home ?? '')} to ${quoted(subject.group ?? '')}, from ${was} to ${now}`;
    }
    default:
      return `the ${subject.kind} was moved to another ${of ?? 'place'}, from ${was} to ${now}`;
  }
}

/** Whether a group is gone: then that is told, with what hung on it. */
const isGroupRemoved = (group: string | null, { after, changes }: Edition): boolean =>
  group !== null && !after.programme.groups.has(group)
  && changes.some(({ kind, subject }) => kind === 'removed' && subject.kind === 'group' && subject.id === group);
