// The form of the data files, in zod: the one source of validation, of the order of keys and of the JSON Schema for editors.
// Validators only: nothing here changes a value, so the loader builds from the file as it was written.
import * as z from 'zod';
import { COUNTABLES, MEETING_TYPES, NARRATED, OFFICIAL_ROLES, REPORTED_STATUSES, SCOPES, SEVERITIES } from '../model/index.js';

// Compiling validators pays from some thousand files on, and costs a twentieth of a start; YAML takes most of the time in either case.
z.config({ jitless: true });

/** The form of ids: lower case words and numbers joined by single hyphens. */
export const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

const id = z.string().regex(ID)
  .meta({
    description: 'permanent, unique in its kind: lower-case words and numbers joined by hyphens',
    patternErrorMessage: 'Not an id: lower-case words and numbers joined by hyphens.',
  });
const reference = z.string().min(1);
/** The form of texts that say something: blanks alone are none. */
export const TEXT = /\S/;

const text = z.string().regex(TEXT).meta({ patternErrorMessage: 'Blank: a text was expected.' });
const wording = text.max(300);
const title = z.union([
  wording.meta({ errorMessage: 'Expected a text, or a map of texts by language.' }),
  z.strictObject({
    en: wording.describe('in English'), fr: wording.optional().describe('in French'), es: wording.optional().describe('in Spanish'),
  }).meta({ title: 'title' }),
]).meta({ title: 'title' }).describe('our own short wording, about 90 characters; in several languages as a map');
const note = text.describe('our own words on an oddity of the source');
const date = z.iso.date().meta({
  description: 'a calendar date, YYYY-MM-DD',
  patternErrorMessage: 'Not a calendar date: YYYY-MM-DD, a day that exists.',
});
const phrase = z.string().min(1).max(300);
const datePhrase = phrase.describe("a date or period in words or ISO form: 'June 2006', 'Fall 2006', '2006-06-30'");
const party = z.string().regex(/^[A-Z][A-Z0-9]{1,7}$/).meta({
  description: 'a party of the programme, two or more capitals',
  patternErrorMessage: 'Not a party: two or more capitals.',
});
const track = z.string().min(1).describe("'all', or a track of the programme such as US-CA");
const status = z.enum(REPORTED_STATUSES).meta({
  title: 'status',
  description: 'the reported status, as the document says it',
  enumDescriptions: [
    'nothing was begun', 'begun', 'will be met', 'will be late', 'done in part', 'done', 'done, and the activity goes on', 'given up',
  ],
});

/** One value for all tracks, or one for each track that reports on its own. */
const perTrack = <T extends z.ZodType>(value: T, title: string) =>
  z.union([
    value,
    z.record(track, value).refine((tracks) => Object.keys(tracks).length > 0, 'it names no track'),
  ]).meta({ title });

const waivers = z.array(z.strictObject({
  rule: z.string().min(1).describe('the rule that is let pass'),
  reason: text.describe('why it is right to let it pass'),
  until: date.optional().describe('the last day on which it lets pass; looked at by `check --as-of` alone'),
}).meta({ title: 'waiver' })).describe('known oddities of a source that `check` lets pass');

const recorded = z.strictObject({
  rule: z.string().min(1).describe('the rule of edits that lets it pass: edit/baseline-moved'),
  id: reference.optional().describe('what was changed, where it is not all that stands here: a milestone that was deleted'),
  reason: text.describe('why it was changed'),
  document: reference.describe('the id of the document that says so'),
}).meta({ title: 'change' });
const changes = z.union([recorded, z.array(recorded).min(1)]).meta({ title: 'change' })
  .describe('an intended change of what was published, for `check --against`');

const item = z.union([
  z.int().min(1),
  z.string().regex(/^[a-z0-9-]+-[1-9]\d*$/).meta({ patternErrorMessage: "Not an item: a number, or such as 'themes-28'." }),
]).meta({ title: 'item' })
  .describe("the running number of the thing cited: 28, or 'themes-28'");
