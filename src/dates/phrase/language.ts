// What a language contributes to reading deadline phrases: words and what they mean to the grammar. Nothing else differs.
import type { Season } from '../conventions.js';

/**
 * A unit of time: a quarter is three calendar months, four months a third of a year (Spanish cuatrimestre), fifteen days half a
 * month (French quinzaine), a week seven days, a working day no Saturday, Sunday or holiday.
 */
export type Unit =
  'hour' | 'day' | 'workday' | 'week' | 'eight-days' | 'fortnight' | 'fifteen-days' | 'month' | 'two-months' | 'quarter' | 'four-months'
  | 'half' | 'year' | 'decade';
/** A part of a period: its first day, its early, middle or late part, its last day. */
export type Part = 'start' | 'early' | 'mid' | 'late' | 'end';

/** What a run of words means to the grammar. */
export type Sense =
  /** `digits` is 0 for a number in words. */
  | { readonly is: 'number'; readonly value: number; readonly digits: number }
  /** -1 is the last; `many` of several: 'los veinte primeros días'. */
  | { readonly is: 'ordinal'; readonly value: number; readonly many?: true }
  | { readonly is: 'iso'; readonly value: string }
  /** 03/04/2006, 06/2006, 27.06.2005: numbers in order. */
  | { readonly is: 'numeric'; readonly value: readonly number[]; readonly dotted: boolean }
  | { readonly is: 'decade'; readonly value: number }
  | { readonly is: 'quarter'; readonly value: number }
  | { readonly is: 'half'; readonly value: number }
  | { readonly is: 'unit'; readonly value: Unit }
  | { readonly is: 'month'; readonly value: number }
  | { readonly is: 'weekday'; readonly value: number }
  /** A feast that has its day of the year; with month 0, so many days from Easter. */
  | { readonly is: 'feast'; readonly month: number; readonly day: number }
  | { readonly is: 'season'; readonly value: Season }
  /** 'year-end', 'midyear'. */
  | { readonly is: 'unit-end'; readonly value: 'year' | 'mid-year' | 'fiscal' | 'month' | 'quarter' }
  | { readonly is: 'part'; readonly value: Part }
  | { readonly is: 'article'; readonly value: 'a' | 'the' }
  /** 'school year', and when it begins: 'la rentrée'. */
  | { readonly is: 'school'; readonly value: 'year' | 'start' }
  /** 'by 2008', 'within a year'; `from` bounds from below: 'no earlier than'. */
  | { readonly is: 'bound'; readonly value: 'within' | 'over' | 'in' | 'by' | 'before' | 'from' | 'at least' | 'at most' }
  /** So often in a unit: 'twice a year'. `or` is another reading: 'biweekly'. */
  | { readonly is: 'frequency'; readonly count: number; readonly unit: Unit; readonly or?: readonly [count: number, unit: Unit] }
  /**
   * half-word: 'half of' a year. after: 'after', what an anchor follows; ago: what stands behind a stretch that counts back ('days
   * before'). the-later: 'that date'. event: a noun that events have. self: the document itself and its day ('the date of this
   * order'). period-word: 'a 24-month period'. per: 'twice a year', which no 'each' can stand for. most: 'at most' behind a stretch.
   * further: a stretch that begins where another ends. onset: 'as from', on the first day of what follows. body: people and places
   * that decide: 'the Council', 'the court'. another: words behind a unit that make it another than this one: 'preceding', 'in which'.
   * of-the and of-many: what holds 'of the' in one word, and what stands before several.
   * which: those of them that a clause follows, 'in which'. deed: a noun that tells of an act by its ending, an event where an article
   * stands before it.
   * be: what makes a participle before it of the present. term: bounds that are a term, and limit: what may stand behind one: 'in a
   * period not exceeding'. source: words that name where a stretch of time is laid down: 'prescribed by'. purpose: bounds that may as
   * well say what for: 'pour'. occasion: an event that has its day; act: one that is done, and says no time after 'in' or 'for'.
   * notice: 'an advance of', before an event. label: words that lead to a deadline and say nothing of it: 'expected', 'target date'.
   * earliest and onwards: 'at the earliest', behind a date. no-later: bounds that may be of a stretch without saying from when. point:
   * bounds that lead to no stretch: 'at 28 days'. means: bounds that tell how as well as by when: 'by', 'through'. beside: prepositions
   * that tell how or for whom: 'under'. as-of: what leads to the day of a state; when: to a clause; since: to what began, or will on a
   * day; once: to an act that is done; upon: to
   * nothing but an event. accounts: a year that is of whoever keeps accounts, and each has another. sitting: days that someone must
   * have counted: 'sitting days'. promise and past: words by which running text tells what is to be from what was. closing: words that
   * tell where a stretch ends: 'the year ending'. small: words that say nothing of their own. namely: what leads to the same said
   * otherwise: 'that is'.
   */
  | {
    readonly is:
      | 'half-word' | 'fiscal' | 'of' | 'for' | 'after' | 'from' | 'to' | 'between' | 'and' | 'or' | 'but' | 'this' | 'next' | 'every'
      | 'thereafter' | 'since'
      | 'starting' | 'until' | 'times' | 'basis' | 'latest' | 'condition' | 'vague' | 'event' | 'self' | 'period-word' | 'clock' | 'promise'
      | 'past' | 'small' | 'per' | 'most' | 'further' | 'label' | 'earliest' | 'body' | 'no-later' | 'onset' | 'source' | 'purpose'
      | 'occasion' | 'act' | 'notice' | 'another' | 'which' | 'of-the' | 'of-many' | 'deed' | 'be' | 'term' | 'limit' | 'point' | 'means'
      | 'sitting' | 'closing'
      | 'beside' | 'as-of' | 'when' | 'once' | 'accounts' | 'upon' | 'onwards' | 'namely';
  }
  /** The day after, or before, what follows: 'al día siguiente de', 'la veille de'. */
  | { readonly is: 'shift'; readonly days: 1 | -1; readonly working?: true }
  | { readonly is: 'open' | 'close' | 'comma' | 'slash' | 'dash' | 'other' }
  | { readonly is: 'word' };

