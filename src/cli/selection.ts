// Which milestones a command speaks of: the options of `spp status`, shared by every command that speaks of milestones.
import { Option, type Command } from 'commander';
import { BASES, FINDINGS, STATES, type Basis, type Question, type State } from '../assess/index.js';
import { REPORTED_STATUSES, type Dataset } from '../model/index.js';
import type { ThingSelection } from '../reports/list.js';
import type { Selection } from '../reports/select.js';
import type { Context } from './context.js';
import { days, ids, oneOf, someOf, type QuestionOptions } from './options.js';
import { askQuestion, requireIds, type Spoken } from './record.js';

/** Where in the record to look. */
export interface ScopeOptions extends QuestionOptions {
  readonly party?: readonly string[];
  readonly agenda?: readonly string[];
  readonly theme?: readonly string[];
  readonly group?: readonly string[];
  readonly initiative?: readonly string[];
}

/** Which milestones are asked for, and how they are judged. */
export interface SelectionOptions extends ScopeOptions {
  readonly overdue?: boolean;
  readonly due?: boolean;
  readonly state?: readonly State[];
  readonly reported?: readonly string[];
  readonly finding?: readonly string[];
  readonly basis?: Basis;
  readonly within?: number;
}

/** The ids of named things. */
export const names = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

/** An option that takes words of a list. */
export const listOption = (flags: string, what: string, text: string, known: readonly string[], signed = false): Option =>
  new Option(flags, text).argParser(someOf(what, known, signed));

/** Adds the options that say where to look; `party` tells what a party has to do with it. */
export const withScope = (command: Command, party: string): Command =>
  command
    .option('--party <parties>', party, ids)
    .option('--agenda <ids>', 'only of these agendas', ids)
    .option('--theme <ids>', 'only of these themes', ids)
    .option('--group <ids>', 'only of these groups', ids)
    .option('--initiative <ids>', 'only of these initiatives', ids);

/** Adds the options that choose milestones by what they are on the day. */
export function withSelection(command: Command): Command {
  const findings = names(FINDINGS);
  const states = command
    .option('--overdue', 'only what is overdue')
    .option('--due', 'only what is due within the window')
    .addOption(listOption('--state <states>', 'state', `only these states: ${STATES.join(', ')}`, STATES))
    .addOption(listOption(
      '--reported <statuses>', 'status', `only what was reported so: ${REPORTED_STATUSES.join(', ')}, none`,
      [...REPORTED_STATUSES, 'none'],
    ));
  return withJudging(withScope(states, 'only tracks that these parties take part in')
    .addOption(listOption('--finding <findings>', 'finding', `only with one of these findings: ${findings.join(', ')}`, findings)));
}

/** Adds the options that say how milestones are judged. */
export const withJudging = (command: Command): Command =>
  command
    .addOption(
      new Option('--basis <basis>', 'judge by the baseline (the first date published) or the latest forecast')
        .argParser(oneOf('basis', BASES)),
    )
    .option('--within <days>', 'the window in which a milestone is due (the programme says, else 90)', days);

/** The words of a query, wherever blanks stand. */
export const wordsOf = (query: readonly string[]): string[] => query.flatMap((words) => words.split(/\s+/)).filter(Boolean);

/** What is asked for, from the words and options of the command line. */
export const selectionOf = (query: readonly string[], options: SelectionOptions): Selection => ({
  query: wordsOf(query),
  agenda: options.agenda ?? [],
  theme: options.theme ?? [],
  group: options.group ?? [],
  initiative: options.initiative ?? [],
  state: [...(options.state ?? []), ...(options.overdue ? ['overdue' as const] : []), ...(options.due ? ['due' as const] : [])],
  reported: options.reported ?? [],
  finding: options.finding ?? [],
});

/** Which things are asked for, from the words and options of the command line. */
export const thingSelectionOf = (query: readonly string[], options: ScopeOptions): ThingSelection => ({
  query: wordsOf(query), agenda: options.agenda ?? [], theme: options.theme ?? [], group: options.group ?? [],
  initiative: options.initiative ?? [], party: options.party ?? [],
});

/** The question of the options, once the ids they name are known to exist. Throws UsageError. */
export function askSelected(context: Context, spoken: Spoken, options: SelectionOptions): Question {
  requireScope(spoken.dataset, options);
  const asked = askQuestion(context, spoken, options);
  return { ...asked, basis: options.basis ?? asked.basis, window: options.within ?? asked.window, parties: options.party ?? null };
}

/** Throws UsageError for an id that is not there. */
export function requireScope({ programme, initiatives }: Dataset, options: ScopeOptions): void {
  requireIds('party', options.party, names(programme.parties));
  requireIds('agenda', options.agenda, names(programme.agendas));
  requireIds('theme', options.theme, names(programme.themes));
  requireIds('group', options.group, programme.groups.keys());
  requireIds('initiative', options.initiative, names(initiatives));
}
