/**
 * The one pattern language of rules, for the core pack and for packs from outside alike.
 *
 *     sorry (if|that) you (feel|felt)    words, alternatives
 *     (really|so)? sorry                 optional
 *     frustrat*                          a word that begins so (four letters or more)
 *     waiting ..3 weeks                  up to three words between, never over "but" or a sentence's end
 *     @duration                          a word class of the pack
 *     great , just great                 a comma that must be there; `,?` one that may
 *     ^ you                              at the start of the sentence; `$` its end, `$?` the end of a question
 *     because [you did not]              only the part in brackets is the finding
 *     @negator ..3 <>                    in a veto or `unless`: `<>` stands where the match begins
 *
 * It has no repetition without a bound and no way to run code. A pattern compiles to a short program of at
 * most `maxProgram` steps that the matcher runs in time linear in steps × words.
 */
import { formsOf } from './tokenize';

export type Step =
  | { op: 'word'; word: string }
  | { op: 'prefix'; word: string }
  | { op: 'class'; words: ReadonlySet<string>; number: boolean }
  | { op: 'any' }
  | { op: 'comma'; optional: boolean }
  | { op: 'start' }
  | { op: 'end'; question: boolean }
  | { op: 'here' }
  | { op: 'open' }
  | { op: 'close' }
  | { op: 'split'; first: number; second: number }
  | { op: 'jump'; to: number }
  | { op: 'match' };

export interface Program {
  steps: Step[];
  /** Words of which at least one stands in every match; `abcd*` for words that begin so. */
  anchors: string[];
  /** How many words at least and at most stand before the anchor. */
  before: { least: number; most: number };
}

/** A pattern that cannot be read; `at` is the offset in it. */
export class PatternError extends Error {
  constructor(
    message: string,
    readonly at: number,
  ) {
    super(message);
  }
}

export const maxProgram = 600;
const maxGap = 8;
const maxGaps = 4;

type Node =
  | { kind: 'word'; word: string; prefix: boolean }
  | { kind: 'class'; name: string }
  | { kind: 'gap'; most: number }
  | { kind: 'mark'; step: Step }
  | { kind: 'group'; alternatives: Node[][] }
  | { kind: 'optional'; node: Node };

/** Word classes by name. */
export type Words = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * @param pattern see above
 * @param words the pack's word classes
 * @throws PatternError with what is wrong and where
 */
export function compile(pattern: string, words: Words): Program {
  const nodes = parse(pattern);
  const steps: Step[] = [];
  emitAll(nodes, steps, words, pattern);
  steps.push({ op: 'match' });
  if (steps.length > maxProgram)
    throw new PatternError(`too many alternatives (${steps.length} steps, at most ${maxProgram})`, 0);
  return { steps, ...anchorOf(nodes, words, pattern) };
}

