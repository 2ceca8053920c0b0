import { describe, expect, it } from 'vitest';
import { languageFor } from '../../lib/lang/languages';
import { matchAt } from '../../lib/readers/rules/match';
import { compile, PatternError } from '../../lib/readers/rules/pattern';
import { vocabularyOf } from '../../lib/readers/rules/vocabulary';

const words = vocabularyOf({ language: 'en', words: { unit: ['day', 'days', 'hour', 'hours'] } });
const { tokenize } = languageFor('en').tokenizer;

/** The first match's words in the text, or undefined. */
function match(pattern: string, text: string): string | undefined {
  const program = compile(pattern, words);
  for (const sentence of tokenize(text)) {
    for (let at = 0; at < sentence.tokens.length; at++) {
      const found = matchAt(program, sentence, at);
      if (found) return text.slice(sentence.tokens[found.from]!.start, sentence.tokens[found.to - 1]!.end);
    }
  }
  return undefined;
}

describe('a pattern matches', () => {
  it.each([
    ['sorry if you (feel|felt)', 'Sorry if you felt ignored', 'Sorry if you felt'],
    ['(really|so)? sorry', 'I am really sorry.', 'really sorry'],
    ['frustrat*', 'It is frustrating!', 'frustrating'],
    ['waiting ..3 days', 'Waiting for more than two days', undefined],
    ['waiting ..4 days', 'Waiting for more than two days', 'Waiting for more than two days'],
    ['two @unit', 'for two days now', 'two days'],
    ['you should have', "You should've asked", "You should've"],
    ['can not wait', 'I cannot wait', 'cannot wait'],
    ['do not know', 'I don’t know', 'don’t know'],
    ['do not know', 'i dont know', 'dont know'],
    ['third time', 'the 3rd time', '3rd time'],
    ['three times', '3 times', '3 times'],
    ['apologize for', 'We apologise for it', 'apologise for'],
    ['so angry', 'soooo angry', 'soooo angry'],
    ['calm down', 'calm, down', undefined],
    ['calm ,? down', 'calm, down', 'calm, down'],
    ['great , just great', 'Great, just great.', 'Great, just great'],
    ['^ you', 'Then you go', undefined],
    ['^ you', 'No. You go', 'You'],
    ['help me $', 'help me now', undefined],
    ['help me $', 'Please help me!', 'help me'],
    ['you there $?', 'Are you there?', 'you there'],
    ['you there $?', 'You there.', undefined],
    ['because [you did not]', 'because you did not ask', 'you did not'],
    ['not ..3 angry', 'not quiet but angry', undefined],
    ['no answer', 'There is no. Answer me', undefined],
    ['naïve café', 'a naïve café', 'naïve café'],
  ])('%s in “%s”', (pattern, text, expected) => expect(match(pattern, text)).toBe(expected));
});

describe('a pattern is refused, with its place', () => {
  it.each([
    ['', 'patternEmpty'],
    ['(a|', 'patternEmptyAlternative'],
    ['(a|b', 'patternOpenBracket'],
    ['a)', 'patternWithoutBracket'],
    ['/x+/', 'patternMeaningless'],
    ['..3 sorry', 'patternGapAtEnd'],
    ['sorry ..3', 'patternGapAtEnd'],
    ['a ..99 b', 'patternGap'],
    ['fru*', 'patternShortBeginning'],
    ['@nothing here', 'patternNoClass'],
    ['sorry?', 'patternNoAnchor'],
    ['] a [', 'patternSpanPlace'],
  ])('%s', (pattern, key) => {
    expect(() => compile(pattern, words)).toThrow(PatternError);
    expect(() => compile(pattern, words)).toThrow(new RegExp(`^${key}$`));
  });

  it('however many alternatives are nested, the program stays small or is refused', () => {
    const wide = Array.from({ length: 300 }, (_, n) => `word${n} other${n}`).join('|');
    expect(() => compile(`(${wide}) end`, words)).toThrow('patternAlternatives');
  });
});