const documentId = reference.describe('the id of a document');
const citation = z.strictObject({ document: documentId, item: item.optional() }).meta({ title: 'citation' });

const deadline = z.union([
  phrase.meta({ errorMessage: 'Expected a phrase, or a map with a phrase.' }),
  z.strictObject({
    phrase: phrase.describe('the phrase as published'),
    anchor: datePhrase.optional().describe("what it counts from instead of the programme's anchor"),
    of: reference.optional().describe('the event of the programme it hangs on'),
    lang: z.enum(['en', 'fr', 'es']).optional().describe('the language of the phrase, where it is not told by its words: en, fr or es'),
  }).meta({ title: 'deadline' }),
]).meta({ title: 'deadline' }).describe('the phrase as published');

const entry = z.strictObject({
  document: documentId,
  statusAsOf: date.optional().describe("the day the status speaks of, where it is not the document's"),
  status: perTrack(status, 'status'),
  label: perTrack(text, 'label').optional().describe('the status as published, where it says more than the status'),
  forecast: perTrack(datePhrase, 'forecast').optional().describe('the date the document gives instead of the deadline'),
  actual: perTrack(datePhrase, 'actual').optional().describe('the day it was done'),
  note: note.optional(),
}).meta({ title: 'status entry' });

const parties = z.array(party).min(1).optional();
const confidence = z.literal('low').optional().describe('a judgement that another reader of the source may make otherwise');
const cites = z.array(citation).min(1).describe('where it is stated: documents and items');

const restated = z.strictObject({
  document: documentId,
  item: item.optional(),
  deadline: phrase.optional().describe('the deadline as that document has it; without it that document has none'),
  scope: z.enum(SCOPES).meta({ title: 'scope' }).describe('whether that document promises the same, less or more'),
  confidence,
  note: note.optional(),
}).meta({ title: 'restatement' });

const milestone = z.strictObject({
  id,
  title,
  cites,
  parties: parties.describe('the parties bound by it, where fewer than all'),
  deadline: deadline.optional(),
  restated: z.array(restated).min(1).optional().describe('documents that state it otherwise: its deadline or its scope'),
  rebaseline: z.array(z.strictObject({
    to: datePhrase,
    reason: text,
    document: documentId,
  }).meta({ title: 'rebaseline' })).optional().describe('recorded changes of the baseline'),
  related: z.array(reference).min(1).optional().describe('milestones that share its row or go on from it'),
  note: note.optional(),
  waive: waivers.optional(),
  change: changes.optional(),
  history: z.array(entry).optional().describe('what each document reported, oldest first'),
}).meta({ title: 'milestone' });

const origins = z.array(z.strictObject({
  event: reference.describe('the id of the event or meeting that it was taken over from'),
  part: text.optional().describe('the part of it that is meant, as its source calls it'),
  confidence,
  note: note.optional(),
}).meta({ title: 'origin' })).min(1).optional().describe('what it was taken over from');

const initiative = z.strictObject({
  kind: z.literal('initiative'),
  id,
  group: reference.describe('the id of a group of the programme'),
  title,
  cites: cites.optional().describe('documents that name the initiative itself'),
  origins,
  note: note.optional(),
  waive: waivers.optional(),
  change: changes.optional(),
  milestones: z.array(milestone).describe('the commitments that can be kept or missed'),
}).meta({ title: 'initiative' });

const document = z.strictObject({
  id,
  title,
  publisher: text.optional().describe('who published it'),
  dated: datePhrase.optional().describe('the date on its face'),
  published: date.optional().describe('the day it came out'),
  statusAsOf: date.optional().describe('the day its statuses speak of'),
  items: z.union([z.int().min(1), z.record(id, z.int().min(1))]).meta({ title: 'items' }).optional()
    .describe('how many numbered items it has, as a whole or by prefix'),
  sections: z.array(text).min(1).optional().describe('the parts it says that it consists of'),
  signatories: z.array(z.strictObject({
    name: text,
    office: text.describe('the office as printed'),
    party: party.optional(),
  }).meta({ title: 'signatory' })).min(1).optional().describe('who signed it'),
  note: note.optional(),
  waive: waivers.optional(),
  change: changes.optional(),
}).meta({ title: 'document' });

