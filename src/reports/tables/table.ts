// What a table of the record is: typed columns, and rows that cannot miss one. One file a family of tables, a line in index.ts.
import type { Period, PlainDate } from '../../dates/index.js';
import type { Told } from './told.js';

interface Types {
  readonly string: string;
  readonly integer: number;
  readonly number: number;
  readonly boolean: boolean;
  readonly date: PlainDate;
  readonly list: readonly string[];
}

/** What stands in a cell; null for nothing. */
export type Value = Types[keyof Types] | null;

/** A column of a table. Lists are never null: nothing is an empty list. */
export interface Column {
  readonly type: keyof Types;
  readonly nullable: boolean;
  readonly description: string;
  /** The texts that can stand in it. */
  readonly enum?: readonly string[];
  /** The table whose `id` it names; of a list, each of its texts does. */
  readonly references?: string;
}

/** The columns of a table by name, in their order. Names need no quotes in SQL. */
export type Columns = Readonly<Record<string, Column>>;

/** A row with a value for each column. */
export type RowOf<C extends Columns> = {
  readonly [Name in keyof C]: Types[C[Name]['type']] | (C[Name]['nullable'] extends false ? never : null);
};

/** A table, and how its rows come out of the record. */
export interface Table<R = Readonly<Record<string, Value>>> {
  readonly name: string;
  readonly description: string;
  readonly columns: Columns;
  /** The columns that tell its rows apart. */
  readonly primaryKey: readonly string[];
  readonly rows: (told: Told) => readonly R[];
}

type Definition<C extends Columns> = Table<RowOf<C>> & { readonly columns: C; readonly primaryKey: readonly (keyof C)[] };

/** A table; its rows are held against its columns. */
export const table = <C extends Columns>(definition: Definition<C>): Table<RowOf<C>> => definition;

type More = Pick<Column, 'enum' | 'references'>;
type Always<T extends keyof Types> = Column & { readonly type: T; readonly nullable: false };
type OrNull<T extends keyof Types> = Column & { readonly type: T; readonly nullable: true };

const of = <T extends keyof Types>(type: T) => (description: string, more: More = {}): Always<T> =>
  ({ type, nullable: false, description, ...more });

/** Columns of each type that always have a value. */
export const [text, integer, number, flag, day, list] =
  [of('string'), of('integer'), of('number'), of('boolean'), of('date'), of('list')];

/** The same column where there may be nothing. */
export const orNull = <T extends keyof Types>(column: Always<T>): OrNull<T> => ({ ...column, nullable: true });

/** The id of a row, the key of its table. */
export const ID = text('permanent, unique in this table');

/** The running number of a row among those of what it belongs to. */
export const POSITION = integer('its running number there, from 1');

/** Our own words on an oddity of the source. */
export const NOTE = orNull(text('our own words on an oddity of the source'));

/** Whether it is a judgement. */
export const IS_UNSURE = flag('whether it is a judgement that another reader of the source may make otherwise');

type PeriodColumns<N extends string> =
  Readonly<Record<N, OrNull<'string'>>> & Readonly<Record<`${N}_start` | `${N}_end`, OrNull<'date'>>>;

/** A day or period: its code, and its first and last day. */
export const period = <N extends string>(name: N, what: string): PeriodColumns<N> => ({
  [name]: orNull(text(`${what}: ISO 8601 or EDTF (2006-06-15, 2006-06, 2006-Q3, 2006-23 for the autumn)`)),
  [`${name}_start`]: orNull(day('the first day of that')),
  [`${name}_end`]: orNull(day('the last day of that')),
}) as PeriodColumns<N>;

/** The cells of `period`; where it runs on to the end of another, that gives the last day. */
export const periodRow = <N extends string>(name: N, from: Period | null, until: Period | null = from): RowOf<PeriodColumns<N>> => ({
  [name]: from?.code ?? null,
  [`${name}_start`]: from?.start ?? null,
  [`${name}_end`]: from && (until ?? from).end,
}) as RowOf<PeriodColumns<N>>;
