// JSON: the data of a report. What a terminal would act on is escaped, so that it is safe to print as well.
import type { Report } from '../../model/index.js';

const UNSAFE = /[\u007f-\u009f\u2028\u2029\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** A value as indented JSON with a newline. */
export const toJson = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replace(UNSAFE, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;

export const renderJson = ({ data }: Report): string => toJson(data);