const documents = z.strictObject({ kind: z.literal('documents'), documents: z.array(document) }).meta({ title: 'documents' });

const evidence = z.strictObject({
  milestone: reference.describe('the id of a milestone'),
  track: track.optional().describe('the track it tells of, where not all'),
  status: status.optional().describe('what it tells of the milestone, where it tells how far it came'),
  confidence,
  note: note.optional(),
}).meta({ title: 'evidence' });

const accomplishment = z.strictObject({
  id,
  title,
  cites,
  agenda: reference.optional().describe('the id of an agenda, where no group fits'),
  group: reference.optional().describe('the id of the group that fits best'),
  parties: parties.describe('the parties that took part, where fewer than all'),
  date: datePhrase.optional().describe('when it was done, where the source says so; of several days the first'),
  until: datePhrase.optional().describe('the last of several days'),
  since: date.optional().describe('the document tells it as progress since this day'),
  by: date.optional().describe('the document tells it as done by this day'),
  evidence: z.array(evidence).min(1).optional().describe('the milestones that it is evidence for'),
  confidence,
  note: note.optional(),
  waive: waivers.optional(),
  change: changes.optional(),
}).meta({ title: 'accomplishment' });
const accomplishments = z.strictObject({ kind: z.literal('accomplishments'), accomplishments: z.array(accomplishment) })
  .meta({ title: 'accomplishments' });

const recommendation = z.strictObject({
  id,
  title,
  cites,
  from: text.describe('who recommended it'),
  topic: text.optional().describe('the heading under which it stands'),
  agenda: reference.optional().describe('the id of an agenda, where no group fits'),
  group: reference.optional().describe('the id of the group that fits best'),
  target: datePhrase.optional().describe('when it is meant to be carried out'),
  milestones: z.array(reference).min(1).optional().describe('milestones that take it up'),
  confidence,
  note: note.optional(),
  waive: waivers.optional(),
  change: changes.optional(),
}).meta({ title: 'recommendation' });
const recommendations = z.strictObject({ kind: z.literal('recommendations'), recommendations: z.array(recommendation) })
  .meta({ title: 'recommendations' });

const meeting = z.strictObject({
  id,
  title,
  type: z.enum(MEETING_TYPES).meta({ title: 'type' }),
  cites: cites.optional(),
  place: text.optional(),
  date: datePhrase.optional().describe('when it was held; of several days the first'),
  until: datePhrase.optional().describe('the last of several days'),
  documents: z.array(reference).min(1).optional().describe('the documents that came of it'),
  note: note.optional(),
  waive: waivers.optional(),
  change: changes.optional(),
}).meta({ title: 'meeting' });
const meetings = z.strictObject({ kind: z.literal('meetings'), meetings: z.array(meeting) }).meta({ title: 'meetings' });

const conditions = z.strictObject({
  agenda: reference.optional(),
  group: reference.optional(),
  document: documentId.optional().describe('a document that they cite'),
  items: z.union([id, z.array(item).min(1)]).meta({ title: 'items' }).optional()
    .describe("items of that document: a prefix ('signature'), or the items one by one"),
  parties: parties.describe('exactly these parties'),
  reported: z.array(status).min(1).optional().describe('one of these was reported, on every track'),
  deadline: z.boolean().optional().describe('whether they have a deadline'),
  type: z.enum(MEETING_TYPES).optional().describe('what a meeting was'),
  target: datePhrase.optional().describe('the period for which a recommendation is meant'),
  since: date.optional().describe('told as progress since this day'),
  by: date.optional().describe('told as done by this day'),
}).meta({ title: 'conditions' });

