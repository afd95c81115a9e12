// The two failures a command may throw; caught only in run.ts. Bad data is neither: it is a value (see model/diagnostic.ts).

/** The command line is wrong: exit status 2. */
export class UsageError extends Error {}

/** The command could not run: exit status 3. */
export class OperationError extends Error {}

/** Exit statuses, as documented in `spp --help`. */
export const EXIT = { fine: 0, problems: 1, usage: 2, failed: 3 } as const;
