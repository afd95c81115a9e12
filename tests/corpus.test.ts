// Phrases of public documents, with what they come to: how many of each file are read right. The real command is asked, and tells the
// language by the words alone. The `held` half was set aside, and not looked at while the grammar was written; the `apart` files were
// collected later by another, and looked at only when all was measured.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { spp } from './spp.js';

const FOLDER = join(import.meta.dirname, 'data/phrases');
const DATA = join(FOLDER, 'programme');

/** How many deadlines of each file are read right. Raise a number when more are; it never falls. */
const FLOORS: Readonly<Record<string, number>> = {
  'en-apart.yaml': 80, 'es-apart.yaml': 44, 'fr-apart.yaml': 49,
  'en-third.yaml': 142, 'es-third.yaml': 95, 'fr-third.yaml': 100,
  'en-fourth.yaml': 135, 'es-fourth.yaml': 85, 'fr-fourth.yaml': 66,
  'en-fifth.yaml': 156, 'es-fifth.yaml': 104, 'fr-fifth.yaml': 111,
  'en-sixth.yaml': 159, 'es-sixth.yaml': 89, 'fr-sixth.yaml': 88,
  'en-seventh.yaml': 250, 'es-seventh.yaml': 97,
  'en-eighth.yaml': 242, 'es-eighth.yaml': 97,
  'en-ninth.yaml': 294, 'es-ninth.yaml': 127, 'fr-ninth.yaml': 119,
  'en-tenth.yaml': 188, 'es-tenth.yaml': 95, 'fr-tenth.yaml': 115,
  'en-held.yaml': 97, 'es-held.yaml': 61, 'fr-held.yaml': 65,
  'en-open.yaml': 289, 'es-open.yaml': 179, 'fr-open.yaml': 140,
};

/** Phrases and sentences that hold no deadline, and are read as if they did all the same. */
const EXCEPTIONS: readonly string[] = [
  'before the Conference of the Parties', // a meeting of that name, and not the next one
  // Ranges by their words; only what stands around them says that they look back.
  'between 2004 and 2015',
  'desde 2006 hasta el 1er semestre de 2015',
  // What lies so long after something; what stands around it says that it is told, and not promised.
  'Au bout de 2 mois d’expérimentation',
  'une période d’un an à compter de la date où il n’en est plus un',
  'between July 2018 and December 2021',
  'In the financial year 2023/24',
  'au cours de l’année 1987',
  'at its thirtieth session', // one that was held
  // How long something lasts, or when it was; from what it counts tells as much of a deadline.
  'a period of twenty years computed from the end of the year',
  'the 50th year after the phonogram was lawfully published',
  'Doce años después de publicar la primera edición',
  'with six months notice', // so long before what is told of
  'On the occasion of the 40th Anniversary of ASEAN', // one that was held
  // Of the tenth set: a share of a year, a report of what was, and lengths from or before something.
  'In the first half of 2021',
  'du 1er octobre 2017 au 30 septembre 2018',
  'fifteen years from the first of January of the year following the date of completion',
  'during the ten years next after such expiration',
  'four years ahead of schedule',
  'Transcurridos más de dieciséis años desde la aprobación del Real Decreto 231/2008, de 15 de febrero',
  'au cours d’une période de cinq ans à partir de la décision d’octroi de l’aide',
  'para el curso 2021-2022', // behind a preposition of time, the years of a course are a range
];

/** An entry of the corpus. One of a phrase has `kind`, or `deadline: false`, or `deadlines`; one of a sentence has `finds`. */
interface Entry {
  readonly id: string;
  readonly phrase?: string;
  /** What it counts from; June 2005 where it is silent. */
  readonly anchor?: string;
  readonly kind?: string;
  readonly due?: string | null;
  readonly recurs?: string;
  readonly deadline?: false;
  readonly deadlines?: readonly { readonly due?: string | null }[];
  readonly sentence?: string;
  readonly finds?: readonly string[];
}

interface Explained {
  readonly language: string;
  readonly kind: string;
  readonly due: string | null;
  readonly recurs: string | null;
}

interface Answer extends Explained {
  readonly status: number;
  readonly text?: string;
  readonly deadlines?: readonly (Explained & { readonly at: number; readonly end: number })[];
}

async function explain(words: string, { anchor }: Entry, ...options: string[]): Promise<Answer> {
  const given = anchor === undefined ? [] : ['--anchor', anchor];
  const { stdout, stderr, status } = await spp(['explain', '--data', DATA, '--format', 'json', ...given, ...options, '--', words]);
  if (stdout === '') throw new Error(`${words}: ${stderr}`);
  return { status, ...(JSON.parse(stdout) as Explained) };
}

