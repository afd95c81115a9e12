// Options that commands share, and how their values are read. A wrong value names the nearest right one.
import type { Command} from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import { REPORT_FORMATS } from '../formats/report/index.js';
import { suggest } from '../model/index.js';
import { LANGUAGES_OF_OUTPUT, type Language } from '../words/index.js';

/** What every command takes. */
export interface DataOptions {
  readonly data?: string;
  readonly color?: boolean;
}

/** What every command takes that prints a result. */
export interface OutputOptions extends DataOptions {
  readonly format?: string;
  readonly output?: string;
  readonly lang?: Language;
}

/** What every command takes that answers for a day. */
export interface QuestionOptions extends OutputOptions {
  readonly asOf?: string;
  readonly knownAt?: string;
}

/** Adds the options that every command takes. */
export const withData = (command: Command): Command =>
  command
    .option('--data <folder>', 'the data folder (else SPP_DATA, the nearest data/ upwards, the record shipped)')
    .option('--color', 'colour even where the output is no terminal')
    .option('--no-color', 'no colour (as NO_COLOR does)')
    .option('--no-cache', 'work everything out anew, and keep nothing for the next run');

/** Adds the options of commands that print a result; `usual` tells the format without --format. */
export const withOutput = (
  command: Command, formats: readonly string[], usual: string, languages: readonly Language[] | null = ['en'],
): Command =>
  withData(
    withLanguage(command, languages)
      .addOption(new Option('--format <format>', `${formats.join(', ')} (${usual})`).argParser(oneOf('format', formats)))
      .option('-o, --output <file>', 'write to a file; its ending chooses the format'),
  );

/** Adds the language of the output; null leaves --lang to the command. */
const withLanguage = (command: Command, languages: readonly Language[] | null): Command =>
  (languages === null ? command : command.addOption(
    new Option('--lang <language>', `language of the output: ${languages.join(', ')}`).argParser(languageOf(command.name(), languages)),
  ));

/** Adds the options of commands that answer for a day, in one of the formats; `usual` tells the one without --format. */
export const withQuestion = (
  command: Command, formats: Readonly<Record<string, unknown>> = REPORT_FORMATS, usual = 'table on a terminal, plain in a pipe',
  languages?: readonly Language[],
): Command =>
  withOutput(
    command
      .option('--as-of <date>', "the day the question is asked: 2006-08-31, 'June 2006' (its last day); today by default")
      .option('--known-at <date>', 'use only documents published by that day'),
    Object.keys(formats), usual, languages,
  );

/** Reads one of a list of words. */
export const oneOf = (what: string, known: readonly string[]) => (value: string): string => {
  if (known.includes(value)) return value;
  throw new InvalidArgumentError(`unknown ${what} "${value}"; ${suggest(value, known)}`);
};

/** What answers in other languages than English, as messages name it. */
export const IN_LANGUAGES = 'status, show, list, report scorecard and report leaders';

/** Reads a language of the output that the command speaks. */
const languageOf = (command: string, spoken: readonly Language[]) => (value: string): string => {
  const language = oneOf('language', LANGUAGES_OF_OUTPUT)(value) as Language;
  if (spoken.includes(language)) return language;
  throw new InvalidArgumentError(`spp ${command} answers in English alone; ${IN_LANGUAGES} speak ${language}`);
};

/** Reads words of a list, separated by commas; the option may be repeated. With `signed`, '-' before a word is kept. */
export const someOf = (what: string, known: readonly string[], signed = false) =>
  (value: string, previous: readonly string[] = []): string[] => {
  const words = value.split(',').map((word) => word.trim()).filter((word) => word !== '');
  if (words.length === 0) throw new InvalidArgumentError(`no ${what} is named; ${suggest('', known)}`);
  for (const word of words) oneOf(what, known)(signed ? word.replace(/^-/, '') : word);
  return [...previous, ...words];
};

/** Reads ids, separated by commas; whether they exist is known when the data is. */
export function ids(value: string, previous: readonly string[] = []): string[] {
  const named = value.split(',').map((id) => id.trim()).filter((id) => id !== '');
  if (named.length === 0) throw new InvalidArgumentError('no id is named');
  return [...previous, ...named];
}

/** Reads a number of days: '90', '90 days'. */
export function days(value: string): number {
  const [, number] = /^(\d{1,5})(?:\s*days?)?$/.exec(value.trim()) ?? [];
  if (number === undefined) throw new InvalidArgumentError(`"${value}" is not a number of days; write --within 90`);
  return Number(number);
}
