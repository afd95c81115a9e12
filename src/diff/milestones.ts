// What changed of a milestone that is in both versions: its words, its deadline, its citations, what was reported of it.
import { inForceFrom, resolveFor } from '../assess/index.js';
import { daysBetween, type PlainDate } from '../dates/index.js';
import {
  ALL, isDone, NO_DAY, spokenDay, within, type Dataset, type Deadline, type Entry, type Initiative, type Milestone, type Rebaseline,
  type Restatement, type TrackReport,
} from '../model/index.js';
import { change, differing, onTrack, reported, retitled, type Change, type ChangeKind, type Subject } from './change.js';
import { citeKey, citeName, citeNow, compareCites, compareLists, type Listed } from './facts.js';
import { AS_WRITTEN, byMark, plainText, type IsTaken, type Naming } from './pairs.js';

/** A milestone in its version. */
export interface Placed {
  readonly dataset: Dataset;
  readonly initiative: Initiative;
  readonly milestone: Milestone;
}

/** What marks a milestone as the same commitment: the items it cites, its title. */
export const marksOf = ({ milestone: { cites, title } }: Placed): string[] =>
  [...cites.filter(({ item }) => item !== null).map(citeKey), plainText(title)];

/** How a milestone is called in changes. */
export const milestoneSubject = ({ milestone: { id, title }, initiative }: Placed): Subject =>
  ({ kind: 'milestone', id, title, group: initiative.group });

/** Everything that changed of a milestone, the gravest kinds first. */
export function compareMilestones(before: Placed, after: Placed, naming: Naming, isTaken: IsTaken): Change[] {
  const [a, b] = [before.milestone, after.milestone];
  const subject = milestoneSubject(after);
  const differs = (key: 'parties' | 'related', kind: 'party' | 'milestone'): Change[] => {
    const value = list(a[key]?.map((id) => naming(kind, id)) ?? null);
    return differing(key, subject, key, { value, ref: a.ref }, { value: list(b[key]), ref: b.ref });
  };
  const related = differs('related', 'milestone');
  // The very same is of a file that is the same in both versions, as are the programme and its documents: what it says of them is too.
  if (a === b) return related;
  return [
    ...compareHomes(before, after, subject, naming),
    ...compareDeadlines(before, after, subject, naming),
    ...compareRebaselines(before, after, subject, naming),
    ...differs('parties', 'party'),
    ...compareCites(a, b, subject, naming),
    ...compareLists(
      subject, within(b.ref, 'restated'), a.restated.map(restatement(naming)), b.restated.map(restatement(AS_WRITTEN)),
      { added: 'commitment' },
    ),
    ...compareHistories(before, after, subject, naming),
    ...retitled(subject, a, b, isTaken),
    ...related,
  ];
}

const list = (ids: readonly string[] | null): string | null => (ids === null || ids.length === 0 ? null : ids.join(', '));

/** A milestone that another initiative holds; `of` says whether it is one of another group, since results are counted by group. */
function compareHomes({ initiative: from, milestone: { ref: was } }: Placed, after: Placed, subject: Subject, naming: Naming): Change[] {
  const { initiative: to, milestone: { ref } } = after;
  if (naming('initiative', from.id) === to.id) return [];
  const of = naming('group', from.group) === to.group ? 'initiative' : 'group';
  return [change('moved', subject, ref, { of, from: from.id, to: to.id, was })];
}

/** What a document that states the commitment otherwise says of it. */
const restatement = (naming: Naming) => (one: Restatement): Listed => {
  const cite = citeNow(naming, one);
  const { deadline, scope, isUnsure, note, ref } = one;
  const text = `${deadline?.phrase ?? 'no deadline'}, scope ${scope}`;
  return { mark: citeKey(cite), name: `restated by ${citeName(cite)}`, text, isUnsure, note, ref };
};

function compareDeadlines(before: Placed, after: Placed, subject: Subject, naming: Naming): Change[] {
  const [a, b] = [before.milestone.deadline, after.milestone.deadline];
  const was = a ? a.phraseRef : before.milestone.ref;
  if (!a && !b) return [];
  if (!a) return b ? [change('deadline-added', subject, b.phraseRef, { to: b.phrase, was })] : [];
  if (!b) return [change('deadline-removed', subject, after.milestone.ref, { from: a.phrase, was })];
  const [x, y] = [resolveFor(before.dataset.programme, a), resolveFor(after.dataset.programme, b)];
  const isSameText = written(a, naming) === written(b);
  // While an event has no date, the words are all there is to compare.
  const isSameMeaning = x.due !== null || y.due !== null || meaning(a, naming) === meaning(b);
  if (x.due !== y.due || JSON.stringify(x.recurs) !== JSON.stringify(y.recurs) || !isSameMeaning) {
    const isDated = x.due === null && isSameText;
    const detail = { ...moved(a, b, x.due, y.due), was, ...(isSameText ? { of: BY_SETTING } : {}) };
    return [change(isDated ? 'deadline-dated' : 'baseline-moved', subject, b.phraseRef, detail)];
  }
  return isSameText ? [] : [change('deadline-reworded', subject, b.phraseRef, { from: a.phrase, to: b.phrase, was })];
}

