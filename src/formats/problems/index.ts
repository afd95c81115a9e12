// The registry of problem formats; each is loaded when it is asked for.
import type { ProblemFormat } from './format.js';

export type { CheckResult } from './format.js';

/** Every format of problems, by name. */
export const PROBLEM_FORMATS: Readonly<Record<string, ProblemFormat>> = {
  text: { extensions: ['txt'], load: async () => (await import('./text.js')).renderText },
  json: { extensions: ['json'], load: async () => (await import('./json.js')).renderProblemsJson },
};
