// What is said of a problem after its message.
import type { Diagnostic, Position } from '../../model/index.js';

/** The hint, the other place that belongs to the problem, the place it had before: each a line, not yet made visible. */
export const remarksOn = ({ hint, other, was }: Pick<Diagnostic, 'hint' | 'other' | 'was'>): string[] => [
  ...(hint === null || hint === '' ? [] : [hint]),
  ...(other ? [`see also ${placeText(other)}`] : []),
  ...(was ? [`it stood at ${placeText(was)}`] : []),
];

const placeText = ({ file, line, column }: Position): string => `${file}:${String(line)}:${String(column)}`;
