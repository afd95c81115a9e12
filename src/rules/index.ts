// The registry of rules, in the order in which they run.
import { actualAfterDocument } from './date/actual-after-document.js';
import { range } from './deadline/range.js';
import { rebaseline } from './deadline/rebaseline.js';
import { stated } from './deadline/stated.js';
import { order } from './history/order.js';
import { duplicate } from './id/duplicate.js';
import { document } from './ref/document.js';
import { event } from './ref/event.js';
import { group } from './ref/group.js';
import { item } from './ref/item.js';
import { milestone } from './ref/milestone.js';
import { party } from './ref/party.js';
import { track } from './ref/track.js';
import type { Rule } from './rule.js';

/** Every rule, in the order in which they run. */
export const RULES: readonly Rule[] = [
  duplicate, group, document, item, party, track, event, milestone, range, stated, rebaseline, order, actualAfterDocument,
];
