// The stamp of a draft: a line that says, in any language and format alike, from what it was made, so that a program can prove it.
import { parsePlainDate, type PlainDate } from '../../dates/index.js';
import { LANGUAGES_OF_OUTPUT, type Language } from '../../words/index.js';
import { AUDIENCES, type Audience } from './audience.js';

/** All that a draft was made from. */
export interface Stamped {
  readonly since: PlainDate;
  readonly asOf: PlainDate;
  readonly knownAt: PlainDate | null;
  readonly basis: 'baseline' | 'forecast';
  readonly audience: Audience;
  readonly language: Language;
  readonly version: string;
  readonly commit: string | null;
  readonly hash: string;
}

/** `spp-stamp since=2006-01-01 as-of=2006-06-30 …`: blanks between keys and values, nothing else. */
export const stampText = ({ since, asOf, knownAt, basis, audience, language, version, commit, hash }: Stamped): string =>
  `spp-stamp since=${since} as-of=${asOf} known-at=${knownAt ?? 'all'} basis=${basis} audience=${audience} lang=${language} `
  + `version=${version} commit=${commit ?? 'none'} sha256=${hash}`;

/** Finds the stamp in a text, whatever line breaks stand in it; null where there is none, or one that makes no sense. */
export function readStamp(text: string): Stamped | null {
  const [, line] = /spp-stamp\s+((?:[a-z0-9-]+=\S+\s+){8}sha256=[0-9a-f]{64})/.exec(text.replace(/\s+/g, ' ')) ?? [];
  if (line === undefined) return null;
  const values = new Map(line.split(' ').map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  const value = (key: string): string => values.get(key) ?? '';
  const [since, asOf] = [parsePlainDate(value('since')), parsePlainDate(value('as-of'))];
  const knownAt = value('known-at') === 'all' ? null : parsePlainDate(value('known-at'));
  const audience = AUDIENCES.find((one) => one === value('audience'));
  const language = LANGUAGES_OF_OUTPUT.find((one) => one === value('lang'));
  const basis = value('basis');
  if (!since || !asOf || knownAt === undefined || !audience || !language || (basis !== 'baseline' && basis !== 'forecast')) return null;
  const commit = value('commit') === 'none' ? null : value('commit');
  return { since, asOf, knownAt, basis, audience, language, version: value('version'), commit, hash: value('sha256') };
}
