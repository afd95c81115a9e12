// JSON: the data of a report. What a terminal would act on is escaped, so that it is safe to print as well.
import type { Report } from '../../model/index.js';

// All that `visible` (formats/safe.ts) shows, but for line breaks, which are JSON's own here.
const UNSAFE = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const escaped = (char: string): string =>
  [...Array(char.length).keys()].map((at) => `\\u${char.charCodeAt(at).toString(16).padStart(4, '0')}`).join('');

/** The text of JSON with all of that escaped. */
export const escapeJson = (json: string): string => json.replace(UNSAFE, escaped);

/** A value as indented JSON with a newline. */
export const toJson = (value: unknown): string => `${escapeJson(JSON.stringify(value, null, 2))}\n`;

/** The data of a report as JSON. */
export const renderJson = ({ data }: Report): string => toJson(data());