const figure = z.number().min(0).describe('a number, or with `among` a share in percent');
const test = z.strictObject({
  count: z.enum(COUNTABLES).optional().describe('what is counted'),
  where: conditions.optional().describe('which of them'),
  among: conditions.optional().describe('the share of these is meant, in percent'),
  is: figure.optional(),
  over: figure.optional(),
  under: figure.optional(),
  atLeast: figure.optional(),
  atMost: figure.optional(),
  event: reference.optional().describe('the event or meeting whose day is tested'),
  when: phrase.optional().describe("the deadline that the day is held against: 'within three months of March 23, 2005'"),
  incomplete: text.optional().describe('what of the source is not in the record, so that too small a number tells nothing'),
  note: note.optional(),
}).meta({ title: 'test' });

const claim = z.strictObject({
  id,
  title,
  cites,
  date: datePhrase.optional().describe('the time it speaks of'),
  figure: text.optional().describe('the figure or words that are claimed, as published'),
  tests: z.array(test).min(1).optional().describe('how it is held against the record'),
  untested: text.optional().describe('why nothing in the record can test it'),
  milestones: z.array(reference).min(1).optional().describe('milestones that it speaks of'),
  confidence,
  note: note.optional(),
  waive: waivers.optional(),
  change: changes.optional(),
}).meta({ title: 'claim' });
const claims = z.strictObject({ kind: z.literal('claims'), claims: z.array(claim) }).meta({ title: 'claims' });

const byLanguage = z.strictObject({
  en: text.optional(), fr: text.optional(), es: text.optional(),
}).meta({ title: 'text' });
const narrative = z.strictObject({
  kind: z.literal('narrative'),
  id,
  period: datePhrase.describe("the period of the report it is written for: 'H1 2006'"),
  section: z.enum(NARRATED).meta({ title: 'section' }).describe('the section of the report it stands in'),
  group: reference.optional().describe('the group it is about; without it, it opens the section'),
  overdue: z.int().min(0).optional().describe('how many milestones were overdue when it was written; a draft says when that has changed'),
  text: byLanguage.describe('what officials write, by language; a blank line begins a paragraph'),
  note: note.optional(),
  change: changes.optional(),
}).meta({ title: 'narrative' });

const monthDay = z.string().regex(/^\d{2}-\d{2}$/).describe('month and day, MM-DD');
const season = z.strictObject({ from: monthDay, to: monthDay }).meta({ title: 'season' });
const month = z.int().min(1).max(12);

const conventions = z.strictObject({
  seasons: z.strictObject({
    spring: season.optional(),
    summer: season.optional(),
    fall: season.optional(),
    winter: season.optional(),
  }).meta({ title: 'seasons' }).optional(),
  early: month.optional().describe("the month at whose end the 'early' part of a year is over"),
  mid: month.optional().describe("the month at whose end 'mid' year is over"),
  byYear: z.enum(['end', 'start']).optional().describe("whether 'by 2007' means its end or its first day"),
  bySeason: z.enum(['end', 'start']).optional().describe("whether 'by the summer' means its end or its first day"),
  nextYear: z.enum(['calendar', 'duration']).optional()
    .describe("whether 'next year' is counted by the calendar or from the anchor"),
  nextNamed: z.enum(['coming', 'following-year']).optional()
    .describe("whether 'next summer' is the first to come or that of the next calendar year"),
  decadeEnds: z.union([z.literal(9), z.literal(10)]).optional().describe('whether a decade ends with a year in 9 or in 0: 9 or 10'),
  numericDates: z.enum(['month-first', 'day-first']).optional()
    .describe('what of 03/04/2006 stands first; without it as the language of the phrase has it'),
  fiscalYearStarts: month.optional().describe('the month in which fiscal years begin; they are named by the year they end in'),
  holidays: z.array(date).optional().describe('days that are no working days, besides Saturdays and Sundays'),
}).meta({ title: 'conventions' });

