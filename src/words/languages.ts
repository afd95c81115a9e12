// The languages of the output, apart from their words, which are loaded where something is to be said in them.

/** The languages that documents can be written in: ISO 639-1 codes. */
export const LANGUAGES_OF_OUTPUT = ['en', 'fr', 'es'] as const;
/** A language of the output. */
export type Language = (typeof LANGUAGES_OF_OUTPUT)[number];
