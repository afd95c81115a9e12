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

/** Whether a value plainly fits: what does is accepted by its form. The empty map fits nothing here, whatever its form says. */
export function fits(shape: Shape, value: unknown): boolean {
  if (shape.anyOf) return shape.anyOf.some((one) => fits(one, value));
  if (shape.enum) return shape.enum.includes(value);
  return shape.const === undefined ? isOfType(shape, value) : value === shape.const;
}

function isOfType(shape: Shape, value: unknown): boolean {
  switch (shape.type) {
    case 'string':
      return typeof value === 'string' && fitsText(shape, value);
    case 'integer':
      return Number.isSafeInteger(value) && inBounds(shape, value as number);
    case 'number':
      return Number.isFinite(value) && inBounds(shape, value as number);
    case 'boolean':
      return typeof value === 'boolean';
    case 'array':
      return Array.isArray(value) && fitsList(shape, value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value) && fitsMap(shape, value as Record<string, unknown>);
    default:
      return false;
  }
}

const patterns = new Map<string, RegExp>();

function patternOf(source: string): RegExp {
  const known = patterns.get(source);
  if (known) return known;
  const pattern = new RegExp(source);
  patterns.set(source, pattern);
  return pattern;
}

const fitsText = ({ minLength = 0, maxLength = Infinity, pattern }: Shape, text: string): boolean =>
  text.length >= minLength && text.length <= maxLength && (pattern === undefined || patternOf(pattern).test(text));

const inBounds = ({ minimum = -Infinity, maximum = Infinity }: Shape, number: number): boolean => number >= minimum && number <= maximum;

function fitsList({ items, minItems = 0 }: Shape, list: readonly unknown[]): boolean {
  if (list.length < minItems || !items) return false;
  for (const one of list) if (!fits(items, one)) return false;
  return true;
}

function fitsMap(form: Shape, map: Readonly<Record<string, unknown>>): boolean {
  const { properties, required = [], propertyNames, additionalProperties } = form;
  let isEmpty = true;
  for (const key in map) {
    isEmpty = false;
    const shape = properties && Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (!shape || (propertyNames && !fits(propertyNames, key)) || !fits(shape, map[key])) return false;
  }
  for (const key of required) if (!(key in map)) return false;
  return !isEmpty;
}
