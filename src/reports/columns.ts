// The columns of a list of milestones: one line a column. `--columns` and `--sort` take their names from here.
import { FINDINGS, findingsOf, STATES, type AssessedMilestone, type AssessedTrack, type State } from '../assess/index.js';
import { daysBetween } from '../dates/index.js';
import { isUsual, labelMessage, REPORTED_STATUSES, STATUS_LABELS, type Cell, type Column, type Tone } from '../model/index.js';
import type { Words } from '../words/index.js';
import { nameOf, stateNameCell } from './naming.js';

/** A column of a list of milestones. */
export interface MilestoneColumn extends Column {
  readonly cell: (assessed: AssessedMilestone, words: Words) => Cell;
  /** The cell of a track's own row; empty where the track has nothing of its own to say. */
  readonly track?: (track: AssessedTrack, words: Words, assessed: AssessedMilestone) => Cell;
  /** What to sort by, in every language the same but for titles; null and nothing sort last. */
  readonly key: (assessed: AssessedMilestone) => string | number | null;
}

const TONES: Readonly<Record<State, Tone>> = {
  overdue: 'bad', due: 'warn', undetermined: 'dim', upcoming: 'dim', undated: 'dim', withdrawn: 'dim', completed: 'good',
};

/** The tone of a state. */
export const stateTone = (state: State): Tone => TONES[state];

const text = (value: string | number | null | undefined, tone?: Tone): Cell =>
  ({ text: value === null || value === undefined ? '' : String(value), ...(tone ? { tone } : {}) });

const stateCell = ({ state }: { state: State }, words: Words): Cell => stateNameCell(words, state, TONES[state]);
const lateCell = ({ daysLate, state }: { daysLate: number | null; state: State }): Cell =>
  text(daysLate, state === 'overdue' ? 'bad' : undefined);

/** The status in its usual words; the words of the source, where they say more, are the full text. */
function reportedCell({ reported, report }: AssessedTrack, words: Words): Cell {
  if (!reported) return { text: words.say('reported-nothing'), code: 'nothing', tone: 'dim' };
  const label = STATUS_LABELS[reported];
  const usual = words.tell(labelMessage({ status: reported, label }));
  if (!report) return { text: usual, code: label };
  const full = words.tell(labelMessage(report));
  return { text: isUsual(reported, report.label) ? usual : `${usual}…`, full, code: report.label };
}

/** Whether the tracks say different things, so that each needs a row of its own. */
export const isSplit = ({ tracks }: AssessedMilestone): boolean =>
  new Set(tracks.map(({ report, state, forecast }) => JSON.stringify([report?.label, state, forecast?.value.phrase]))).size > 1;

function reportedByTrack(assessed: AssessedMilestone, words: Words): Cell {
  const { tracks } = assessed;
  const [first] = tracks;
  if (!isSplit(assessed)) return first ? reportedCell(first, words) : text('');
  const told = tracks.map((assessedTrack) => ({ ...assessedTrack, cell: reportedCell(assessedTrack, words) }));
  return {
    text: words.say('by-track'), tone: 'dim',
    flat: told.map(({ track, state, cell }) => `${track} ${cell.full ?? cell.text} (${nameOf(words, 'state', state)})`).join('; '),
    code: told.map(({ track, state, cell }) => `${track} ${cell.code ?? cell.text} (${state})`).join('; '),
  };
}

function findingsCell(one: AssessedMilestone, words: Words): Cell {
  const ids = [...new Set(findingsOf(one).map(({ id }) => id))];
  return {
    text: FINDINGS.filter(({ id }) => ids.includes(id)).map(({ mark }) => mark).join(''), tone: 'warn',
    full: ids.map((id) => nameOf(words, 'finding', id)).join(', '), code: ids.join(', '),
  };
}

const dueCell = ({ baseline, due }: AssessedMilestone, words: Words): Cell =>
  (baseline === null && due ? { text: words.say('no-date'), code: 'no date' } : text(baseline));

const itemText = ({ document, item }: { document: string; item: number | string | null }): string =>
  item === null ? document : `${document} ${String(item)}`;

