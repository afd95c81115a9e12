// The registry of rules, in the order in which they run.
import { conditions } from './claim/conditions.js';
import { actualAfterDocument } from './date/actual-after-document.js';
import { doneBeforeBegun } from './date/done-before-begun.js';
import { forecastBeforeReport } from './date/forecast-before-report.js';
import { dateFormat } from './date/format.js';
import { quotes } from './date/quotes.js';
import { statusAfterPublication } from './date/status-after-publication.js';
import { unreadableDate } from './date/unreadable.js';
import { ambiguous } from './deadline/ambiguous.js';
import { language } from './deadline/language.js';
import { range } from './deadline/range.js';
import { rebaseline } from './deadline/rebaseline.js';
import { stated } from './deadline/stated.js';
import { unreadableDeadline } from './deadline/unreadable.js';
import { backDated } from './edit/back-dated.js';
import { baselineMoved } from './edit/baseline-moved.js';
import { citationRemoved } from './edit/citation-removed.js';
import { commitmentDeleted } from './edit/commitment-deleted.js';
import { completedUndone } from './edit/completed-undone.js';
import { deadlineReworded } from './edit/deadline-reworded.js';
import { evidenceRemoved } from './edit/evidence-removed.js';
import { factRewritten } from './edit/fact-rewritten.js';
import { forecastMoved } from './edit/forecast-moved.js';
import { groupRemoved } from './edit/group-removed.js';
import { historyRewritten } from './edit/history-rewritten.js';
import { idChanged } from './edit/id-changed.js';
import { idReused } from './edit/id-reused.js';
import { moved } from './edit/moved.js';
import { narrativeRewritten } from './edit/narrative-rewritten.js';
import { partiesNarrowed } from './edit/parties-narrowed.js';
import { partiesWidened } from './edit/parties-widened.js';
import { partyRemoved } from './edit/party-removed.js';
import { recordUnmatched } from './edit/record.js';
import { ruleLowered } from './edit/rule-lowered.js';
import { settingChanged } from './edit/setting-changed.js';
import { sourceRedated } from './edit/source-redated.js';
import { sourceRemoved } from './edit/source-removed.js';
import { translationKept } from './edit/translation-kept.js';
import { translationMisplaced } from './edit/translation-misplaced.js';
import { translationRemoved } from './edit/translation-removed.js';
import { versionUnreadable } from './edit/unreadable.js';
import { waiverAdded } from './edit/waiver-added.js';
import { alias } from './file/alias.js';
import { character } from './file/character.js';
import { depth } from './file/depth.js';
import { directive } from './file/directive.js';
import { oneDocument } from './file/documents.js';
import { duplicateKey } from './file/duplicate-key.js';
import { empty } from './file/empty.js';
import { encoding } from './file/encoding.js';
import { key } from './file/key.js';
import { link } from './file/link.js';
import { notAFile } from './file/not-a-file.js';
import { moreProblems } from './file/problems.js';
import { oneProgramme } from './file/programme.js';
import { syntax } from './file/syntax.js';
import { tag } from './file/tag.js';
import { tooLarge } from './file/too-large.js';
import { unreadableFile } from './file/unreadable.js';
import { order } from './history/order.js';
import { duplicate } from './id/duplicate.js';
import { idFormat } from './id/format.js';
import { agenda } from './ref/agenda.js';
import { document } from './ref/document.js';
import { event } from './ref/event.js';
import { group } from './ref/group.js';
import { item } from './ref/item.js';
import { milestone } from './ref/milestone.js';
import { party } from './ref/party.js';
import { rule } from './ref/rule.js';
import { track } from './ref/track.js';
import { kind } from './schema/kind.js';
import { missingKey } from './schema/missing-key.js';
import { valueType } from './schema/type.js';
import { unknownKey } from './schema/unknown-key.js';
import { value } from './schema/value.js';
import { holes } from './source/holes.js';
import { sharedItem } from './source/shared-item.js';
import { completedUncited } from './status/completed-uncited.js';
import { noDay } from './status/no-day.js';
import { statusParty } from './status/party.js';
import { turnedBack } from './status/turned-back.js';
import { twice } from './status/twice.js';
import { copiedTitle } from './style/copied-title.js';
import { copiedTranslation } from './style/copied-translation.js';
import { deadlineInTitle } from './style/deadline-in-title.js';
import { keyOrder } from './style/key-order.js';
import { similarTitle } from './style/similar-title.js';
import { waiver } from './style/waiver.js';
import type { Rule } from './rule.js';

/** Every rule, family by family, in the order in which they are told. */
export const RULES: readonly Rule[] = [
  syntax, encoding, character, empty, oneDocument, duplicateKey, key, alias, tag, directive, depth, tooLarge, moreProblems,
  oneProgramme, link, notAFile, unreadableFile,
  kind, missingKey, unknownKey, valueType, value,
  group, agenda, document, item, party, track, event, milestone, rule,
  idFormat, duplicate,
  dateFormat, unreadableDate, quotes, doneBeforeBegun, actualAfterDocument, forecastBeforeReport, statusAfterPublication,
  unreadableDeadline, language, range, stated, ambiguous, rebaseline,
  noDay, twice, turnedBack, completedUncited, statusParty,
  holes, sharedItem,
  order, conditions,
  commitmentDeleted, idChanged, idReused, baselineMoved, historyRewritten, forecastMoved, completedUndone, citationRemoved,
  sourceRemoved, sourceRedated, evidenceRemoved, factRewritten, groupRemoved, moved, partyRemoved, partiesNarrowed, partiesWidened,
  settingChanged, deadlineReworded, backDated, narrativeRewritten,
  waiverAdded, ruleLowered, translationKept, translationRemoved, translationMisplaced, recordUnmatched, versionUnreadable,
  keyOrder, copiedTitle, copiedTranslation, similarTitle, deadlineInTitle, waiver,
];