/** A language, its words made ready when the program is built (languages/ready.static.ts). */
export interface Language {
  /** ISO 639-1. */
  readonly code: string;
  /** What of 03/04/2006 is the month, unless a programme says otherwise. */
  readonly numericDates: 'month-first' | 'day-first';
  /** Words that lose a vowel before another, without the apostrophe: l' and d'. */
  readonly elided: readonly string[];
  /** Endings of ordinals in digits: 1st, 2e, 3.º. */
  readonly ordinals: readonly string[];
  /** What a letter before or after a digit stands for: Q3, T3, 1S. */
  readonly codes: Readonly<Record<string, 'quarter' | 'half'>>;
  /** What words of the future look like, without accents: celebrará. Null where the future is made with words of its own. */
  readonly future: RegExp | null;
  /** What nouns of acts look like, without accents: formulación. Null where nothing tells them. */
  readonly deeds: RegExp | null;
  /** What words of repetition look like that are said of things alone ('annual'), and of acts alone ('annually'). */
  readonly adjectives: RegExp;
  readonly adverbs: RegExp;
  /** Whether laws say in the present what shall be: 'le préfet transmet chaque année'. */
  readonly presents: boolean;
  /** What participles of regular verbs end in: of things that something was done to. */
  readonly participles: RegExp;
  /** What a verb looks like behind 'before': 'before signing', 'avant de signer'. */
  readonly verbs: RegExp;
  /** What only texts of this language have: its accents, elided articles. Null where it has nothing of the kind. */
  readonly marks: RegExp | null;
  /** A StoredLexicon as JSON, since few runs need that of every language. */
  readonly lexicon: string;
  /** Words, without accents, one of which stands in whatever names a date or a stretch of time in letters. */
  readonly ofTime: readonly string[];
}

/** A language as its file has it. Entries are lower case; several words are separated by one blank. */
export interface Vocabulary extends Omit<Language, 'lexicon' | 'ofTime'> {
  /** What the last word of an entry of several becomes with an article or vowel behind it: such entries stand for all of these. */
  readonly contracted: Readonly<Record<string, readonly string[]>>;
  /** Words with what they mean; the same words may stand in several lines. */
  readonly words: readonly (readonly [Sense, ...string[]])[];
}

/** Words and what they mean together. */
export type Entry = readonly [words: readonly string[], senses: readonly Sense[]];

/** A lexicon as it is kept: of the words that begin entries the entries, and the senses that are numbered there. */
export interface StoredLexicon {
  readonly entries: Readonly<Record<string, string>>;
  readonly senses: readonly Sense[];
}

/** A language made ready: its entries and what its words look like. */
export interface Lexicon {
  /** Entries of one word, and of more that begin with these two, the longest first. */
  readonly entriesOf: (first: string, second: string) => readonly Entry[];
  /**
   * What runs a text is made of, in groups: 1 a word that stands alone, 2 iso, 3 numeric, 4 decade, 5 code, 6 clock, 7 short year,
   * 8 digits with 9 their ending, 10 another character; no group for a word with marks in it. Shared, so `lastIndex` is to be set.
   */
  readonly tokens: (text: string) => RegExp;
}

const lexicons = new Map<Language, Lexicon>();

const ASCII = /^[\0-\x7f]*$/;

/** Whether a text has nothing but ASCII: most have, and are read in half the time. */
export const isAscii = (text: string): boolean => ASCII.test(text);

/** A word without case, accents and curly apostrophes. */
export const plain = (word: string): string =>
  (isAscii(word) ? word.toLowerCase() : word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('’', "'"));

/** The lexicon of a language; read once. */
export function lexiconOf(language: Language): Lexicon {
  const known = lexicons.get(language);
  if (known) return known;
  const lexicon = { entriesOf: entriesFrom(JSON.parse(language.lexicon) as StoredLexicon), tokens: tokensOf(language) };
  lexicons.set(language, lexicon);
  return lexicon;
}

