import type { Finding } from '../../model/analysis';
import type { Span } from '../../model/conversation';
import type { Sentence } from '../../text/tokenize';
import type { CompiledPack } from '../compiled-pack';
import { applies } from '../conditions';
import { type Fix, type Fixing, isAddition, withFix, withoutBlanks } from './fix';

/**
 * What the pack's rules find in the draft with a fix, and do not find without it.
 * @returns for a fix: ids of the rules, also of tips; the hint's own where its words are not gone
 */
export function broughtInBy(
  { rules, rulesReader, language }: CompiledPack,
  finding: Finding,
  { draft, sentences, thread }: Fixing,
): (fix: Fix) => string[] {
  const foundIn = (written: string): { id: string; words: string }[] => {
    const text = withoutBlanks(written);
    return rulesReader
      .read({ side: 'agent', unit: 'sentence', text, context: '' }, language.tokenizer.tokenize(text))
      .spans.flatMap(({ label: id, start, end }) => {
        const rule = rules.get(id);
        const isSaid = rule?.kind === 'wording' && applies(rule.when, thread);
        return isSaid ? [{ id, words: text.slice(start, end).toLowerCase() }] : [];
      });
  };
  return (fix) => {
    const { start, end } = regionOf(fix, finding, sentences);
    const remaining = foundIn(draft.slice(start, end));
    const hadOwn = remaining.some(({ id }) => id === finding.rule);
    const changed = withFix(draft, fix);
    const brought = foundIn(changed.slice(start, changed.length - (draft.length - end))).filter(
      ({ id, words }) => {
        const same = remaining.findIndex((one) => one.id === id && one.words === words);
        if (same >= 0) remaining.splice(same, 1);
        return same < 0;
      },
    );
    const stays = hadOwn && !isAddition(fix) && !remaining.some(({ id }) => id === finding.rule);
    return [...brought.map(({ id }) => id), ...(stays ? [finding.rule] : [])];
  };
}

/** All that a fix changes, from the start of a sentence to the end of one. */
function regionOf(fix: Fix, { start, end }: Span, sentences: readonly Sentence[]): Span {
  const touched = sentences.filter(
    (one) => one.start <= Math.max(fix.end, end) && Math.min(fix.start, start) <= one.end,
  );
  return {
    start: Math.min(fix.start, start, ...touched.map((one) => one.start)),
    end: Math.max(fix.end, end, ...touched.map((one) => one.end)),
  };
}
