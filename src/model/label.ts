// What a document reported, in words: the usual statuses in the language of the output, anything else as published.
import type { Message } from '../words/index.js';
import { STATUS_LABELS, type ReportedStatus } from './record.js';

/** Whether a label is the usual wording of its status. */
export const isUsual = (status: ReportedStatus, label: string): boolean => label.toLowerCase() === STATUS_LABELS[status].toLowerCase();

/** A reported status; in English it always stands as published. */
export const labelMessage = ({ status, label }: { readonly status: ReportedStatus; readonly label: string }): Message =>
  ({ id: 'label', with: { status: isUsual(status, label) ? status : 'other', label } });

/** 'US-CA and US-MX'. */
export const jointly = (list: readonly string[]): Message | string =>
  list.slice(1).reduce<Message | string>((a, b) => ({ id: 'both', with: { a, b } }), list[0] ?? '');

/** 'overdue or due'. */
export const either = (list: readonly (Message | string)[]): Message | string =>
  list.slice(1).reduce<Message | string>((a, b) => ({ id: 'either', with: { a, b } }), list[0] ?? '');
