// The ids a file declares.
import { within, type Declared, type Ref } from '../model/index.js';
import type { Kind } from './forms.js';

/** The ids a file declares, whatever else is wrong with it. */
export function declarations(kind: Kind, value: object, root: Ref): Declared[] {
  const named = (of: Declared['kind'], thing: unknown, ref: Ref): Declared[] => {
    const id = (thing as { id?: unknown } | null)?.id;
    return typeof id === 'string' ? [{ kind: of, id, ref }] : [];
  };
  const list = (
    of: Declared['kind'], parent: unknown, key: string, ref: Ref, inner?: (thing: unknown, ref: Ref) => Declared[],
  ): Declared[] => {
    const things = (parent as Record<string, unknown> | null)?.[key];
    if (!Array.isArray(things)) return [];
    return things.flatMap((thing: unknown, index) => {
      const at = within(ref, key, index);
      return [...named(of, thing, at), ...(inner?.(thing, at) ?? [])];
    });
  };
  const groups = (parent: unknown, ref: Ref): Declared[] => list('group', parent, 'groups', ref);
  switch (kind) {
    case 'programme':
      return [
        ...list('party', value, 'parties', root),
        ...list('agenda', value, 'agendas', root, (agenda, at) => [...list('theme', agenda, 'themes', at, groups), ...groups(agenda, at)]),
        ...list('event', value, 'events', root),
        ...tracksOf(value, root),
      ];
    case 'documents':
      return list('document', value, 'documents', root);
    case 'initiative':
      return [...named('initiative', value, root), ...list('milestone', value, 'milestones', root)];
    case 'accomplishments':
      return list('accomplishment', value, 'accomplishments', root);
    case 'recommendations':
      return list('recommendation', value, 'recommendations', root);
    case 'meetings':
      return list('event', value, 'meetings', root);
    case 'claims':
      return list('claim', value, 'claims', root);
    case 'narrative':
      return named('narrative', value, root);
  }
}

function tracksOf(value: object, root: Ref): Declared[] {
  const { tracks } = value as { tracks?: unknown };
  if (!Array.isArray(tracks)) return [];
  return tracks.flatMap((id: unknown, index) =>
    typeof id === 'string' ? [{ kind: 'track' as const, id, ref: within(root, 'tracks', index) }] : []);
}