function parse(pattern: string): Node[] {
  const source = pattern.toLowerCase().replace(/[’ʼ]/g, "'");
  let at = 0;
  let gaps = 0;
  let brackets = 0;
  const fail = (message: string): never => {
    throw new PatternError(message, at);
  };
  const skip = () => {
    while (source[at] === ' ') at++;
  };
  const sequence = (inside: boolean): Node[] => {
    const nodes: Node[] = [];
    for (skip(); at < source.length; skip()) {
      const char = source[at]!;
      if (char === '|' || char === ')') {
        if (!inside) fail(`"${char}" without an opening bracket`);
        break;
      }
      const unit = atom(char, inside);
      if (source[at] === '?' && unit.length) {
        at++;
        nodes.push({
          kind: 'optional',
          node: unit.length === 1 ? unit[0]! : { kind: 'group', alternatives: [unit] },
        });
      } else nodes.push(...unit);
    }
    if (!nodes.length) fail(inside ? 'an alternative is empty' : 'the pattern is empty');
    return nodes;
  };
  const atom = (char: string, inside: boolean): Node[] => {
    if (char === '(') {
      at++;
      const alternatives = [sequence(true)];
      while (source[at] === '|') {
        at++;
        alternatives.push(sequence(true));
      }
      if (source[at] !== ')') fail('a bracket is not closed');
      at++;
      return [{ kind: 'group', alternatives }];
    }
    if (source.startsWith('..', at)) {
      const most = Number(/^\.\.(\d+)/.exec(source.slice(at))?.[1] ?? 0);
      if (most < 1 || most > maxGap) fail(`a gap is ..1 to ..${maxGap}`);
      if (++gaps > maxGaps) fail(`at most ${maxGaps} gaps`);
      at += 3;
      return [{ kind: 'gap', most }];
    }
    if (source.startsWith('<>', at)) {
      at += 2;
      return [mark({ op: 'here' })];
    }
    if (source.startsWith('$?', at)) {
      at += 2;
      return [mark({ op: 'end', question: true })];
    }
    if (char === '$' || char === '^') {
      at++;
      return [mark(char === '^' ? { op: 'start' } : { op: 'end', question: false })];
    }
    if (char === '[' || char === ']') {
      if (inside || brackets++ !== (char === '[' ? 0 : 1)) fail('[ ] stand once, in this order, outside ( )');
      at++;
      return [mark({ op: char === '[' ? 'open' : 'close' })];
    }
    if (char === ',') {
      at++;
      if (source[at] !== '?') return [mark({ op: 'comma', optional: false })];
      at++;
      return [mark({ op: 'comma', optional: true })];
    }
    const written = /^@?[\p{L}\p{N}][\p{L}\p{N}\p{M}'-]*\*?/u.exec(source.slice(at))?.[0];
    if (!written) return fail(`"${char}" means nothing here`);
    at += written.length;
    return wordNodes(written);
  };
  const wordNodes = (written: string): Node[] => {
    if (written.startsWith('@')) return [{ kind: 'class', name: written.slice(1) }];
    if (written.endsWith('*')) {
      if (written.length < 5) fail('a word before * needs four letters');
      return [{ kind: 'word', word: written.slice(0, -1), prefix: true }];
    }
    return written
      .split('-')
      .filter(Boolean)
      .flatMap((part) =>
        formsOf(part).map((forms) => ({ kind: 'word' as const, word: forms[0]!, prefix: false })),
      );
  };
  const nodes = sequence(false);
  if (brackets === 1) fail('a [ is not closed');
  if (nodes[0]?.kind === 'gap' || nodes.at(-1)?.kind === 'gap')
    fail('a gap at the start or end matches nothing: take it out');
  return nodes;
}

const mark = (step: Step): Node => ({ kind: 'mark', step });

function classOf(name: string, words: Words, pattern: string): ReadonlySet<string> {
  const found = words.get(name);
  if (!found) throw new PatternError(`there is no word class @${name}`, pattern.indexOf(`@${name}`));
  return found;
}

function emitAll(nodes: Node[], steps: Step[], words: Words, pattern: string): void {
  for (const node of nodes) emit(node, steps, words, pattern);
}

function emit(node: Node, steps: Step[], words: Words, pattern: string): void {
  if (node.kind === 'word') steps.push({ op: node.prefix ? 'prefix' : 'word', word: node.word });
  else if (node.kind === 'class') {
    steps.push({ op: 'class', words: classOf(node.name, words, pattern), number: node.name === 'number' });
  } else if (node.kind === 'mark') steps.push(node.step);
  else if (node.kind === 'gap') {
    const exit = steps.length + 2 * node.most;
    for (let n = 0; n < node.most; n++) {
      // Shortest first: the finding should be tight.
      steps.push({ op: 'split', first: exit, second: steps.length + 1 }, { op: 'any' });
    }
  } else if (node.kind === 'optional') {
    const split: Step = { op: 'split', first: steps.length + 1, second: 0 };
    steps.push(split);
    emit(node.node, steps, words, pattern);
    split.second = steps.length;
  } else {
    const exits: { op: 'jump'; to: number }[] = [];
    node.alternatives.forEach((alternative, index) => {
      const last = index === node.alternatives.length - 1;
      const split: Step = { op: 'split', first: steps.length + 1, second: 0 };
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

/** Words so common that hanging a rule on one would wake it in nearly every sentence. */
const common = new Set(
  'a an the i you he she it we they me us my your our his her their this that these those is are was were be been am do does did have has had will would can could should may not no to of in on at for with from by as and or but if so then than there here what how when all any some just now again still please about up out get got want need been like time one go'.split(
    ' ',
  ),
);

interface Anchor {
  words: string[];
  cost: number;
}

/** The element whose words are rarest: only a sentence that holds one of them runs the program. */
function anchorOf(nodes: Node[], words: Words, pattern: string): Pick<Program, 'anchors' | 'before'> {
  let best: (Anchor & { before: Program['before'] }) | undefined;
  let least = 0;
  let most = 0;
  for (const node of nodes) {
    const anchor = anchorWords(node, words, pattern);
    if (anchor && (!best || anchor.cost < best.cost)) best = { ...anchor, before: { least, most } };
    const [fewest, widest] = width(node);
    least += fewest;
    most += widest;
  }
  if (!best) throw new PatternError('needs at least one word or class that must be there', 0);
  return { anchors: best.words, before: best.before };
}

function anchorWords(node: Node, words: Words, pattern: string): Anchor | undefined {
  if (node.kind === 'word') {
    return node.prefix
      ? { words: [`${node.word.slice(0, 4)}*`], cost: 2 }
      : { words: [node.word], cost: common.has(node.word) ? 200 : 1 };
  }
  if (node.kind === 'class' && node.name !== 'number') {
    const all = [...classOf(node.name, words, pattern)];
    return { words: all, cost: all.reduce((sum, word) => sum + (common.has(word) ? 200 : 1), 0) };
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

function width(node: Node): [least: number, most: number] {
  if (node.kind === 'word' || node.kind === 'class') return [1, 1];
  if (node.kind === 'mark') return [0, 0];
  if (node.kind === 'gap') return [0, node.most];
  if (node.kind === 'optional') return [0, width(node.node)[1]];
  const all = node.alternatives.map((alternative) =>
    alternative.map(width).reduce<[number, number]>(([a, b], [c, d]) => [a + c, b + d], [0, 0]),
  );
  return [Math.min(...all.map(([least]) => least)), Math.max(...all.map(([, most]) => most))];
}
