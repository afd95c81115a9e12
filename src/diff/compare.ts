// Two versions of the record -> what changed. What could not be read in one of them is left out: nothing is told of it.
import { within, type Dataset, type Initiative, type Problem, type Ref } from '../model/index.js';
import { change, differing, renamed as underAnotherId, retitled, type Change, type Edition, type Subject } from './change.js';
import { compareMilestones, isReused, marksOf, milestoneSubject, type Placed, type Renames } from './milestones.js';
import { pair, plainText } from './pairs.js';
import { compareDocuments, compareNotes, compareProgrammes } from './programme.js';

/** A version of the record as it was loaded, with what keeps parts of it from being read. */
export interface Version {
  readonly dataset: Dataset;
  readonly problems: readonly Problem[];
}

/** Compares two versions. Refs of changes are places in the version after. */
export function compareRecords(before: Version, after: Version): Edition {
  const documents = compareDocuments(before.dataset, after.dataset);
  const unread = { before: unreadIn(before), after: unreadIn(after) };
  const changes = [
    ...compareProgrammes(before.dataset, after.dataset),
    ...documents.changes,
    ...compareInitiatives(before.dataset, after.dataset, unread),
    ...compareCommitments(before, after, documents.renames, unread),
    ...compareNotes(before.dataset, after.dataset),
  ];
  // What is gone has no spot of its own any more; a fault beside the place where it would stand hides nothing.
  const isUnread = ({ kind, ref, was }: Change): boolean =>
    (kind === 'removed' ? was !== null && unread.after.file(was.file) : unread.after.covers(ref))
    || (was !== null && unread.before.covers(was));
  return { before: before.dataset, after: after.dataset, changes: changes.filter((one) => !isUnread(one)) };
}

/** What of a version could not be read. */
interface Unread {
  /** Whether a file gave nothing. */
  readonly file: (file: string) => boolean;
  /** Whether a fault lies in what stands at a spot or holds it. */
  readonly covers: (ref: Ref) => boolean;
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
  return {
    file: (file) => faults.has(file) && !told.has(file),
    covers: (ref) => (faults.get(ref.file) ?? []).some((fault) => isNear(fault, ref)),
  };
}

/** Whether one of two spots lies in the other. */
const isNear = (a: Ref, b: Ref): boolean =>
  a.path.length > 0 && a.path.every((step, index) => index >= b.path.length || b.path[index] === step);

interface Unreads {
  readonly before: Unread;
  readonly after: Unread;
}

function compareInitiatives(before: Dataset, after: Dataset, unread: Unreads): Change[] {
  const { both, renamed, removed, added } = pair(before.initiatives, after.initiatives, ({ id }) => id, marksOfInitiative);
  return [
    ...removed.filter(({ ref }) => !unread.after.file(ref.file)).map((gone) =>
      change('removed', subjectOf(gone), placeOf(after, gone), { from: gone.title, was: gone.ref })),
    ...renamed.map(([a, b]) => underAnotherId(subjectOf(b), a, b)),
    ...added.filter(({ ref }) => !unread.before.file(ref.file)).map((initiative) =>
      change('added', subjectOf(initiative), initiative.ref, { to: initiative.title })),
    ...[...both, ...renamed].flatMap(([a, b]) => [
      ...differing('moved', subjectOf(b), 'group', { value: a.group, ref: a.ref }, { value: b.group, ref: b.ref }),
      ...retitled(subjectOf(b), a, b),
    ]),
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

function compareCommitments(before: Version, after: Version, renames: Renames, unread: Unreads): Change[] {
  const declared = new Set(after.dataset.declared.flatMap(({ kind, id }) => (kind === 'milestone' ? [id] : [])));
  const initiatives = new Map(after.dataset.initiatives.map((initiative) => [initiative.id, initiative]));
  const pairs = pair(placedIn(before.dataset), placedIn(after.dataset), ({ milestone }) => milestone.id, marksOf);
  const placeOfGone = ({ initiative }: Placed): Ref => {
    const home = initiatives.get(initiative.id);
    return home ? within(home.ref, 'milestones') : placeOf(after.dataset, initiative);
  };
  const removed = pairs.removed.filter(({ milestone: { id, ref } }) => !declared.has(id) && !unread.after.file(ref.file));
  return [
    ...removed.map((gone) =>
      change('removed', milestoneSubject(gone), placeOfGone(gone), { from: gone.milestone.title, was: gone.milestone.ref })),
    ...pairs.renamed.map(([a, b]) => underAnotherId(milestoneSubject(b), a.milestone, b.milestone)),
    ...pairs.added.filter(({ milestone }) => !unread.before.file(milestone.ref.file)).map((placed) =>
      change('added', milestoneSubject(placed), placed.milestone.ref, { to: placed.milestone.title })),
    ...pairs.both.flatMap(([a, b]) => (isReused(a, b, renames) ? reused(a, b, renames) : compareMilestones(a, b, renames))),
    ...pairs.renamed.flatMap(([a, b]) => compareMilestones(a, b, renames)),
  ];
}

/** An id that stands for another commitment, and what else of the old one is gone besides its title and citations. */
const reused = (before: Placed, after: Placed, renames: Renames): Change[] => [
  change('id-reused', milestoneSubject(after), within(after.milestone.ref, 'id'), {
    from: before.milestone.title, to: after.milestone.title, was: before.milestone.ref,
  }),
  ...compareMilestones(before, after, renames).filter(({ kind }) => kind !== 'citation-removed' && kind !== 'cited' && kind !== 'retitled'),
];
