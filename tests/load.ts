// Loads files at once, for tests that cannot wait.
import { assemble, rest, type Keep, type Loaded } from '../src/load/load.js';
import { readThoroughly } from '../src/load/thorough.js';
import { outlineOf, type Dataset, type InitiativeOutline, type Problem, type SourceFile } from '../src/model/index.js';
import { startRules, type Checked } from '../src/rules/run.js';

function load<I extends InitiativeOutline>(files: readonly SourceFile[], keep: Keep<I>): Loaded<I> {
  const loading = assemble(files, keep);
  const step = loading.next();
  return step.done ? step.value : rest(loading, readThoroughly);
}

/** What `loadDataset` of src/load/ gives in time, with all that was read. */
export const loadDataset = (files: readonly SourceFile[]): Loaded => load(files, (initiative) => initiative);

/** What the rules find in a dataset that was loaded. */
export function runRules(dataset: Dataset, loading: readonly Problem[]): Checked {
  const rules = startRules();
  for (const initiative of dataset.initiatives) rules.look(initiative, dataset);
  return rules.finish(dataset, loading);
}

/** What `check` finds, of which each initiative is gone when the rules have looked at it. */
export function checkAsRead(files: readonly SourceFile[]): readonly Problem[] {
  const rules = startRules();
  const { dataset, problems } = load(files, (initiative, around) => {
    rules.look(initiative, around);
    return outlineOf(initiative);
  });
  return dataset ? rules.finish(dataset, problems).problems : problems;
}

/** Problems as they are told, in an order of their own. */
export const told = (problems: readonly Problem[]): readonly string[] =>
  problems.map(({ code, ref, message, hint = '', other }) => [code, ref.file, ref.path.join('/'), message, hint, other?.file, other?.path.join('/')].join(' ')).sort();
