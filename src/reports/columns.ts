// The columns of a list of milestones: one line a column. `--columns` and `--sort` take their names from here.
import { FINDINGS, STATES, type AssessedMilestone, type AssessedTrack, type State } from '../assess/index.js';
import { daysBetween } from '../dates/index.js';
import { REPORTED_STATUSES, STATUS_LABELS, type Cell, type Column, type Tone } from '../model/index.js';

/** A column of a list of milestones. */
export interface MilestoneColumn extends Column {
  readonly cell: (assessed: AssessedMilestone) => Cell;
  /** The cell of a track's own row; empty where the track has nothing of its own to say. */
  readonly track?: (track: AssessedTrack, assessed: AssessedMilestone) => Cell;
  /** What to sort by, where it is not the text; null sorts last. */
  readonly key?: (assessed: AssessedMilestone) => string | number | null;
}

const TONES: Readonly<Record<State, Tone>> = {
  overdue: 'bad', due: 'warn', undetermined: 'dim', upcoming: 'dim', undated: 'dim', withdrawn: 'dim', completed: 'good',
};

const text = (value: string | number | null | undefined, tone?: Tone): Cell =>
  ({ text: value === null || value === undefined ? '' : String(value), ...(tone ? { tone } : {}) });

const stateCell = ({ state }: { state: State }): Cell => text(state, TONES[state]);
const lateCell = ({ daysLate, state }: { daysLate: number | null; state: State }): Cell =>
  text(daysLate, state === 'overdue' ? 'bad' : undefined);

/** The status in its usual words; the words of the source, where they say more, are the full text. */
function reportedCell({ reported, report }: AssessedTrack): Cell {
  if (!reported) return text('nothing', 'dim');
  const usual = STATUS_LABELS[reported];
  if (!report || report.label.toLowerCase() === usual.toLowerCase()) return { text: usual, full: report?.label ?? usual };
  return { text: `${usual}…`, full: report.label };
}

/** Whether the tracks say different things, so that each needs a row of its own. */
export const isSplit = ({ tracks }: AssessedMilestone): boolean =>
  new Set(tracks.map(({ report, state, forecast }) => JSON.stringify([report?.label, state, forecast?.value.phrase]))).size > 1;

function reportedByTrack(assessed: AssessedMilestone): Cell {
  const { tracks } = assessed;
  const [first] = tracks;
  if (!isSplit(assessed)) return first ? reportedCell(first) : text('');
  const flat = tracks.map((track) => `${track.track} ${reportedCell(track).full ?? ''} (${track.state})`).join('; ');
  return { text: 'by track:', flat, tone: 'dim' };
}

function findingsCell({ findings }: AssessedMilestone): Cell {
  const ids = [...new Set(findings.map(({ id }) => id))];
  return { text: FINDINGS.filter(({ id }) => ids.includes(id)).map(({ mark }) => mark).join(''), full: ids.join(', '), tone: 'warn' };
}

const citeText = ({ document, item }: { document: string; item: number | string | null }): string =>
  item === null ? document : `${document} ${String(item)}`;

/** What a citation is sorted by: the number of its item is padded. */
const citeKey = ({ document, item }: { document: string; item: number | string | null }): string =>
  `${document} ${String(item ?? '').replace(/\d+$/, (digits) => digits.padStart(9, '0'))}`;

/** Every column there is, in the order of the help. */
export const COLUMNS: readonly MilestoneColumn[] = [
  { id: 'id', heading: 'milestone', cell: ({ milestone }) => text(milestone.id, 'strong'), track: ({ track }) => text(track, 'dim') },
  { id: 'title', heading: 'title', breaks: '%', cell: ({ milestone }) => text(milestone.title) },
  {
    id: 'due', fixed: true, heading: 'due', cell: ({ baseline, due }) => text(baseline ?? (due ? 'no date' : '')),
    key: ({ baseline }) => baseline,
  },
  { id: 'state', fixed: true, heading: 'state', cell: stateCell, track: stateCell, key: ({ state }) => STATES.indexOf(state) },
  { id: 'late', fixed: true, heading: 'late', align: 'right', cell: lateCell, track: lateCell, key: ({ daysLate }) => daysLate },
  {
    id: 'reported', heading: 'reported', cell: reportedByTrack, track: reportedCell,
    key: ({ tracks }) => Math.min(...tracks.map(({ reported }) => (reported ? REPORTED_STATUSES.indexOf(reported) : -1))),
  },
  { id: 'findings', fixed: true, heading: 'finds', cell: findingsCell, key: ({ findings }) => findings.length },
  {
    id: 'forecast', fixed: true, breaks: 'forecast %', heading: 'forecast', cell: ({ forecast }) => text(forecast),
    track: ({ forecast }) => text(forecast?.value.period.end),
    key: ({ forecast }) => forecast,
  },
  {
    id: 'slip', fixed: true, breaks: '% days later', heading: 'slip', align: 'right', cell: ({ slipDays }) => text(slipDays),
    track: ({ forecast }, { baseline }) =>
      text(forecast && baseline !== null ? daysBetween(baseline, forecast.value.period.end) : null),
    key: ({ slipDays }) => slipDays,
  },
  { id: 'phrase', heading: 'deadline', cell: ({ deadline }) => text(deadline?.phrase) },
  { id: 'agenda', heading: 'agenda', cell: ({ group }) => text(group.agenda.id) },
  { id: 'theme', heading: 'theme', cell: ({ group }) => text(group.theme?.id) },
  { id: 'group', heading: 'group', cell: ({ group }) => text(group.id) },
  { id: 'initiative', heading: 'initiative', cell: ({ initiative }) => text(initiative.id) },
  { id: 'parties', heading: 'parties', cell: ({ milestone }) => text(milestone.parties?.join(', ')) },
  {
    id: 'cites', heading: 'cited', cell: ({ cites }) => text(cites.map(citeText).join('; ')),
    key: ({ cites }) => cites.map(citeKey).join('; '),
  },
];

/** The columns of a list, unless others are asked for. */
export const USUAL_COLUMNS = ['id', 'title', 'due', 'state', 'late', 'reported', 'findings', 'forecast', 'slip'];

/** Sorts by column names, each with '-' before it for descending order; what has no value comes last; ties keep their order. */
export function sortBy(milestones: readonly AssessedMilestone[], names: readonly string[]): AssessedMilestone[] {
  const keys = names.map((name) => {
    const column = COLUMNS.find(({ id }) => id === name.replace(/^-/, ''));
    const key = column?.key ?? ((assessed: AssessedMilestone) => column?.cell(assessed).text ?? null);
    return { key, sign: name.startsWith('-') ? -1 : 1 };
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