/** What is wrong with the answer to an entry; undefined where nothing is. */
async function wrongOf(entry: Entry, language: string): Promise<string | undefined> {
  const { phrase, sentence, deadlines, finds = [] } = entry;
  if (sentence !== undefined) return wrongFinds(await explain(sentence, entry, '--find'), finds);
  const answer = await explain(phrase ?? '', entry);
  if (entry.deadline === false) return answer.status === 0 ? `is a deadline, ${toldOf(answer)}` : undefined;
  if (deadlines) {
    const days = (list: readonly { readonly due?: string | null }[]): string => list.map(({ due = null }) => due ?? 'no day').join(' and ');
    const [told, wanted] = [days(answer.deadlines ?? [answer]), days(deadlines)];
    return told === wanted ? undefined : `comes to ${told}, not ${wanted}`;
  }
  return wrongOne(answer, entry, language);
}

function wrongOne(answer: Answer, { phrase = '', kind = '', due = null, recurs }: Entry, language: string): string | undefined {
  // Where an entry leaves the first of what repeats open, the first from the anchor on is right as well.
  const isRight = (answer.due === due || (kind === 'recurring' && due === null)) && (answer.kind === kind || due !== null) && (recurs === undefined || answer.recurs === inMonths(recurs))
    && (answer.language === language || !/\p{L}/u.test(phrase));
  return isRight ? undefined : `is ${toldOf(answer)}, not ${kind} ${String(due)} ${recurs ?? ''}`.trimEnd();
}

/** P1Y as the program writes it: P12M. */
const inMonths = (recurs: string): string => recurs.replace(/^P(\d+)Y$/, (_, years: string) => `P${String(Number(years) * 12)}M`);

const toldOf = ({ language, kind, due, recurs }: Explained): string => [language, kind, String(due), ...(recurs === null ? [] : [recurs])].join(' ');

/** Each place that is found holds the words that are wanted, or is held by them. */
function wrongFinds({ text = '', deadlines = [] }: Answer, wanted: readonly string[]): string | undefined {
  const found = deadlines.map(({ at, end }) => text.slice(at, end));
  const isSame = found.length === wanted.length
    && found.every((words, index) => words.includes(wanted[index] ?? '') || (wanted[index] ?? '').includes(words));
  return isSame ? undefined : `holds ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`;
}

/** A range of years behind a preposition of time is a deadline, whatever a collection calls it: that was decided after some were made. */
const RANGE_OF_YEARS = /^(?:para|en|durante|pour|sur|pendant) (?:el|la) (?:per[ií]odo|période) \d{4}\s?[-–]\s?\d{4}$/iu;

/** What holds no deadline at all. */
const isNone = ({ deadline, finds }: Entry): boolean => deadline === false || finds?.length === 0;

const textOf = ({ phrase, sentence }: Entry): string => phrase ?? sentence ?? '';

/** What is wrong with the answers to these entries, one a line. */
async function wrongIn(entries: readonly Entry[], language: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const entry of entries) {
    const told = await wrongOf(entry, language);
    if (told !== undefined) wrong.push(`${entry.id} '${textOf(entry)}' ${told}`);
  }
  return wrong;
}

const files = readdirSync(FOLDER).filter((name) => name.endsWith('.yaml'));
const read = (name: string): Entry[] => parse(readFileSync(join(FOLDER, name), 'utf8')) as Entry[];

test('the corpus is there, with a floor for each file', () => {
  const entries = files.flatMap(read);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(Object.keys(FLOORS).toSorted()).toEqual(files.toSorted());
  expect(EXCEPTIONS.filter((text) => !entries.some((entry) => isNone(entry) && textOf(entry) === text))).toEqual([]);
});

describe.each(files)('%s', (name) => {
  const entries = read(name);
  const language = name.slice(0, 2);

  test('deadlines are read as they are meant', async () => {
    const meant = entries.filter((entry) => !isNone(entry));
    const wrong = await wrongIn(meant, language);
    const right = meant.length - wrong.length;
    expect(right, [`${String(right)} of ${String(meant.length)} right`, ...wrong].join('\n')).toBeGreaterThanOrEqual(FLOORS[name] ?? 0);
  });

  test('what is none is not read as one', async () => {
    expect(await wrongIn(entries.filter((entry) => isNone(entry) && !EXCEPTIONS.includes(textOf(entry))
      && !RANGE_OF_YEARS.test(textOf(entry))), language)).toEqual([]);
  });
});