const group = z.strictObject({ id, title, origins }).meta({ title: 'group' });
const theme = z.strictObject({ id, title, groups: z.array(group).optional() }).meta({ title: 'theme' });
const agenda = z.strictObject({
  id,
  title,
  themes: z.array(theme).optional(),
  groups: z.array(group).optional(),
}).meta({ title: 'agenda' });

const programme = z.strictObject({
  kind: z.literal('programme'),
  id,
  title,
  launched: date.describe('the day it was launched'),
  place: text.optional().describe('where it was launched'),
  ended: datePhrase.optional().describe('when it was wound up'),
  anchor: datePhrase.describe("what 'within N months' counts from"),
  reports: phrase.describe("how often it reports: 'every 6 months'"),
  window: z.string().regex(/^[1-9]\d{0,3} days?$/).optional().describe("how long before its due date a milestone is due: '90 days'"),
  parties: z.array(z.strictObject({ id: party, title }).meta({ title: 'party' })).min(1),
  tracks: z.array(track).optional().describe("sets of parties that report on their own, joined by '-' in the order of parties"),
  agendas: z.array(agenda).min(1),
  events: z.array(z.strictObject({ id, title, date: datePhrase.optional() }).meta({ title: 'event' })).optional()
    .describe('what deadlines may hang on; without a date they are undetermined'),
  officials: z.array(z.strictObject({
    name: text,
    office: text.describe('the office as its document prints it'),
    party,
    role: z.enum(OFFICIAL_ROLES).meta({ title: 'role' }).describe('a report goes to leaders, and ministers sign it'),
    from: datePhrase.optional().describe('the first day in office'),
    until: datePhrase.optional().describe('the last day in office'),
  }).meta({ title: 'official' })).optional().describe('to whom ministers report, and who signs'),
  conventions: conventions.optional().describe('how dates are read, where it is a matter of convention'),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).min(1).optional().describe('the languages of its deadline phrases, two letters each (ISO 639-1); en unless it says otherwise'),
  rules: z.record(z.string(), z.enum(SEVERITIES)).optional()
    .describe('rules of `check` that are graver or less grave here, and optional ones that are kept: error, warning, info'),
  waive: waivers.optional(),
  change: changes.optional(),
}).meta({ title: 'programme' });

/** The kinds of data file and their forms. */
export const KINDS = { programme, documents, initiative, accomplishments, recommendations, meetings, claims, narrative } as const;
/** A kind of data file. */
export type Kind = keyof typeof KINDS;

/** A programme as its file writes it. */
export type RawProgramme = z.infer<typeof programme>;
/** Documents as their file writes them. */
export type RawDocuments = z.infer<typeof documents>;
/** An initiative as its file writes it. */
export type RawInitiative = z.infer<typeof initiative>;
/** A milestone as its file writes it. */
export type RawMilestone = z.infer<typeof milestone>;
/** An intended change as its file writes it. */
export type RawChange = z.infer<typeof recorded>;
/** Accomplishments as their file writes them. */
export type RawAccomplishments = z.infer<typeof accomplishments>;
/** Recommendations as their file writes them. */
export type RawRecommendations = z.infer<typeof recommendations>;
/** Meetings as their file writes them. */
export type RawMeetings = z.infer<typeof meetings>;
/** Claims as their file writes them. */
export type RawClaims = z.infer<typeof claims>;
/** What officials write for a report, as its file writes it. */
export type RawNarrative = z.infer<typeof narrative>;
/** What something was taken over from, as files write it. */
export type RawOrigins = z.infer<typeof origins>;
/** A status entry as its file writes it. */
export type RawEntry = z.infer<typeof entry>;
/** A deadline as its file writes it: the phrase, or its long form. */
export type RawDeadline = z.infer<typeof deadline>;
/** Conventions as the programme writes them. */
export type RawConventions = z.infer<typeof conventions>;
