// Two versions of the record -> what changed. What could not be read in one of them is left out: nothing is told of it.
import { within, type Dataset, type Declared, type Initiative, type Problem, type Ref } from '../model/index.js';
import {
  change, differing, renamed as underAnotherId, retitled, type Change, type ChangeKind, type Edition, type Subject,
} from './change.js';
import { asReused, compareCites, isReused } from './facts.js';
import { compareMilestones, marksOf, milestoneSubject, type Placed } from './milestones.js';
import { compareNarratives } from './narratives.js';
import { compareEvents, compareOrigins, compareOthers } from './others.js';
import { namingOf, pair, plainText, takenFrom, type Naming } from './pairs.js';
import { compareDocuments, compareNotes, compareProgrammes } from './programme.js';

/** A version of the record as it was loaded, with what keeps parts of it from being read. */
export interface Version {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** Compares two versions. Refs of changes are places in the version after. */
export function compareRecords(before: Version, after: Version): Edition {
  const [a, b] = [before.dataset, after.dataset];
  const unread = { before: unreadIn(before), after: unreadIn(after) };
  // Each step follows the ids that changed in those before it.
  const frame = [...compareProgrammes(a, b), ...compareDocuments(a, b)];
  const events = compareEvents(a, b, namingOf(frame));
  const initiatives = compareInitiatives(a, b, namingOf([...frame, ...events]));
  const commitments = compareCommitments(a, b, namingOf([...frame, ...events, ...initiatives]));
  const naming = namingOf([...frame, ...events, ...initiatives, ...commitments]);
  const changes = [
    ...frame, ...events, ...initiatives, ...commitments,
    ...compareOthers(a, b, naming), ...compareOrigins(a, b, naming), ...compareNarratives(a, b, naming),
    ...compareNotes(a, b),
  ];
  return { before: a, after: b, changes: changes.filter((one) => !isUnread(one, unread)) };
}

/** What of a version could not be read. */
interface Unread {
  /** Whether a file gave nothing. */
  readonly file: (file: string) => boolean;
  /** Whether a fault lies in what stands at a spot or holds it. */
  readonly covers: (ref: Ref) => boolean;
  /** Whether an id is declared. Where the thing itself is not there, too much of it is wrong. */
  readonly declares: (subject: Subject) => boolean;
}

interface Unreads {
  readonly before: Unread;
  readonly after: Unread;
}

/** Whether what could not be read in one version may be all there is to a change. */
function isUnread(one: Change, { before, after }: Unreads): boolean {
  // A translation that stayed is told of because the title changed: it rests on all of the title.
  const { kind, ref, was } = one.kind === 'translation-kept' ? { ...one, ref: holderOf(one.ref), was: one.was && holderOf(one.was) } : one;
  if (COME.has(kind) && isMissing(one, one.subject.id, ref, before)) return true;
  if (GONE.has(kind) && was !== null && isMissing(one, kind === 'id-changed' ? one.from ?? '' : one.subject.id, was, after)) return true;
  // What is gone has no spot of its own any more; a fault beside the place where it would stand hides nothing.
  return (kind !== 'removed' && after.covers(ref)) || (was !== null && before.covers(was));
}

const holderOf = ({ file, path }: Ref): Ref => ({ file, path: path.slice(0, -1) });

/** Kinds of change that tell of something that is in one version alone. */
const COME: ReadonlySet<ChangeKind> = new Set(['added', 'id-changed', 'waiver-added', 'change-recorded'] as const);
const GONE: ReadonlySet<ChangeKind> = new Set(['removed', 'id-changed', 'waiver-removed', 'change-removed'] as const);

/** Whether what stands at `at` in one version may stand in the other too, in what could not be read there. */
function isMissing({ kind, subject }: Change, id: string, at: Ref, other: Unread): boolean {
  if (other.file(at.file)) return true;
  const isNote = kind.startsWith('waiver') || kind.startsWith('change'); // they have no id
  return isNote ? other.covers(at) : other.declares({ ...subject, id });
}

function unreadIn({ dataset, problems }: Version): Unread {
  const faults = new Map<string, Ref[]>();
  for (const { severity, ref } of problems) {
    if (severity !== 'error') continue;
    const known = faults.get(ref.file);
    if (known) known.push(ref);
    else faults.set(ref.file, [ref]);
  }
  const told = new Set(dataset.declared.map(({ ref }) => ref.file));
  const declared = faults.size === 0 ? null : new Set(dataset.declared.map(({ kind, id }: Declared) => `${kind} ${id}`));
  return {
    file: (file) => faults.has(file) && !told.has(file),
    covers: (ref) => (faults.get(ref.file) ?? []).some((fault) => isNear(fault, ref)),
    declares: ({ kind, id }) => declared?.has(`${kind} ${id}`) ?? false,
  };
}

/** Whether one of two spots lies in the other. */
const isNear = (a: Ref, b: Ref): boolean =>
  a.path.length > 0 && a.path.every((step, index) => index >= b.path.length || b.path[index] === step);

function compareInitiatives(before: Dataset, after: Dataset, naming: Naming): Change[] {
  const { both, renamed, removed, added } = pair(before.initiatives, after.initiatives, ({ id }) => id, marksOfInitiative);
  const isTaken = takenFrom(before.initiatives);
  return [
    ...removed.map((gone) => change('removed', subjectOf(gone), placeOf(after, gone), { from: gone.title, was: gone.ref })),
    ...renamed.map(([a, b]) => underAnotherId(subjectOf(b), a, b)),
    ...added.map((initiative) => change('added', subjectOf(initiative), initiative.ref, { to: initiative.title })),
    ...[...both, ...renamed].flatMap(([a, b]) => {
      const [from, to] = [{ value: naming('group', a.group), ref: a.ref }, { value: b.group, ref: b.ref }];
      return [
        ...differing('moved', subjectOf(b), 'group', from, to, { of: 'group' }),
        ...compareCites(a, b, subjectOf(b), naming),
        ...retitled(subjectOf(b), a, b, isTaken),
      ];
    }),
  ];
}

/** An initiative is known by its title and by the milestones that it holds. */
const marksOfInitiative = ({ title, milestones }: Initiative): string[] =>
  [plainText(title), ...milestones.map(({ id }) => `milestone ${id}`)];

const subjectOf = ({ id, title, group }: Initiative): Subject => ({ kind: 'initiative', id, title, group });

/** Where an initiative would stand that is gone: its group, else the programme. */
const placeOf = ({ programme }: Dataset, { group }: Initiative): Ref => programme.groups.get(group)?.ref ?? programme.ref;

function* placedIn(dataset: Dataset): Generator<Placed> {
  for (const initiative of dataset.initiatives) for (const milestone of initiative.milestones) yield { dataset, initiative, milestone };
}

function compareCommitments(before: Dataset, after: Dataset, earlier: Naming): Change[] {
  const initiatives = new Map(after.initiatives.map((initiative) => [initiative.id, initiative]));
  const { both, renamed, removed, added } = pair(placedIn(before), placedIn(after), ({ milestone }) => milestone.id, marksOf);
  const placeOfGone = ({ initiative }: Placed): Ref => {
    const home = initiatives.get(earlier('initiative', initiative.id));
    return home ? within(home.ref, 'milestones') : placeOf(after, initiative);
  };
  const renames = renamed.map(([a, b]) => underAnotherId(milestoneSubject(b), a.milestone, b.milestone));
  const own = namingOf(renames);
  const naming: Naming = (kind, id) => (kind === 'milestone' ? own(kind, id) : earlier(kind, id));
  const isTaken = takenFrom(before.initiatives.flatMap(({ milestones }) => milestones));
  const compare = (a: Placed, b: Placed): Change[] => compareMilestones(a, b, naming, isTaken);
  return [
    ...removed.map((gone) =>
      change('removed', milestoneSubject(gone), placeOfGone(gone), { from: gone.milestone.title, was: gone.milestone.ref })),
    ...renames,
    ...added.map((placed) => change('added', milestoneSubject(placed), placed.milestone.ref, { to: placed.milestone.title })),
    ...both.flatMap(([a, b]) => (isReused(a.milestone, b.milestone, naming)
      ? asReused(milestoneSubject(b), a.milestone, b.milestone, compare(a, b))
      : compare(a, b))),
    ...renamed.flatMap(([a, b]) => compare(a, b)),
  ];
}
