// What officials write is kept as they wrote it: woven in where it belongs, and flagged where a figure under it has changed.
import { overdueOf, type Facts } from './facts.js';
import { plainParagraph, type Section } from './tree.js';
import type { Narrative } from '../../model/index.js';
import type { Move } from '../../assess/index.js';

/**
 * The narratives of a section, or of a group in it. Drafters are told where there is none; others than the public, where one was
 * written when another number was overdue.
 */
export function narrativeBlocks(section: Narrative['section'], group: string | null, moves: readonly Move[], facts: Facts): Section {
  const { dataset: { narratives }, since, question: { asOf }, words: { language, say }, audience } = facts;
  const own = narratives.filter((one) =>
    one.section === section && one.group === group && one.period.start === since && one.period.end <= asOf);
  const isDrafted = audience === 'drafters';
  if (own.length === 0) return isDrafted ? [plainParagraph(say('narrative-missing'), 'remark')] : [];
  const overdue = overdueOf(moves).length;
  return own.flatMap(({ text, overdue: then }): Section => {
    const written = text[language] ?? null;
    const spoken = ([language, 'en', 'fr', 'es'] as const).find((one) => text[one] !== undefined) ?? language;
    const isChanged = then !== null && then !== overdue && audience !== 'public';
    return [
      ...(written === null ? [plainParagraph(say('narrative-untranslated'), 'remark')] : []),
      ...(text[spoken] ?? '').split(/\n\s*\n/).map((part) =>
        plainParagraph(part.replace(/\s+/g, ' ').trim(), undefined, spoken === language ? undefined : spoken)),
      ...(isChanged ? [plainParagraph(say('narrative-changed', { then, now: overdue }), 'remark')] : []),
    ];
  });
}
