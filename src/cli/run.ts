// argv + context -> exit status. The one place where failures become messages and statuses.
import { Command, CommanderError } from 'commander';
import { COMMANDS } from './commands/index.js';
import type { Context } from './context.js';
import { EXIT, OperationError, UsageError } from './errors.js';
import { visible, visibleLines } from '../formats/safe.js';
import { withData } from './options.js';

const HELP = `
Exit status: 0 fine, 1 problems found (or what --fail-on names), 2 bad usage,
3 could not run. Results go to stdout, remarks to stderr. Dates are written as
in the data: 2006-08-31, 'June 2006', 'Fall 2006'.

Examples:
  $ spp status --overdue
  $ spp show biometric-trials
  $ spp explain "within 12 months (June 2006)"
  $ spp check`;

/** Runs one command line (without node and script). Never throws, never ends the process. */
export async function run(argv: readonly string[], context: Context): Promise<number> {
  let status: number = EXIT.fine;
  try {
    const program = await buildProgram(argv, context, (code) => { status = code; });
    if (argv.length === 0) program.outputHelp();
    else await program.parseAsync(argv, { from: 'user' });
    return status;
  } catch (error) {
    return report(error, context);
  }
}

async function buildProgram(argv: readonly string[], context: Context, finish: (status: number) => void): Promise<Command> {
  const program = withData(new Command('spp'))
    .description('Milestone status reporter: did they do what they promised, and by when?')
    .version(context.programVersion, '-V, --version')
    .exitOverride()
    .showHelpAfterError('(--help lists options and examples)')
    .configureOutput({
      writeOut: context.stdout,
      writeErr: context.stderr,
      outputError: (text, write) => { write(plainError(text)); },
      getOutHelpWidth: () => Math.min(context.width, 100),
      getErrHelpWidth: () => Math.min(context.width, 100),
      getOutHasColors: () => context.color,
      getErrHasColors: () => context.colorErrors,
    })
    .addHelpText('after', HELP);
  const wanted = argv.filter((word) => COMMANDS.some(({ name }) => name === word));
  for (const { name, summary, load } of COMMANDS) {
    // Only commands that the line may mean are loaded; of the others the help needs no more than this.
    const command = wanted.includes(name) ? (await load())(context, finish) : new Command(name);
    program.addCommand(command.summary(summary).copyInheritedSettings(program));
  }
  return program;
}

/** Commander's messages in our words: `spp: --state: unknown state "overdu"; did you mean "overdue"?` */
const plainError = (text: string): string => {
  const opening = /^error: (?:option '[^']*?(--[\w-]+)[^']*' argument '[\s\S]*' is invalid\. )?/;
  return visibleLines(text.replace(opening, (_, option?: string) => (option ? `spp: ${option}: ` : 'spp: ')));
};

function report(error: unknown, context: Context): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.fine : EXIT.usage;
  if (error instanceof UsageError) {
    context.stderr(`spp: ${visible(error.message)}\n`);
    return EXIT.usage;
  }
  if (error instanceof OperationError || (error instanceof Error && error.name === 'ChangedError')) {
    context.stderr(`spp: ${visible(error.message)}\n`);
    return EXIT.failed;
  }
  const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
  context.stderr(`spp: a fault of the program, not of the data; please report it\n${fault}\n`);
  return EXIT.failed;
}
