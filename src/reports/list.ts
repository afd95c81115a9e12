// `spp list`: what stands in the record beside milestones, one kind at a time.
import type { Question } from '../assess/index.js';
import type { Cell, Dataset, Report, Row } from '../model/index.js';
import type { Words } from '../words/index.js';
import { inWords } from './naming.js';
import { plain, titlesOf } from './select.js';
import { isListed, type Kind, type Thing } from './things/index.js';

/** Which things are asked for; an empty list asks for all. */
export interface ThingSelection {
  readonly query: readonly string[];
  readonly agenda: readonly string[];
  readonly theme: readonly string[];
  readonly group: readonly string[];
  /** Initiatives to whose milestones a thing leads, or which it is. */
  readonly initiative: readonly string[];
  readonly party: readonly string[];
}

/** The list of one kind, as far as it may be known on the day of the question: its documents must be out. */
export function listReport(
  kind: Kind, dataset: Dataset, question: Question, selection: ThingSelection, words: Words,
): { readonly report: Report; readonly count: number } {
  const isAsked = chooser(dataset, selection);
  const things = kind.things(dataset, question, words).filter((thing) => isListed(thing.documents, dataset, question) && isAsked(thing));
  const rows = things.map((thing): Row => ({ level: 0, cells: kind.columns.map(({ id }) => fieldOf(thing, id)) }));
  const report: Report = {
    is: 'list',
    blocks: [{ is: 'table', columns: inWords(words, kind.columns), sections: [{ heading: null, rows }] }],
    data: () => ({
      schemaVersion: 1, programme: dataset.programme.id, asOf: question.asOf, knownAt: question.knownAt,
      kind: kind.id, [kind.id]: things.map(({ data }) => data),
    }),
  };
  return { report, count: things.length };
}

/** What a thing tells under a name: its id, its title, or a field of its page. */
export function fieldOf({ named, fields, codes = {} }: Thing, name: string): Cell {
  const text = name === 'id' ? named.id : name === 'title' ? named.title : fields[name] ?? '';
  const code = codes[name];
  return code === undefined ? { text } : { text, code };
}

/** Whether a thing is asked for; the words of the query must all occur in its id, title, group or other texts. */
export function chooser(dataset: Dataset, { query, agenda, theme, group, initiative, party }: ThingSelection): (thing: Thing) => boolean {
  const initiativesOf = initiativesBy(initiative.length > 0 ? dataset : null);
  const words = query.map(plain);
  const allows = (wanted: readonly string[], ids: readonly (string | undefined)[]): boolean =>
    wanted.length === 0 || ids.some((id) => id !== undefined && wanted.includes(id));
  return (thing) =>
    allows(agenda, thing.agendas) && allows(theme, [thing.group?.theme?.id]) && allows(group, [thing.group?.id])
    && (thing.parties === null || allows(party, thing.parties)) && allows(initiative, initiativesOf(thing)) && hasAll(thing, words);
}

function hasAll({ named, group, fields, codes = {}, texts }: Thing, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const all = [
    ...titlesOf(named), ...(group ? titlesOf(group) : []), ...Object.values(fields), ...Object.values(codes),
    ...texts.map(([, text]) => text),
  ];
  const haystack = plain(all.filter(Boolean).join('\n'));
  return words.every((word) => haystack.includes(word));
}

/** The initiatives that a thing is, or to whose milestones it leads. */
function initiativesBy(dataset: Dataset | null): (thing: Thing) => (string | undefined)[] {
  const held = new Map((dataset?.initiatives ?? []).flatMap(({ id, milestones }) => milestones.map((one) => [one.id, id] as const)));
  return ({ kind, named, links }) => [
    ...(kind === 'initiative' ? [named.id] : []), ...(kind === 'milestone' ? [held.get(named.id)] : []),
    ...links.flatMap((link) => (link.kind === 'milestone' ? [held.get(link.id)] : [])),
  ];
}
