/**
 * Two-minute drills, made from a pack's own examples: a team's rules become its exercises. Deterministic: the
 * same seed gives the same drill.
 */
import type { Engine } from '../engine/engine';
import type { Pack } from '../format/pack';
import { isByExample, type Rule, type WordingByPattern } from '../format/rule';
import { fnv1a24 } from '../model/fnv1a';
import { type UiText, uiText } from '../model/ui-text';

export type Exercise =
  /** Say it without what the rule finds. `shown` holds the sentence, `span` the words that fire. */
  | { kind: 'rewrite'; rule: string; label: string; why: string; shown: string; span: string; model?: string }
  /** Is there a cue in the customer's message? */
  | { kind: 'spot'; rule: string; label: string; why: string; shown: string; isCue: boolean };

/** How many exercises fit into two minutes. */
export const perDrill = { rewrite: 5, spot: 10 } as const;

const unmarked = (text: string): string => text.replace(/[[\]]/g, '');

/** Half of them counter-examples, so that pressing the same button is right half the time. */
export function spotDrill(pack: Pack, seed: number): Exercise[] {
  const cues = pack.rules.flatMap((rule) => (rule.kind === 'cue' && rule.severity > 0 ? [rule] : []));
  const chosen = shuffled(cues, seed, ({ id }) => id).slice(0, perDrill.spot);
  return chosen.map((rule, n) => {
    const isCue = (n + seed) % 2 === 0;
    const { examples = [], counterExamples = [] } = rule;
    const [cues, others] = isByExample(rule)
      ? [rule.like, rule.unlike]
      : [examples.map(({ text }) => unmarked(text)), counterExamples];
    const texts = isCue ? cues : others;
    const shown = texts[seed % texts.length]!;
    return { kind: 'spot', rule: rule.id, label: rule.label, why: rule.why, shown, isCue };
  });
}

/** A rule whose examples sting by themselves, whatever they answer, and that says so at once. */
export const isDrillable = (rule: Rule): rule is WordingByPattern =>
  rule.kind === 'wording' && !isByExample(rule) && !rule.when && rule.severity !== 'tip';

/** @param about the id of the one rule to practise; all of the pack's without it */
export function rewriteDrill(pack: Pack, seed: number, about?: string): Exercise[] {
  const wordings = pack.rules.filter(isDrillable);
  const only = wordings.find(({ id }) => id === about);
  const examples = only
    ? shuffled(only.examples, seed, ({ text }) => text).map((example) => ({ rule: only, example }))
    : shuffled(wordings, seed, ({ id }) => id).map((rule) => ({
        rule,
        example: rule.examples[seed % rule.examples.length]!,
      }));
  return examples.slice(0, perDrill.rewrite).map(({ rule, example }) => ({
    kind: 'rewrite',
    rule: rule.id,
    label: rule.label,
    why: rule.why,
    shown: unmarked(example.text),
    span: /\[([^\]]*)\]/.exec(example.text)?.[1] ?? '',
    ...(example.fixed ? { model: example.fixed } : {}),
  }));
}

export interface Verdict {
  right: boolean;
  /** What to say about it. */
  says: UiText;
}

const minWords = 3;

/** A rewrite is right when nothing in it stings any more and it still says something. */
export function judgeRewrite(engine: Engine, exercise: Exercise, written: string): Verdict {
  if ((written.match(/\S+/g)?.length ?? 0) < minWords)
    return { right: false, says: uiText('practiceDrillsTooShort') };
  const { findings, checked } = engine.checkDraft(written, engine.readThread([]));
  if (!checked) return { right: false, says: uiText('practiceDrillsUnchecked') };
  const sharp = findings.find(({ start, end, severity }) => end > start && severity !== 'tip');
  if (sharp?.rule === exercise.rule)
    return { right: false, says: uiText('practiceDrillsStill', { words: sharp.text }) };
  if (sharp) {
    const label = engine.rules.get(sharp.rule)?.label ?? sharp.rule;
    return {
      right: false,
      says: uiText('practiceDrillsNew', { words: sharp.text, rule: label.toLowerCase() }),
    };
  }
  return { right: true, says: uiText('practiceDrillsClean') };
}

const shuffled = <Item>(items: readonly Item[], seed: number, name: (item: Item) => string): Item[] =>
  [...items].sort((a, b) => fnv1a24(`${seed}\n${name(a)}`) - fnv1a24(`${seed}\n${name(b)}`));