/** Marks a due date that moved without its words: by the anchor, the conventions or an event of the programme. */
export const BY_SETTING = 'setting';

const written = ({ phrase, anchor, of }: Deadline, naming = AS_WRITTEN): string =>
  JSON.stringify([phrase, anchor?.code, of === null ? of : naming('event', of)]);
const meaning = ({ reading, anchor, of }: Deadline, naming = AS_WRITTEN): string =>
  JSON.stringify([reading.deadline, anchor?.code, of === null ? of : naming('event', of)]);

/** From one due date to another; in words where only the cycle differs, or where one side has no date. */
function moved(a: Deadline, b: Deadline, from: PlainDate | null, to: PlainDate | null): Pick<Change, 'from' | 'to' | 'days'> {
  if (from === to) return { from: a.phrase, to: b.phrase, days: null };
  return { from: from ?? a.phrase, to: to ?? b.phrase, days: from !== null && to !== null ? daysBetween(from, to) : null };
}

function compareRebaselines(before: Placed, after: Placed, subject: Subject, naming: Naming): Change[] {
  const [a, b] = [before.milestone, after.milestone];
  const keyOf = ({ to, document }: Rebaseline, named = AS_WRITTEN): string => `${named('document', document)} ${to.code} ${to.end}`;
  const [old, now] = [a.rebaseline.map((one) => keyOf(one, naming)), b.rebaseline.map((one) => keyOf(one))];
  const at = within(b.ref, 'rebaseline');
  const fresh = b.rebaseline.filter((one) => !old.includes(keyOf(one)));
  const due = a.deadline ? resolveFor(before.dataset.programme, a.deadline).due : null;
  const from = a.rebaseline.at(-1)?.to.end ?? due;
  return [
    ...a.rebaseline.filter((one) => !now.includes(keyOf(one, naming)))
      .map((one) => change('rebaseline-removed', subject, at, { from: one.to.end, was: one.ref })),
    ...(isReordered(old, now)
      ? [change('rebaseline-removed', subject, at, { from: 'another order', was: within(a.ref, 'rebaseline') })]
      : []),
    ...fresh.map((one) => change('rebaselined', subject, one.ref, {
      of: one.document, from, to: one.to.end, days: from === null ? null : daysBetween(from, one.to.end),
    })),
    ...a.rebaseline.flatMap((one) => {
      const same = b.rebaseline.find((other) => keyOf(other) === keyOf(one, naming));
      return same ? differing('note', subject, 'reason', { value: one.reason, ref: one.ref }, { value: same.reason, ref: same.ref }) : [];
    }),
  ];
}

/** Whether what stands in both lists comes in another order. */
function isReordered(old: readonly string[], now: readonly string[]): boolean {
  const kept = old.filter((key) => now.includes(key));
  const places = now.filter((key) => old.includes(key));
  return kept.some((key, index) => places[index] !== key);
}

/** Entries are paired by their document, and by their order where one document reports twice. */
function compareHistories(before: Placed, after: Placed, subject: Subject, naming: Naming): Change[] {
  const old = byMark(before.milestone.history, ({ document }) => naming('document', document));
  const now = byMark(after.milestone.history, ({ document }) => document);
  const at = within(after.milestone.ref, 'history');
  const kept = [...old].flatMap(([key, entry]) => {
    const same = now.get(key);
    return same
      ? compareEntries([before.dataset, entry], [after.dataset, same], subject)
      : [change('report-removed', subject, at, { of: entry.document, from: statusesOf(entry), was: entry.ref })];
  });
  const fresh = [...now].filter(([key]) => !old.has(key)).map(([, entry]) => entry);
  const order = { of: 'the history', from: 'one order', to: 'another', was: within(before.milestone.ref, 'history') };
  const turned = isReordered([...old.keys()], [...now.keys()]) ? [change('report-rewritten', subject, at, order)] : [];
  const told = fresh.flatMap((entry) => reports(after, entry, subject));
  const late = backDated(before, after, fresh, subject);
  return [...kept, ...turned, ...late, ...undone(before.milestone, after.milestone, fresh, subject), ...told];
}

