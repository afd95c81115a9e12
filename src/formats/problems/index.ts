// The registry of problem formats; each but that of people is loaded when it is asked for.
import type { ProblemFormat } from './format.js';
import { renderText } from './text.js';

export type { CheckResult, RuleText } from './format.js';

/** Every format of problems, by name. */
export const PROBLEM_FORMATS: Readonly<Record<string, ProblemFormat>> = {
  text: { extensions: ['txt'], load: () => Promise.resolve(renderText) },
  json: { extensions: ['json'], load: async () => (await import('./json.js')).renderProblemsJson },
  github: { extensions: [], load: async () => (await import('./github.js')).renderGithub },
  gitlab: { extensions: [], load: async () => (await import('./gitlab.js')).renderGitlab },
  sarif: { extensions: ['sarif'], load: async () => (await import('./sarif.js')).renderSarif },
  junit: { extensions: ['xml'], load: async () => (await import('./junit.js')).renderJunit },
};
