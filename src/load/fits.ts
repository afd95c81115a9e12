// Whether a value fits its form, and no word of why not: for that, and to be sure, there is zod.

/** A form as JSON Schema has it: of that what the forms of data files need. */
export interface Shape {
  readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Shape;
  readonly minItems?: number;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly propertyNames?: Shape;
  readonly additionalProperties?: Shape | false;
  readonly anyOf?: readonly Shape[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
}

/** Tells of a value whether it fits. */
type Test = (value: unknown) => boolean;

const tests = new WeakMap<Shape, Test>();

/** Whether a value plainly fits: what does is accepted by its form. The empty map fits nothing here, whatever its form says. */
export const fits = (shape: Shape, value: unknown): boolean => testOf(shape)(value);

/** The test of a form, made once: to ask the form anew for every value takes several times as long. */
function testOf(shape: Shape): Test {
  const known = tests.get(shape) ?? makeTest(shape);
  tests.set(shape, known);
  return known;
}

function makeTest(shape: Shape): Test {
  if (shape.anyOf) return anyOf(shape.anyOf.map(testOf));
  if (shape.enum) return oneOf(new Set(shape.enum));
  if (shape.const !== undefined) return (value) => value === shape.const;
  const { minimum = -Infinity, maximum = Infinity } = shape;
  switch (shape.type) {
    case 'string':
      return textTest(shape);
    case 'integer':
      return (value) => Number.isSafeInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
    case 'number':
      return (value) => Number.isFinite(value) && (value as number) >= minimum && (value as number) <= maximum;
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'array':
      return listTest(shape);
    case 'object':
      return mapTest(shape);
    default:
      return () => false;
  }
}

const oneOf = (values: ReadonlySet<unknown>): Test => (value) => values.has(value);

function anyOf(all: readonly Test[]): Test {
  return (value) => {
    for (const test of all) if (test(value)) return true;
    return false;
  };
}

function textTest({ minLength = 0, maxLength = Infinity, pattern }: Shape): Test {
  const expression = pattern === undefined ? null : new RegExp(pattern);
  return (value) =>
    typeof value === 'string' && value.length >= minLength && value.length <= maxLength && (expression?.test(value) ?? true);
}

function listTest({ items, minItems = 0 }: Shape): Test {
  if (!items) return () => false;
  const test = testOf(items);
  return (value) => {
    if (!Array.isArray(value) || value.length < minItems) return false;
    for (const one of value) if (!test(one)) return false;
    return true;
  };
}

function mapTest({ properties = {}, required = [], propertyNames, additionalProperties }: Shape): Test {
  const known = new Map(Object.entries(properties).map(([key, shape]) => [key, testOf(shape)]));
  const name = propertyNames && testOf(propertyNames);
  const other = additionalProperties ? testOf(additionalProperties) : undefined;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    let isEmpty = true;
    for (const key in value) {
      isEmpty = false;
      const test = known.get(key) ?? other;
      if (!test || (name && !name(key)) || !test((value as Record<string, unknown>)[key])) return false;
    }
    for (const key of required) if (!(key in value)) return false;
    return !isEmpty;
  };
}