const NONE: readonly Entry[] = [];

/** Reads entries when they are first asked for: most never are. */
function entriesFrom({ entries, senses }: StoredLexicon): Lexicon['entriesOf'] {
  const known = new Map<string, ReadonlyMap<string, readonly Entry[]>>();
  const read = (entry: string): Entry => {
    const [words = '', numbers = ''] = entry.split('=');
    return [words.split(' '), numbers.split(',').flatMap((number) => senses[Number(number)] ?? [])];
  };
  return (first, second) => {
    let own = known.get(first);
    if (!own) {
      if (!Object.hasOwn(entries, first)) return NONE;
      own = bySecond((entries[first] ?? '').split('|').map(read));
      known.set(first, own);
    }
    return own.get(second) ?? own.get('') ?? NONE;
  };
}

/** Entries of one first word by their second, each with that of no second: of some there are hundreds. */
function bySecond(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const alone = entries.filter(([words]) => words.length === 1);
  const lists = new Map<string, readonly Entry[]>([['', alone]]);
  for (const second of new Set(entries.map(([words]) => words[1] ?? ''))) {
    lists.set(second, second === '' ? alone : [...entries.filter(([words]) => words[1] === second), ...alone]);
  }
  return lists;
}

// What letters and marks are in all scripts takes the machine longer to work out than all phrases of a record to be read; most texts hold
// none but those of Latin scripts. Without the letter ſ, which ignoring case takes for an s in one pattern and not in the other.
const LATIN = /^[\0-\u017e\u0180-\u024f\u2010-\u2027]*$/;
const LATIN_LETTERS = String.raw`a-z\xaa\xb5\xba\xc0-\xd6\xd8-\xf6\xf8-\u017e\u0180-\u024f`;

function tokensOf(language: Language): Lexicon['tokens'] {
  let [ofLatin, ofAll]: RegExp[] = [];
  return (text) => (LATIN.test(text)
    ? ofLatin ??= tokenPattern(language, LATIN_LETTERS, '', 'gi')
    : ofAll ??= tokenPattern(language, String.raw`\p{L}`, String.raw`\p{M}`, 'giu'));
}

// A word alone, the commonest by far; an ISO date or period; numbers of a date; a decade; Q3 and 3Q; a time of day; a short year; a number
// with or without an ordinal ending; an elided word; a word; any other single character.
function tokenPattern({ elided, ordinals, codes }: Language, letter: string, mark: string, flags: string): RegExp {
  const letters = `[${Object.keys(codes).join('')}]`;
  const parts = [
    String.raw`([${letter}]+)(?=[ ,]|$)`,
    String.raw`((?:\d{4}-(?:\d{2}-\d{2}|W\d{2}(?:-\d)?|\d{3}|\d{2}|${letters}\d|\d{2}-XX|XX(?:-XX)?)(?![${letter}\d-])[?~%]?)`
    + String.raw`|\d{3}X(?![${letter}\d-])|\d{4}(?:[?~](?![^\s/])|%(?=/|$)))`,
    String.raw`(\d{4}[/.]\d{1,2}[/.]\d{1,2}|\d{1,2}[\xb0\xba]?[/.]\d{1,2}[/.](?:\d{4}|\d{2})|\d{1,2}-\d{1,2}-(?:\d{4}|\d{2})`
    + String.raw`|(?:0?[1-9]|1[0-2])/\d{4}|\d{1,2}/(?:X(?:II?)?|IX|IV|V?I{1,3}|V)/\d{4})(?![${letter}\d/])`,
    String.raw`(\d{3}0)['\u2019]?s(?![${letter}\d])`,
    String.raw`(${letters}[1-4]|(?<!\d)[1-4]${letters})(?!(?!fy|cy)[${letter}])(?!\d[^\d]|\d$)`,
    String.raw`(\d{1,2}(?:[:h]\d{2}(?::\d{2})?(?![${letter}\d]|:\d)|(?:[:.]\d{2})?(?=\s?[ap]\.?m\.?(?![${letter}\d]))`
    + String.raw`|\.\d{2}(?=\s(?:noon|midnight|hours|hrs|heures|horas|hs?|ces?t|gmt|utc)(?![${letter}\d]))))`,
    String.raw`['\u2019](\d{2})(?!\d)`,
    String.raw`(\d+)(?:(?:\.?|\s(?=[${letter}]{2}|e\s))(${ordinals.join('|')})(?![${letter}\d])(?:(?<=\d(?:o|er|[drtmvn][oa]))\.(?=\s))?`
    + String.raw`|(?![${letter}\d])|(?=${letters}[1-4](?!\d))|(?=h(?![${letter}\d])))`,
    ...(elided.length > 0 ? [String.raw`(?:(?:${elided.join('|')})['\u2019])(?=[${letter}])`] : []),
    String.raw`[${letter}](?:[${letter}${mark}.]|['\u2019](?=[${letter}])|(?<=s)['\u2019](?![${letter}\d]))*`,
    String.raw`(\S)`,
  ];
  return new RegExp(parts.join('|'), flags);
}
