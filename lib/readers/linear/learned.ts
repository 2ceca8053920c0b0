/**
 * The learned layer's part in the engine: heat of everyday wording that no rule names, and risky sentences of
 * a draft. It always shows the words that weighed most, and where it speaks alone it only suggests.
 */
import type { Span } from '../../model/conversation';
import type { Finding } from '../../model/finding';
import type { Sentence } from '../../text/tokenize';
import type { RuleSet } from '../rules/rule-set';
import { type Feature, featuresOf } from './features';
import type { Model } from './model';

export interface Learned {
  /** Labels `heated` and `strained`, for a whole message. */
  heat: Model;
  /** Label `any`, and one for each family by its rule's id, for one sentence of a draft. */
  draft: Model;
  /** Label `any`, and one for each escalation cue by its rule's id, for one sentence of the customer's. */
  cues: Model;
}

/** What the learned layer makes of one customer message. */
export interface LearnedHeat {
  /** 0–3.8: from 2.4 on the layer itself calls it heated; critical takes a named cue too, or heat before. */
  rise: number;
  /** The words that weighed most. */
  words: Span[];
}

/** Where the band begins, in the calibrated chance of being heated or strained; see `npm run accuracy`. */
const heatedFrom = 0.7;
const strainedFrom = 0.5;

export function learnedHeat(learned: Learned, sentences: readonly Sentence[]): LearnedHeat {
  const parts = sentences.map((sentence) => ({ sentence, features: featuresOf(sentence) }));
  const distinct = new Map<number, Feature>();
  for (const { features } of parts) for (const feature of features) distinct.set(feature.key, feature);
  if (!distinct.size) return { rise: 0, words: [] };
  const chances = learned.heat.chances([...distinct.values()]);
  const heated = chances[learned.heat.labels.indexOf('heated')]!;
  const strained = chances[learned.heat.labels.indexOf('strained')]!;
  const rise =
    heated >= heatedFrom
      ? 2.4 + (1.4 * (heated - heatedFrom)) / (1 - heatedFrom)
      : strained >= strainedFrom
        ? 0.8 + (1.6 * heated) / heatedFrom
        : (0.8 * strained) / strainedFrom;
  if (rise < 0.8) return { rise, words: [] };
  const label = learned.heat.labels.indexOf('heated');
  const best = parts
    .map(({ sentence, features }) =>
      heaviest(sentence, learned.heat.explain(features, label, sentence.tokens.length)),
    )
    .sort((a, b) => b.weight - a.weight);
  return { rise, words: best.slice(0, 2).map(({ start, end }) => ({ start, end })) };
}

/** From which chance a sentence is flagged at all, and from which its rule is named; see `npm run accuracy`. */
const draftFrom = { any: 0.65, named: 0.15 };
const cueFrom = { any: 0.3, named: 0.4 };

/**
 * At most one finding in a sentence of a draft: the likeliest family, if it is switched on. One or two words say
 * too little: they are an agent's initials or a bare “my apologies” as often as not.
 */
export function learnedFindings(learned: Learned, set: RuleSet, sentence: Sentence, text: string): Finding[] {
  const found = likeliest(learned.draft, draftFrom, sentence);
  const rule = set.rules.get(found?.rule ?? '');
  if (!found || rule?.kind !== 'wording' || !/\S\s+\S+\s+\S/.test(text.slice(found.start, found.end)))
    return [];
  const severity = rule.severity === 'tip' ? 'tip' : 'suggest';
  return [asFinding(rule.id, severity, found, text)];
}

/** From severity 4 on a cue calls for a procedure; that is left to rules, which say exactly why. */
const maxLearnedSeverity = 3;

/** At most one escalation cue in a sentence of the customer's; it is shown, but the heat has its own model. */
export function learnedCues(learned: Learned, set: RuleSet, sentence: Sentence, text: string): Finding[] {
  const found = likeliest(learned.cues, cueFrom, sentence);
  const rule = set.rules.get(found?.rule ?? '');
  return found && rule?.kind === 'cue'
    ? [asFinding(rule.id, Math.min(rule.severity, maxLearnedSeverity), found, text)]
    : [];
}

/** The likeliest rule of a sentence that carries any, with the words that speak for it. */
function likeliest(
  model: Model,
  from: { any: number; named: number },
  sentence: Sentence,
): (Span & { rule: string }) | undefined {
  const features = featuresOf(sentence);
  const chances = model.chances(features);
  if (chances[model.labels.indexOf('any')]! < from.any) return undefined;
  let best = -1;
  chances.forEach((chance, label) => {
    if (model.labels[label] !== 'any' && chance >= (chances[best] ?? from.named)) best = label;
  });
  if (best < 0) return undefined;
  const { start, end } = heaviest(sentence, model.explain(features, best, sentence.tokens.length));
  return { rule: model.labels[best]!, start, end };
}

const asFinding = (rule: string, severity: Finding['severity'], span: Span, text: string): Finding => ({
  rule,
  source: 'learned',
  severity,
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
  rewrites: [],
  evidence: [{ start: span.start, end: span.end }],
});

/** The run of words with the largest sum, at most eight words long. */
function heaviest({ tokens }: Sentence, shares: Float64Array): Span & { weight: number } {
  let best = { from: 0, to: 0, weight: Number.NEGATIVE_INFINITY };
  for (let from = 0; from < tokens.length; from++) {
    let weight = 0;
    for (let to = from; to < Math.min(tokens.length, from + 8); to++) {
      weight += shares[to]!;
      if (weight > best.weight) best = { from, to, weight };
    }
  }
  return { start: tokens[best.from]!.start, end: tokens[best.to]!.end, weight: best.weight };
}
