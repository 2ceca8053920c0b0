/**
 * A pattern compiles to a short program of at most `maxProgram` steps, which the matcher runs in time linear in
 * steps × words; and to its anchors, the words without which it cannot match. The language is described in
 * `pattern-syntax.ts`.
 */
import { uiText } from '../../model/ui-text';
import { type Assertion, PatternError, type PatternNode, parse } from './pattern-syntax';
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
  before: { min: number; max: number };
}

export const maxProgram = 600;

/**
 * @param pattern see above
 * @param words the pack's word classes and its language's words
 * @throws PatternError with what is wrong and where
 */
export function compile(pattern: string, words: Vocabulary): Program {
  const nodes = parse(pattern, words.formsOf);
  const steps: Instruction[] = [];
  emitAll(nodes, steps, words, pattern);
  steps.push({ op: 'match' });
  if (steps.length > maxProgram)
    throw new PatternError(uiText('patternAlternatives', { steps: steps.length, max: maxProgram }), 0);
  return { steps, ...anchorOf(nodes, words, pattern) };
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
}

/** The element whose words are rarest: only a sentence that holds one of them runs the program. */
function anchorOf(
  nodes: PatternNode[],
  words: Vocabulary,
  pattern: string,
): Pick<Program, 'anchors' | 'before'> {
  let best: (Anchor & { before: Program['before'] }) | undefined;
  let min = 0;
  let max = 0;
  for (const node of nodes) {
    const anchor = anchorWords(node, words, pattern);
    if (anchor && (!best || anchor.cost < best.cost)) best = { ...anchor, before: { min, max } };
    const [fewest, widest] = width(node);
    min += fewest;
    max += widest;
  }
  if (!best) throw new PatternError(uiText('patternNoAnchor'), 0);
  return { anchors: best.words, before: best.before };
}

function anchorWords(node: PatternNode, words: Vocabulary, pattern: string): Anchor | undefined {
  if (node.kind === 'word') {
    return node.prefix
      ? { words: [`${node.word.slice(0, 4)}*`], cost: 2 }
      : { words: [node.word], cost: words.commonWords.has(node.word) ? 200 : 1 };
  }
  if (node.kind === 'class' && node.name !== 'number') {
    const all = [...classOf(node.name, words, pattern)];
    return { words: all, cost: all.reduce((sum, word) => sum + (words.commonWords.has(word) ? 200 : 1), 0) };
  }
  if (node.kind !== 'group') return undefined;
  // Only a group whose every alternative begins with its anchor keeps the distance to the start known.
  const parts = node.alternatives.map((alternative) => anchorWords(alternative[0]!, words, pattern));
  if (parts.some((part) => !part)) return undefined;
  return {
    words: [...new Set(parts.flatMap((part) => part!.words))],
    cost: parts.reduce((sum, part) => sum + part!.cost, 0),
  };
}

function width(node: PatternNode): [min: number, max: number] {
  if (node.kind === 'word' || node.kind === 'class') return [1, 1];
  if (node.kind === 'mark') return [0, 0];
  if (node.kind === 'gap') return [0, node.max];
  if (node.kind === 'optional') return [0, width(node.node)[1]];
  const all = node.alternatives.map((alternative) =>
    alternative.map(width).reduce<[number, number]>(([a, b], [c, d]) => [a + c, b + d], [0, 0]),
  );
  return [Math.min(...all.map(([min]) => min)), Math.max(...all.map(([, max]) => max))];
}