/** 'US-CA: delayed, US-MX: completed', or the one status of all. */
const statusesOf = ({ tracks }: Entry): string =>
  [...tracks].map(([track, { status }]) => (track === ALL ? status : `${track}: ${status}`)).join(', ');

/** An entry in its version. */
type Told = readonly [Dataset, Entry];

function compareEntries([a, before]: Told, [b, after]: Told, subject: Subject): Change[] {
  const found: Change[] = [];
  const note = (kind: ChangeKind, key: string, track: string, from: string | null, to: string | null, days: number | null = null): void => {
    const detail = { of: onTrack(after.document, track), days };
    found.push(...differing(kind, subject, key, { value: from, ref: before.ref }, { value: to, ref: after.ref }, detail));
  };
  const isKnown = before.statusAsOf !== NO_DAY && after.statusAsOf !== NO_DAY;
  if (isKnown) note('report-rewritten', 'statusAsOf', ALL, ownDay(a, before), ownDay(b, after));
  for (const track of new Set([...before.tracks.keys(), ...after.tracks.keys()])) {
    const [x, y] = [before.tracks.get(track), after.tracks.get(track)];
    note('report-rewritten', 'status', track, reportText(x), reportText(y));
    if (!x || !y) continue;
    const [from, to] = [x.forecast?.period.end ?? null, y.forecast?.period.end ?? null];
    const days = from !== null && to !== null ? daysBetween(from, to) : null;
    note('forecast-rewritten', 'forecast', track, from ?? 'no forecast', to ?? 'no forecast', days);
  }
  note('note', 'note', ALL, before.note, after.note);
  return found;
}

/** The entry's own day; null where it is the one its document speaks of, which is the document's to change. */
function ownDay({ documents }: Dataset, { document: id, statusAsOf }: Entry): string | null {
  const document = documents.get(id);
  return document && statusAsOf === spokenDay(document) ? null : statusAsOf;
}

const reportText = (report: TrackReport | undefined): string | null =>
  report ? `${report.label} (${report.status})${report.actual ? `, done ${report.actual.code} (${report.actual.end})` : ''}` : null;

/** A track that was completed and is not any more, by a new entry. */
function undone(before: Milestone, after: Milestone, fresh: readonly Entry[], subject: Subject): Change[] {
  const last = (milestone: Milestone, track: string): { entry: Entry; report: TrackReport } | undefined => {
    const entry = milestone.history.findLast(({ tracks }) => tracks.has(track) || tracks.has(ALL));
    const report = entry?.tracks.get(track) ?? entry?.tracks.get(ALL);
    return entry && report && { entry, report };
  };
  const tracks = new Set([...before.history, ...after.history].flatMap((entry) => [...entry.tracks.keys()]));
  return [...tracks].flatMap((track) => {
    const [x, y] = [last(before, track), last(after, track)];
    if (!x || !y || !isDone(x.report.status) || isDone(y.report.status) || !fresh.includes(y.entry)) return [];
    const detail = { of: track === ALL ? null : track, from: x.report.status, to: y.report.status, was: x.entry.ref };
    return [change('completed-undone', subject, within(y.entry.ref, 'status'), detail)];
  });
}

/** What is new and holds from a day before the last report that was there: it changes what was so on days that have passed. */
function backDated(before: Placed, after: Placed, fresh: readonly Entry[], subject: Subject): Change[] {
  const from = before.milestone.history.reduce<string>((latest, { statusAsOf }) => (statusAsOf > latest ? statusAsOf : latest), '');
  const known = new Set(before.milestone.rebaseline.map(({ document, to }) => `${document} ${to.code}`));
  const moves = after.milestone.rebaseline.filter(({ document, to }) => !known.has(`${document} ${to.code}`));
  const all = [
    ...fresh.map(({ document, statusAsOf, ref }) => ({ document, day: statusAsOf, ref })),
    ...moves.map(({ document, ref }) => ({ document, day: inForceFrom(after.dataset, document), ref })),
  ];
  return all.filter(({ day }) => day < from)
    .map(({ document, day, ref }) => change('back-dated', subject, ref, { of: document, from, to: day }));
}

/** What a new entry reports, track by track. */
function reports({ dataset, milestone }: Placed, entry: Entry, subject: Subject): Change[] {
  const earlier = milestone.history.slice(0, milestone.history.indexOf(entry));
  const due = milestone.deadline ? resolveFor(dataset.programme, milestone.deadline).due : null;
  return [...entry.tracks].map(([track, report]) => {
    const forecasts = earlier.flatMap(({ tracks }) => (tracks.get(track) ?? tracks.get(ALL))?.forecast ?? []);
    return reported(subject, entry, track, report, forecasts.at(-1)?.period.end ?? due);
  });
}
