// The tables of the commitments: what was promised, and what the milestone is on the as-of day.
import { FINDINGS, findingsOf, STATES, type AssessedMilestone } from '../../assess/index.js';
import { durationCode, type DeadlineKind, type Precision } from '../../dates/index.js';
import { SCOPES } from '../../model/index.js';
import { day, ID, integer, IS_UNSURE, list, NOTE, orNull, period, periodRow, POSITION, table, text } from './table.js';

const KINDS: readonly DeadlineKind[] = ['relative', 'absolute', 'event', 'recurring'];
const PRECISIONS: readonly Precision[] = ['day', 'month', 'quarter', 'season', 'half', 'year'];

/** The milestone that a row belongs to. */
export const MILESTONE = text('the milestone', { references: 'milestones' });

const initiatives = table({
  name: 'initiatives',
  description: 'what the groups undertake',
  columns: { id: ID, group_id: text('its group', { references: 'groups' }), title: text('its title'), note: NOTE },
  primaryKey: ['id'],
  rows: ({ initiatives: told }) => told.map(({ id, group, title, note }) => ({ id, group_id: group, title, note })),
});

/** The commitments, with what they are on the as-of day. */
export const milestones = table({
  name: 'milestones',
  description: 'the commitments, with what they are on the as-of day',
  columns: {
    id: ID,
    initiative_id: text('its initiative', { references: 'initiatives' }),
    group_id: text('its group', { references: 'groups' }),
    theme_id: orNull(text('the theme of the group', { references: 'themes' })),
    agenda_id: text('the agenda of the group', { references: 'agendas' }),
    title: text('its title'),
    parties: list('the parties bound by it', { references: 'parties' }),
    promised: day('the day it was promised, as far as known documents tell'),
    deadline: orNull(text('the deadline as published')),
    deadline_kind: orNull(text('how the deadline is put', { enum: KINDS })),
    anchor: orNull(text('what the deadline counts from: ISO 8601 or EDTF')),
    event_id: orNull(text('the event it hangs on, where the record names it beside the phrase', { references: 'events' })),
    precision: orNull(text('how finely the deadline names its day', { enum: PRECISIONS })),
    stated: orNull(text('what the source says beside the deadline that it comes to: ISO 8601 or EDTF')),
    repeats: orNull(text('how long from one occurrence of a recurring deadline to the next: an ISO 8601 duration')),
    first_due: orNull(day('the day that the deadline comes to as published; of a recurring one the first')),
    due: orNull(day('the due date in force: after recorded changes; of a recurring deadline the occurrence that is judged')),
    forecast: orNull(day('the latest forecast of any track')),
    slip_days: orNull(integer('days from the due date to the forecast')),
    state: text('its state: the worst of its tracks', { enum: STATES }),
    days_late: orNull(integer('overdue: days since the due date; completed late: days from it to the day it was done')),
    note: NOTE,
  },
  primaryKey: ['id'],
  rows: ({ dataset, milestones: assessed }) => {
    const all = dataset.programme.parties.map(({ id }) => id);
    return assessed.map((one) => ({
      id: one.milestone.id, initiative_id: one.initiative.id, group_id: one.group.id, theme_id: one.group.theme?.id ?? null,
      agenda_id: one.group.agenda.id, title: one.milestone.title, parties: one.milestone.parties ?? all, promised: one.promised,
      ...deadlineRow(one), due: one.baseline, forecast: one.forecast, slip_days: one.slipDays, state: one.state, days_late: one.daysLate,
      note: one.milestone.note,
    }));
  },
});

const NO_DEADLINE = {
  deadline: null, deadline_kind: null, anchor: null, event_id: null, precision: null, stated: null, repeats: null, first_due: null,
};

function deadlineRow({ deadline, due }: AssessedMilestone) {
  if (!deadline || !due) return NO_DEADLINE;
  const { kind, anchor, precision, stated, recurs, due: first } = due.resolution;
  return {
    deadline: deadline.phrase, deadline_kind: kind, anchor, event_id: deadline.of, precision, stated: stated?.code ?? null,
    repeats: recurs && durationCode(recurs), first_due: first,
  };
}

const related = table({
  name: 'related',
  description: 'milestones that share a row of a source, or go on from one another',
  columns: { milestone_id: MILESTONE, related_id: text('the other', { references: 'milestones' }) },
  primaryKey: ['milestone_id', 'related_id'],
  rows: ({ milestones: assessed, hasMilestone }) => assessed.flatMap(({ milestone }) =>
    [...new Set(milestone.related)].filter(hasMilestone).map((id) => ({ milestone_id: milestone.id, related_id: id }))),
});

const restatements = table({
  name: 'restatements',
  description: 'documents that state a commitment otherwise: with another deadline, or promising less or more',
  columns: {
    milestone_id: MILESTONE, position: POSITION,
    document_id: text('the document', { references: 'documents' }),
    item: orNull(text('the item of it')),
    deadline: orNull(text('the deadline as that document has it')),
    scope: text('what it promises against the milestone', { enum: SCOPES }),
    is_unsure: IS_UNSURE, note: NOTE,
  },
  primaryKey: ['milestone_id', 'position'],
  rows: ({ milestones: assessed, isOut }) => assessed.flatMap(({ milestone }) =>
    milestone.restated.filter(({ document }) => isOut(document)).map(({ document, item, deadline, scope, isUnsure, note }, index) => ({
      milestone_id: milestone.id, position: index + 1, document_id: document, item: item === null ? null : String(item),
      deadline: deadline?.phrase ?? null, scope, is_unsure: isUnsure, note,
    }))),
});

const rebaselines = table({
  name: 'rebaselines',
  description: 'recorded changes of the due date that hold on the as-of day, oldest first',
  columns: {
    milestone_id: MILESTONE, position: POSITION,
    document_id: text('the document that says so', { references: 'documents' }),
    ...period('moved_to', 'the new due date'),
    reason: text('why it was moved'),
  },
  primaryKey: ['milestone_id', 'position'],
  rows: ({ milestones: assessed, question }) => assessed.flatMap(({ milestone, due }) =>
    (due?.changes(question.asOf) ?? []).map(({ to, reason, document }, index) =>
      ({ milestone_id: milestone.id, position: index + 1, document_id: document, ...periodRow('moved_to', to), reason }))),
});

const findings = table({
  name: 'findings',
  description: 'what was promised, reported and computed that does not agree',
  columns: {
    milestone_id: MILESTONE, position: POSITION,
    finding: text('the kind of finding', { enum: FINDINGS.map(({ id }) => id) }),
    message: text('both sides in words'),
    sources: list("both sides cited: 'document', or 'document#item'"),
  },
  primaryKey: ['milestone_id', 'position'],
  rows: ({ milestones: assessed, words }) => assessed.flatMap((one) =>
    findingsOf(one).map(({ id, message, cites }, index) => ({
      milestone_id: one.milestone.id, position: index + 1, finding: id, message: words.tell(message),
      sources: cites.map(({ document, item }) => (item === null ? document : `${document}#${String(item)}`)),
    }))),
});

/** The tables of commitments. */
export const MILESTONE_TABLES = [initiatives, milestones, related, restatements, rebaselines, findings];
