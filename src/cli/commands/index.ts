// The registry of commands, in the order of the help; each but the two commonest is loaded when it is asked for.
import { buildCheck } from './check.js';
import type { CommandEntry } from './command.js';
import { buildStatus } from './status.js';

/** Every command, in the order of the help. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'status', summary: 'milestones with due dates and states',
    load: () => Promise.resolve(buildStatus),
  },
  {
    name: 'show', summary: 'the page of a milestone, or of what holds milestones',
    load: async () => (await import('./show.js')).buildShow,
  },
  {
    name: 'timeline', summary: 'deadlines, forecasts, meetings and accomplishments on one time axis',
    load: async () => (await import('./timeline.js')).buildTimeline,
  },
  {
    name: 'list', summary: 'accomplishments, recommendations, meetings, documents, groups, events',
    load: async () => (await import('./list.js')).buildList,
  },
  {
    name: 'report', summary: 'scorecard, slippage, claims',
    load: async () => (await import('./report.js')).buildReport,
  },
  {
    name: 'search', summary: 'whatever of the record tells of some words, best first',
    load: async () => (await import('./search.js')).buildSearch,
  },
  {
    name: 'explain', summary: 'what a deadline phrase comes to, step by step',
    load: async () => (await import('./explain.js')).buildExplain,
  },
  {
    name: 'check', summary: 'everything wrong with the data, with place and remedy',
    load: () => Promise.resolve(buildCheck),
  },
  {
    name: 'diff', summary: 'what changed between two versions of the data, or two days',
    load: async () => (await import('./diff.js')).buildDiff,
  },
  {
    name: 'export', summary: 'the whole record for other tools',
    load: async () => (await import('./export.js')).buildExport,
  },
  {
    name: 'schema', summary: 'the JSON Schema of the data files, for editors',
    load: async () => (await import('./schema.js')).buildSchema,
  },
];
