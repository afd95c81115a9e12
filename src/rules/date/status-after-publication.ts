import { publicFrom, quoted, within, type Document, type Entry } from '../../model/index.js';
import type { Rule } from '../rule.js';

export const statusAfterPublication = {
  id: 'date/status-after-publication',
  severity: 'error',
  summary: 'a document speaks of no day after it came out',
  why:
    'A report cannot know the state of things on a day after it was published. With such a day it would answer questions that it '
    + 'could not have answered.',
  fails: `
kind: documents
documents:
  - id: plan
    title: Action plan
    published: "2020-01-15"
    statusAsOf: "2020-01-31"
    items: 3
`,
  passes: `
kind: documents
documents:
  - id: plan
    title: Action plan
    published: "2020-01-15"
    statusAsOf: "2019-12-31"
    items: 3
`,
  *check(dataset) {
    for (const document of dataset.documents.values()) {
      const day = publicFrom(document);
      const { statusAsOf, ref } = document;
      if (day === null || statusAsOf === null || statusAsOf <= day) continue;
      yield {
        ref: within(ref, 'statusAsOf'),
        message: `its statuses speak of ${statusAsOf}, and it came out on ${day}`,
        hint: 'correct the one that is wrong',
      };
    }
  },
  *each({ milestones }, dataset) {
    for (const { history } of milestones) {
      for (const entry of history) {
        const document = dataset.documents.get(entry.document);
        const day = document && publicFrom(document);
        if (!day || entry.statusAsOf <= day || !hasOwnDay(entry, document)) continue;
        yield {
          ref: within(entry.ref, 'statusAsOf'),
          message: `a status of ${entry.statusAsOf}, and ${quoted(entry.document)} came out on ${day}`,
          hint: 'correct the day, or leave it out where it is that of the document',
        };
      }
    }
  },
} as const satisfies Rule;

/** Whether the day of an entry is another than it would have from its document. */
const hasOwnDay = ({ statusAsOf }: Entry, document: Document): boolean => statusAsOf !== (document.statusAsOf ?? document.dated?.end);
