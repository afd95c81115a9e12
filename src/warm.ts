// Answers again what was answered before: the same line, of the same data, on the same day, by the same program. It is asked before the
// program is loaded, which takes longer than to read all files of a record. A result never depends on it (io/cache.ts).
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { EXIT } from './cli/errors.js';
import { openCache, type Answer } from './io/cache.js';
import { today } from './io/clock.js';
import { addContent } from './io/content-hash.js';
import { isFolder, readDataFolder } from './io/files.js';
import { openOutput, type Output } from './io/output.js';
import { readTerminal } from './io/terminal.js';
import type { SourceFile } from './model/index.js';
import { chooseData, guarded, onOutputError, workingFolder } from './surroundings.js';

/** What the program is built from; another program gives other answers. */
declare const SPP_BUILD: string;

/** A run that may be kept: the files it is about, and what it tells. */
export interface Kept {
  /** The files of a data folder as they were read for the key; undefined where another folder is meant, and nothing is kept then. */
  readonly files: (root: string) => readonly SourceFile[] | undefined;
  /** The run looked at something that is not in the key, or did something. */
  readonly spoil: () => void;
  readonly note: (to: 1 | 2, content: string | Uint8Array) => void;
  readonly save: (status: number) => void;
}

/** Commands that answer from data, and words with which they do more than that. */
const ANSWERING = new Set(['status', 'show', 'timeline', 'list', 'search', 'report', 'check', 'export']);
const DOING = /^(?:--no-cache|--against|--fix|--watch|--output|--stdin-filename|-o|--help|-h|-)(?:=|$)/;

/** Gives the answer that was kept, and says so by true; else what keeps the run that follows; undefined where nothing is to be kept. */
export function recall(): true | Kept | undefined {
  try {
    return lookUp();
  } catch {
    return undefined; // the program itself tells what is wrong
  }
}

function lookUp(): true | Kept | undefined {
  const words = process.argv.slice(2);
  if (!words.some((word) => ANSWERING.has(word)) || words.some((word) => DOING.test(word))) return undefined;
  const cwd = workingFolder();
  const cache = openCache(cwd, process.env);
  const root = resolve(chooseData(namedIn(words)).root);
  if (!cache || !isFolder(root)) return undefined;
  const content = createHash('sha256');
  const files = readDataFolder(root, (path, bytes) => { addContent(content, path, bytes); });
  if (files.some((file) => 'fault' in file)) return undefined;
  const [stdout, stderr] = [openOutput(1, () => guarded('stdout'), onOutputError), openOutput(2, () => guarded('stderr'), onOutputError)];
  const surroundings = [
    SPP_BUILD, process.version, words, cwd, process.env.SPP_DATA, root, today(),
    readTerminal(stdout, process.env), readTerminal(stderr, process.env).color,
  ];
  const key = createHash('sha256').update(JSON.stringify(surroundings)).update(content.digest('hex')).digest('hex');
  const answer = cache.get(key);
  return answer ? tell(answer, stdout, stderr) : keeping(files, root, (told) => { cache.put(key, told); });
}

function namedIn(words: readonly string[]): string | undefined {
  const at = words.findIndex((word) => /^--data(?:=|$)/.test(word));
  return words[at]?.startsWith('--data=') ? words[at].slice('--data='.length) : words[at + 1 || words.length];
}

function tell({ told, status }: Answer, stdout: Output, stderr: Output): true {
  for (const [to, bytes] of told) (to === 1 ? stdout : stderr).write(bytes);
  process.exitCode = status;
  return true;
}

function keeping(files: readonly SourceFile[], root: string, put: (answer: Answer) => void): Kept {
  let isSpoilt = false;
  const told: [1 | 2, Uint8Array][] = [];
  return {
    files: (wanted) => {
      isSpoilt ||= wanted !== root;
      return wanted === root ? files : undefined;
    },
    spoil: () => { isSpoilt = true; },
    note: (to, content) => { told.push([to, typeof content === 'string' ? Buffer.from(content) : content]); },
    save: (status) => { if (!isSpoilt && (status === EXIT.fine || status === EXIT.problems)) put({ told, status }); },
  };
}
