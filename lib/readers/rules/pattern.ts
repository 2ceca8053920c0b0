/**
 * A pattern compiles to a short program of at most `maxProgram` steps, which the matcher runs in time linear in
 * steps × words; and to its anchors, the words without which it cannot match. The language is described in
 * `pattern-syntax.ts`.
 */
import { setBounded } from '../../model/set-bounded';
import { uiText } from '../../model/ui-text';
import { type Assertion, PatternError, type PatternNode, parse } from './pattern-syntax';
import { distanceToHere, type Range, spanOf, sumOf, widthOf } from './pattern-width';
import type { Vocabulary } from './vocabulary';

export { PatternError };

export type Instruction =
  | Assertion
  | { op: 'word'; word: string }
  | { op: 'prefix'; word: string }
  | { op: 'class'; words: ReadonlySet<string>; number: boolean }
  /** Any word but one that turns the sentence. */
  | { op: 'any'; never: ReadonlySet<string> }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { op: 'match' };

export interface Program {
  steps: Instruction[];
  /** Words of which at least one stands in every match; `abcd*` for words that begin so. */
  anchors: string[];
  /** How many words at least and at most stand before the anchor. */
  before: Range;
  /** No match takes more words than this. */
  widest: number;
  /** … and before `<>`; undefined for a pattern that does not ask where a match begins. */
  here: Range | undefined;
}

export const maxProgram = 600;

/**
 * @param pattern see above
 * @param words the pack's word classes and its language's words
 * @throws PatternError with what is wrong and where
 */
export function compile(pattern: string, words: Vocabulary): Program {
  const nodes = parseOnce(pattern, words.formsOf);
  const steps: Instruction[] = [];
  emitAll(nodes, steps, words, pattern);
  steps.push({ op: 'match' });
  if (steps.length > maxProgram)
    throw new PatternError(uiText('patternAlternatives', { steps: steps.length, max: maxProgram }), 0);
  return {
    steps,
    ...anchorOf(nodes, words, pattern),
    widest: nodes.reduce((sum, node) => sum + widthOf(node).max, 0),
    here: distanceToHere(nodes),
  };
}

/** More than the built-in pack and a team's large one have. */
const maxParsed = 20_000;
const parsed = new WeakMap<Vocabulary['formsOf'], Map<string, PatternNode[]>>();

/** Packs are compiled anew for each team, and most of what they hold is the same. */
function parseOnce(pattern: string, formsOf: Vocabulary['formsOf']): PatternNode[] {
  const known = parsed.get(formsOf) ?? new Map<string, PatternNode[]>();
  parsed.set(formsOf, known);
  const before = known.get(pattern);
  if (before) return before;
  const nodes = parse(pattern, formsOf);
  setBounded(known, pattern, nodes, maxParsed);
  return nodes;
}

function classOf(name: string, words: Vocabulary, pattern: string): ReadonlySet<string> {
  const found = words.classes.get(name);
  if (!found) throw new PatternError(uiText('patternNoClass', { name }), pattern.indexOf(`@${name}`));
  return found;
}

function emitAll(nodes: PatternNode[], steps: Instruction[], words: Vocabulary, pattern: string): void {
  for (const node of nodes) emit(node, steps, words, pattern);
}

function emit(node: PatternNode, steps: Instruction[], words: Vocabulary, pattern: string): void {
  if (node.kind === 'word') steps.push({ op: node.prefix ? 'prefix' : 'word', word: node.word });
  else if (node.kind === 'class') {
    steps.push({ op: 'class', words: classOf(node.name, words, pattern), number: node.name === 'number' });
  } else if (node.kind === 'mark') steps.push(node.step);
  else if (node.kind === 'gap') {
    const exit = steps.length + 2 * node.max;
    for (let n = 0; n < node.max; n++) {
      // Shortest first: the finding should be tight.
      steps.push(
        { op: 'split', first: exit, second: steps.length + 1 },
        { op: 'any', never: words.turningWords },
      );
    }
  } else if (node.kind === 'optional') {
    const split: Instruction = { op: 'split', first: steps.length + 1, second: 0 };
    steps.push(split);
    emit(node.node, steps, words, pattern);
    split.second = steps.length;
  } else {
    const exits: { op: 'jump'; to: number }[] = [];
    node.alternatives.forEach((alternative, index) => {
      const last = index === node.alternatives.length - 1;
      const split: Instruction = { op: 'split', first: steps.length + 1, second: 0 };
      if (!last) steps.push(split);
      emitAll(alternative, steps, words, pattern);
      if (!last) {
        const jump = { op: 'jump' as const, to: 0 };
        steps.push(jump);
        exits.push(jump);
        split.second = steps.length;
      }
    });
    for (const jump of exits) jump.to = steps.length;
  }
}

interface Anchor {
  words: string[];
  cost: number;
  before: Range;
}

/** The element whose words are rarest: only a sentence that holds one of them runs the program. */
function anchorOf(
  nodes: PatternNode[],
  words: Vocabulary,
  pattern: string,
): Pick<Program, 'anchors' | 'before'> {
  const best = rarest(nodes, words, pattern);
  if (!best) throw new PatternError(uiText('patternNoAnchor'), 0);
  return { anchors: best.words, before: best.before };
}

function rarest(nodes: readonly PatternNode[], words: Vocabulary, pattern: string): Anchor | undefined {
  let best: Anchor | undefined;
  let before: Range = { min: 0, max: 0 };
  for (const node of nodes) {
    const anchor = anchorIn(node, words, pattern);
    if (anchor && (!best || anchor.cost < best.cost))
      best = { ...anchor, before: sumOf(before, anchor.before) };
    before = sumOf(before, widthOf(node));
  }
  return best;
}

const atOnce: Range = { min: 0, max: 0 };

function anchorIn(node: PatternNode, words: Vocabulary, pattern: string): Anchor | undefined {
  if (node.kind === 'word') {
    return node.prefix
      ? { words: [`${node.word.slice(0, 4)}*`], cost: 2, before: atOnce }
      : { words: [node.word], cost: words.commonWords.has(node.word) ? 200 : 1, before: atOnce };
  }
  if (node.kind === 'class' && node.name !== 'number') {
    const all = [...classOf(node.name, words, pattern)];
    const cost = all.reduce((sum, word) => sum + (words.commonWords.has(word) ? 200 : 1), 0);
    return { words: all, cost, before: atOnce };
  }
  if (node.kind !== 'group') return undefined;
  const parts = node.alternatives.map((alternative) => rarest(alternative, words, pattern));
  const found = parts.flatMap((part) => part ?? []);
  if (found.length < parts.length) return undefined;
  return {
    words: [...new Set(found.flatMap((part) => part.words))],
    cost: found.reduce((sum, part) => sum + part.cost, 0),
    before: spanOf(found.map((part) => part.before)),
  };
}
