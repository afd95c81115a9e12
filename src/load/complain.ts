// zod's issues -> problems: what is wrong with the value quoted, what was expected, how to mend it.
import * as z from 'zod';
import { quoted, suggest, type Fix, type Problem } from '../model/index.js';
import { TEXT } from './forms.js';
import { meantIn, type UnionIssue } from './meant.js';

type Issue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

/** The problems of `value` against `form`, in the order zod finds them. */
export function complain(file: string, form: z.ZodType, value: unknown, issues: readonly Issue[]): Problem[] {
  return issues.slice(0, MOST).flatMap((issue) => explain(issue, issue.path as Path, value, form).map(({ path, atKey, ...rest }) => ({
    severity: 'error' as const,
    ref: { file, path, ...(atKey ? { atKey } : {}) },
    ...rest,
  })));
}

/** More issues than the loader lists are not put in words. */
const MOST = 1100;

interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
  readonly path: Path;
  readonly atKey?: boolean;
  readonly fix?: Fix;
}

function explain(issue: Issue, path: Path, root: unknown, form: z.ZodType): Complaint[] {
  const value = at(root, path);
  const name = path.at(-1);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST).map((key) => ({
        code: 'schema/unknown-key',
        message: `unknown key ${quoted(key)}${inThing(formAt(form, path))}`,
        hint: suggest(key, keysOf(formAt(form, path))),
        path: [...path, key], atKey: true,
      }));
    case 'invalid_type':
      if (value === undefined) return [missing(path, form, wanted(issue.expected))];
      return [wrongType(path, value, issue.expected, formAt(form, path))];
    case 'invalid_value':
      if (value === undefined) return [missing(path, form, `one of ${issue.values.map(String).join(', ')}`)];
      return [{
        code: 'schema/value',
        message: `unknown ${thing(formAt(form, path)) ?? String(name)} ${quote(value)}`,
        hint: suggest(textOf(value), issue.values.map(String)),
        path,
      }];
    case 'invalid_format':
      if (issue.pattern === String(TEXT)) return [blank(path, textOf(value), isOptional(form, path))];
      return [wrongFormat(path, value, issue.format, formAt(form, path))];
    case 'invalid_union':
      return explainUnion(issue, path, root, form, value);
    default:
      return [{
        code: 'schema/value',
        message: `${quote(name)} ${value === '' ? 'is empty' : `is ${quote(value)}`}`,
        hint: issue.message.replace(/^./, (c) => c.toLowerCase()),
        path,
      }];
  }
}

function explainUnion(
  issue: UnionIssue, path: Path, root: unknown, form: z.ZodType, value: unknown,
): Complaint[] {
  const meant = meantIn(issue, value);
  if (meant) return meant.flatMap((inner) => explain(inner, [...path, ...(inner.path as Path)], root, form));
  const what = thing(formAt(form, path)) ?? String(path.at(-1));
  const expected = issue.errors.flatMap((issues) =>
    issues.map((inner) => (inner.code === 'invalid_type' ? wanted(inner.expected) : 'text')));
  if (value === undefined) return [missing(path, form, expected.join(' or '))];
  if (typeof value !== 'object' && formAt(form, path)?.safeParse(textOf(value)).success) {
    return [{ code: 'schema/type', message: `${what} is ${kindOf(value)}`, ...inQuotes(textOf(value)), path }];
  }
  return [{ code: 'schema/type', message: `${what} is ${kindOf(value)}`, hint: `expected ${[...new Set(expected)].join(' or ')}`, path }];
}

/** A key that is missing is a problem of the map it should be in. */
function missing(path: Path, form: z.ZodType, expected: string): Complaint {
  const parent = path.slice(0, -1);
  const name = String(path.at(-1));
  return {
    code: 'schema/missing-key',
    message: `"${name}" is missing${inThing(formAt(form, parent))}`,
    hint: `add ${name}: ${expected}`,
    path: parent,
  };
}

function wrongType(path: Path, value: unknown, expected: string, form: z.ZodType | undefined): Complaint {
  const name = path.at(-1);
  const where = typeof name === 'number'
    ? `entry ${String(name + 1)} of "${String(path.at(-2))}"`
    : name === undefined ? 'the file' : `"${name}"`;
  const isBare = typeof value === 'number' || typeof value === 'boolean';
  const remedy = expected === 'string' && isBare && form?.safeParse(String(value)).success === true
    ? inQuotes(String(value))
    : { hint: `expected ${wanted(expected)}${expected !== 'string' || form?.description === undefined ? '' : `: ${form.description}`}` };
  return { code: 'schema/type', message: `${where} is ${kindOf(value)}`, ...remedy, path };
}

