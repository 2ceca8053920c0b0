/** Warnings about a rule that holds and may still surprise. Pure. */
import { createEngine } from '../engine/engine';
import { withDefaults } from '../format/instead';
import type { Pack } from '../format/pack';
import { isByExample, type PatternRule, type Rule } from '../format/rule';
import { languageFor } from '../lang/languages';
import { type UiText, uiText } from '../model/ui-text';
import { compile } from '../readers/rules/pattern';
import { PatternIndex } from '../readers/rules/pattern-index';
import { type Vocabulary, vocabularyOf } from '../readers/rules/vocabulary';
import type { Tokenizer } from '../text/tokenize';
import { threadIn } from './proof/thread-in';

/**
 * @param pack everything that will be in force, the rule among it
 * @returns sentences for the rule's author
 */
export function lintRule(pack: Pack, rule: Rule): UiText[] {
  if ((rule.kind !== 'cue' && rule.kind !== 'wording') || isByExample(rule)) return [];
  const words = vocabularyOf(pack);
  const { tokenizer } = languageFor(pack.language);
  const texts = rule.examples.map(({ text }) => text.replace(/[[\]]/g, ''));
  const found = rule.match.map((item) => {
    const pattern = typeof item === 'string' ? item : item.pattern;
    return { pattern, places: placesOf(pattern, words, tokenizer, texts) };
  });
  return [
    ...unproved(found),
    ...shadowed(found),
    ...overlaps(pack, rule, texts),
    ...(rule.kind === 'wording' ? unfitting(pack, rule, texts) : []),
  ];
}

/** Where a pattern matches in the examples. */
interface Found {
  pattern: string;
  places: { text: number; start: number; end: number }[];
}

function placesOf(
  pattern: string,
  words: Vocabulary,
  { tokenize }: Tokenizer,
  texts: readonly string[],
): Found['places'] {
  const index = new PatternIndex<true>();
  index.add(compile(pattern, words), true);
  const places: Found['places'] = [];
  texts.forEach((text, n) => {
    for (const sentence of tokenize(text)) {
      index.scan(sentence, (_, { from, to }) => {
        places.push({ text: n, start: sentence.tokens[from]!.start, end: sentence.tokens[to - 1]!.end });
      });
    }
  });
  return places;
}

/** A pattern that no example uses may never match anything. */
const unproved = (found: readonly Found[]): UiText[] =>
  found.filter(({ places }) => !places.length).map(({ pattern }) => uiText('lintUnproved', { pattern }));

/** A pattern whose every match lies within another's has nothing of its own to say, as far as the examples show. */
function shadowed(found: readonly Found[]): UiText[] {
  return found.flatMap(({ pattern, places }, n) => {
    const wider = found.find(
      (other, m) =>
        m !== n &&
        places.length > 0 &&
        places.every((place) => other.places.some((one) => holds(one, place))) &&
        // Of two that find the same words the later one is named.
        (m < n || !other.places.every((place) => places.some((one) => holds(one, place)))),
    );
    return wider ? [uiText('lintShadowed', { pattern, wider: wider.pattern })] : [];
  });
}

const holds = (outer: Found['places'][number], inner: Found['places'][number]): boolean =>
  outer.text === inner.text && outer.start <= inner.start && inner.end <= outer.end;

/** Another rule that speaks in the same words: two hints for one sentence, or one that hides the other. */
function overlaps(pack: Pack, rule: PatternRule, texts: readonly string[]): UiText[] {
  const engine = createEngine(pack);
  const calm = engine.readThread([]);
  const others = texts.flatMap((text) => {
    const { findings } = rule.kind === 'cue' ? engine.readCustomer(text) : engine.checkDraft(text, calm);
    const own = findings.filter((finding) => finding.rule === rule.id);
    return findings.filter(
      (finding) =>
        finding.rule !== rule.id &&
        finding.end > finding.start &&
        own.some(({ start, end }) => finding.start < end && start < finding.end),
    );
  });
  return [...new Map(others.map((one) => [one.rule, one])).values()].map(({ rule: id, text }) =>
    uiText('lintOverlap', { rule: id, words: text }),
  );
}

/** What a rule offers instead and no example has a place for may fit nowhere. */
function unfitting(pack: Pack, rule: Extract<Rule, { kind: 'wording' }>, texts: readonly string[]): UiText[] {
  const engine = createEngine(pack);
  const thread = threadIn(rule.when?.band?.[0] ?? 'calm', rule.when?.cue?.[0]);
  const fitting = new Set(
    texts.flatMap((text) =>
      engine
        .checkDraft(text, thread)
        .findings.filter((finding) => finding.rule === rule.id)
        .flatMap((finding) => engine.offersFor(finding, text, thread, engine.language.slotExamples))
        .map(({ entry }) => entry),
    ),
  );
  return rule.instead.flatMap((entry, n) => {
    const { text } = withDefaults(entry);
    return fitting.has(n) || !text ? [] : [uiText('lintInstead', { text })];
  });
}
