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
 * It has no repetition without a bound and no way to run code.
 */
import { type TextKey, type UiText, uiText } from '../../model/ui-text';
import type { Tokenizer } from '../../text/tokenize';

/** A place in the pattern that takes no word. */
export type Assertion =
  | { op: 'comma'; optional: boolean }
  | { op: 'start' }
  | { op: 'end'; question: boolean }
  | { op: 'here' }
  | { op: 'open' }
  | { op: 'close' };

/** What a pattern says, as a tree. */
export type PatternNode =
  | { kind: 'word'; word: string; prefix: boolean }
  | { kind: 'class'; name: string }
  | { kind: 'gap'; max: number }
  | { kind: 'mark'; step: Assertion }
  | { kind: 'group'; alternatives: PatternNode[][] }
  | { kind: 'optional'; node: PatternNode };

/** A pattern that cannot be read; `at` is the offset in it. */
export class PatternError extends Error {
  constructor(
    readonly text: UiText,
    readonly at: number,
  ) {
    super(text.key);
  }
}

const maxGap = 8;
const maxGaps = 4;

/**
 * @param formsOf of the language that the pattern is in
 * @throws PatternError with what is wrong and where
 */
export function parse(pattern: string, formsOf: Tokenizer['formsOf']): PatternNode[] {
  const source = pattern.toLowerCase().replace(/[’ʼ]/g, "'");
  let at = 0;
  let gaps = 0;
  let brackets = 0;
  const fail = (key: TextKey, values?: UiText['values']): never => {
    throw new PatternError(uiText(key, values), at);
  };
  const skip = () => {
    while (source[at] === ' ') at++;
  };
  const sequence = (inside: boolean): PatternNode[] => {
    const nodes: PatternNode[] = [];
    for (skip(); at < source.length; skip()) {
      const char = source[at]!;
      if (char === '|' || char === ')') {
        if (!inside) fail('patternWithoutBracket', { char });
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
    if (!nodes.length) fail(inside ? 'patternEmptyAlternative' : 'patternEmpty');
    return nodes;
  };
  const atom = (char: string, inside: boolean): PatternNode[] => {
    if (char === '(') {
      at++;
      const alternatives = [sequence(true)];
      while (source[at] === '|') {
        at++;
        alternatives.push(sequence(true));
      }
      if (source[at] !== ')') fail('patternOpenBracket');
      at++;
      return [{ kind: 'group', alternatives }];
    }
    if (source.startsWith('..', at)) {
      const max = Number(/^\.\.(\d+)/.exec(source.slice(at))?.[1] ?? 0);
      if (max < 1 || max > maxGap) fail('patternGap', { max: maxGap });
      if (++gaps > maxGaps) fail('patternGaps', { count: maxGaps });
      at += 3;
      return [{ kind: 'gap', max }];
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
      if (inside || brackets++ !== (char === '[' ? 0 : 1)) fail('patternSpanPlace');
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
    if (!written) return fail('patternMeaningless', { char });
    at += written.length;
    return wordNodes(written);
  };
  const wordNodes = (written: string): PatternNode[] => {
    if (written.startsWith('@')) return [{ kind: 'class', name: written.slice(1) }];
    if (written.endsWith('*')) {
      if (written.length < 5) fail('patternShortBeginning');
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
  if (brackets === 1) fail('patternSpanOpen');
  if (nodes[0]?.kind === 'gap' || nodes.at(-1)?.kind === 'gap') fail('patternGapAtEnd');
  return nodes;
}

const mark = (step: Assertion): PatternNode => ({ kind: 'mark', step });
