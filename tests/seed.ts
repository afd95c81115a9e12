// Properties are tried on the same values on every run, so that the gate says the same of the same commit; SEED=random tries others,
// and SEED=<number> those of a run that failed.
import fc from 'fast-check';

const { SEED } = process.env;
if (SEED !== 'random') fc.configureGlobal({ seed: Number(SEED ?? 20050627) });