const inQuotes = (text: string): Pick<Complaint, 'hint' | 'fix'> => ({ hint: `put it in quotes: "${text}"`, fix: { is: 'quote' } });

/** A text in which there is none. */
function blank(path: Path, value: string, isLeftOut: boolean): Complaint {
  const name = path.at(-1);
  const where = typeof name === 'number' ? `entry ${String(name + 1)} of ${quoted(String(path.at(-2)))}` : quoted(String(name));
  const hint = isLeftOut || typeof name === 'number' ? 'write what it says, or leave it out' : 'write what it says';
  return { code: 'schema/value', message: `${where} is ${value === '' ? 'empty' : 'blank'}`, hint, path };
}

/** Whether what stands at a path may be left out. */
function isOptional(form: z.ZodType, path: Path): boolean {
  const parent = formAt(form, path.slice(0, -1));
  const options = parent instanceof z.ZodUnion ? (parent.options as z.ZodType[]) : [parent];
  return options.some((option) =>
    option instanceof z.ZodObject && (option.shape as Record<string, z.ZodType>)[path.at(-1) ?? ''] instanceof z.ZodOptional);
}

function wrongFormat(path: Path, value: unknown, format: string, form: z.ZodType | undefined): Complaint {
  const text = textOf(value);
  if (format === 'date') {
    return { code: 'date/format', message: `${quote(value)} is not a calendar date`, hint: 'write YYYY-MM-DD, a day that exists', path };
  }
  const last = path.at(-1);
  if (last === 'id') {
    const kebab = text.normalize('NFD').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '').toLowerCase().replace(/[^a-z0-9-]/g, '');
    const example = kebab ? `, such as "${kebab}"` : '';
    const hint = `lower-case words and numbers joined by hyphens${example}`;
    return { code: 'id/format', message: `${quote(value)} is not an id`, hint, path };
  }
  const what = thing(form) ?? (typeof last === 'number' ? `entry of "${String(path.at(-2))}"` : String(last));
  const hint = form?.description ?? 'see the schema';
  return { code: 'schema/value', message: `${quote(value)} is not a valid ${what}`, hint, path };
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));
const quote = (value: unknown): string => (typeof value === 'string' ? quoted(value) : kindOf(value));

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return `text, ${quote(value)}`;
  return typeof value === 'number' ? `the number ${String(value)}` : `the truth value ${JSON.stringify(value)}`;
}

const WANTED: Readonly<Record<string, string>> = {
  string: 'text', int: 'a whole number', number: 'a number', array: 'a list', object: 'a map', record: 'a map',
};
const wanted = (expected: string): string => WANTED[expected] ?? expected;

const thing = (form: z.ZodType | undefined): string | undefined => form?.meta()?.title;
const inThing = (form: z.ZodType | undefined): string => {
  const title = thing(form);
  return title === undefined ? '' : ` in ${/^[aeiou]/.test(title) ? 'an' : 'a'} ${title}`;
};

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) =>
    typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined, value);
}

/** The form of the value at a path; of a union the option that has the next key. */
function formAt(form: z.ZodType, path: Path): z.ZodType | undefined {
  const inner = form instanceof z.ZodOptional ? (form.unwrap() as z.ZodType) : form;
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  for (const option of inner instanceof z.ZodUnion ? (inner.options as z.ZodType[]) : [inner]) {
    const next =
      option instanceof z.ZodObject ? (option.shape as Record<string, z.ZodType>)[step]
      : option instanceof z.ZodArray ? (option.element as z.ZodType)
      : option instanceof z.ZodRecord ? (option.valueType as z.ZodType)
      : undefined;
    if (next) return formAt(next, rest);
  }
  return undefined;
}

function keysOf(form: z.ZodType | undefined): string[] {
  const options = form instanceof z.ZodUnion ? (form.options as z.ZodType[]) : [form];
  return options.flatMap((option) => (option instanceof z.ZodObject ? Object.keys(option.shape as object) : []));
}
