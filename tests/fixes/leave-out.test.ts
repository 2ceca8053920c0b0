import { describe, expect, it } from 'vitest';
import { fixed } from './one-rule';

describe('left out is', () => {
  it.each([
    ['a sentence', 'I have your mail. ⟦Calm down⟧. The van is late.', 'I have your mail. The van is late.'],
    ['the last sentence', 'I have your mail now. ⟦Calm down⟧.', 'I have your mail now.'],
    ['a line', 'I have your mail now.\n\n⟦Calm down⟧.\n\nSam', 'I have your mail now.\n\nSam'],
    ['the last line', 'I have your mail now.\n\n⟦Calm down⟧.', 'I have your mail now.'],
    ['the first part', '⟦Nobody died⟧, the ship left late.', 'The ship left late.'],
    ['the last part', 'Your files are safe, ⟦so calm down⟧!', 'Your files are safe.'],
    ['a part in the middle', 'You are right, ⟦nobody died⟧, and I am on it.', 'You are right. I am on it.'],
    ['all behind a greeting', 'Hi Jane, ⟦calm down⟧. The van is late.', 'Hi Jane. The van is late.'],
  ])('%s', (_, draft, wanted) => {
    expect(fixed(draft, [{ text: '' }])).toEqual([wanted]);
  });

  it('never the only sentence', () => {
    expect(fixed('⟦Calm down⟧.', [{ text: '' }])).toEqual([]);
    expect(fixed('Hi Jane,\n⟦Calm down⟧.\nSam', [{ text: '' }])).toEqual([]);
  });

  it.each([
    ['words that marks set apart', 'You, ⟦mate⟧, are right.', 'You are right.'],
    ['a smiley', 'Your card is blocked ⟦🎉⟧', 'Your card is blocked'],
    ['words before a comma', '⟦Hun⟧, the key is cut.', 'The key is cut.'],
    ['words at the end', 'The key is cut, ⟦sweet pea⟧.', 'The key is cut.'],
  ])('as words: %s', (_, draft, wanted) => {
    expect(fixed(draft, [{ text: '', place: 'words' }])).toEqual([wanted]);
  });

  it('no words that the sentence needs', () => {
    expect(fixed('The key ⟦is cut⟧ now.', [{ text: '', place: 'words' }])).toEqual([]);
  });
});