/** What a citation is sorted by: the number of its item is padded. */
const citeKey = ({ document, item }: { document: string; item: number | string | null }): string =>
  `${document} ${String(item ?? '').replace(/\d+$/, (digits) => digits.padStart(9, '0'))}`;

/** A column of texts that are the same in every language, sorted by them. */
const plainColumn = (id: string, heading: string, textOf: (assessed: AssessedMilestone) => string | undefined): MilestoneColumn =>
  ({ id, heading, cell: (assessed) => text(textOf(assessed)), key: (assessed) => textOf(assessed) ?? '' });

/** Every column there is, in the order of the help; headed by the English names of fields, and told below a row in messages. */
export const COLUMNS: readonly MilestoneColumn[] = [
  {
    id: 'id', heading: 'milestone', cell: ({ milestone }) => text(milestone.id, 'strong'), track: ({ track }) => text(track, 'dim'),
    key: ({ milestone }) => milestone.id,
  },
  { ...plainColumn('title', 'title', ({ milestone }) => milestone.title), breaks: '%' },
  { id: 'due', fixed: true, heading: 'due', cell: dueCell, key: ({ baseline }) => baseline },
  { id: 'state', fixed: true, heading: 'state', cell: stateCell, track: stateCell, key: ({ state }) => STATES.indexOf(state) },
  { id: 'late', fixed: true, heading: 'late', align: 'right', cell: lateCell, track: lateCell, key: ({ daysLate }) => daysLate },
  {
    id: 'reported', heading: 'reported', cell: reportedByTrack, track: reportedCell,
    key: ({ tracks }) => Math.min(...tracks.map(({ reported }) => (reported ? REPORTED_STATUSES.indexOf(reported) : -1))),
  },
  { id: 'findings', fixed: true, heading: 'finds', cell: findingsCell, key: (one) => findingsOf(one).length },
  {
    id: 'forecast', fixed: true, breaks: 'breaks-forecast', heading: 'forecast', cell: ({ forecast }) => text(forecast),
    track: ({ forecast }) => text(forecast?.value.period.end),
    key: ({ forecast }) => forecast,
  },
  {
    id: 'slip', fixed: true, breaks: 'breaks-slip', heading: 'slip', align: 'right', cell: ({ slipDays }) => text(slipDays),
    track: ({ forecast }, _, { baseline }) =>
      text(forecast && baseline !== null ? daysBetween(baseline, forecast.value.period.end) : null),
    key: ({ slipDays }) => slipDays,
  },
  plainColumn('phrase', 'deadline', ({ deadline }) => deadline?.phrase),
  plainColumn('agenda', 'agenda', ({ group }) => group.agenda.id),
  plainColumn('theme', 'theme', ({ group }) => group.theme?.id),
  plainColumn('group', 'group', ({ group }) => group.id),
  plainColumn('initiative', 'initiative', ({ initiative }) => initiative.id),
  plainColumn('parties', 'parties', ({ milestone }) => milestone.parties?.join(', ')),
  {
    ...plainColumn('cites', 'cited', ({ cites }) => cites.map(itemText).join('; ')),
    key: ({ cites }) => cites.map(citeKey).join('; '),
  },
];

/** The columns of a list, unless others are asked for. */
export const USUAL_COLUMNS = ['id', 'title', 'due', 'state', 'late', 'reported', 'findings', 'forecast', 'slip'];

/** Sorts by column names, each with '-' before it for descending order; what has no value comes last; ties keep their order. */
export function sortBy(milestones: readonly AssessedMilestone[], names: readonly string[]): AssessedMilestone[] {
  const keys = names.flatMap((name) => {
    const column = COLUMNS.find(({ id }) => id === name.replace(/^-/, ''));
    return column ? [{ key: column.key, sign: name.startsWith('-') ? -1 : 1 }] : [];
  });
  return milestones.toSorted((a, b) => {
    for (const { key, sign } of keys) {
      const [x, y] = [key(a), key(b)];
      if (x === y) continue;
      if (x === null || x === '') return 1;
      if (y === null || y === '') return -1;
      return x < y ? -sign : sign;
    }
    return 0;
  });
}
