// What a command file exports, and what the registry knows of it before it is loaded.
import type { Command } from 'commander';
import type { Context } from '../context.js';

/** Builds the command: it maps flags to options, runs, and hands its exit status to `finish`. */
export type Build = (context: Context, finish: (status: number) => void) => Command;

/** A line of the registry of commands. */
export interface CommandEntry {
  readonly name: string;
  readonly summary: string;
  readonly load: () => Promise<Build>;
}
