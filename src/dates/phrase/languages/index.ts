// The languages that deadline phrases can be read in: a file and a line each.
import type { Language } from '../language.js';
import { english } from './english.js';
import { french } from './french.js';
import { spanish } from './spanish.js';

/** The languages that phrases can be read in, by code (ISO 639-1), in the order in which they are tried. */
export const LANGUAGES: Readonly<Record<string, Language>> = { en: english, fr: french, es: spanish };
