import { expect, it } from 'vitest';
import { answerOf } from '../../../lib/readers/meaning/answer';
import { readAnswered } from '../../../lib/readers/meaning/chances';

it.each([
  [[0.7, 0.2, 0.1], 'no'],
  [[0.2, 0.5, 0.3], 'partly'],
  [[0.1, 0.2, 0.7], 'yes'],
  [[0.5, 0, 0.5], 'no'],
  [[0, 0.5, 0.5], 'partly'],
] as const)('%j is %s', (chances, answer) =>
  expect(answerOf(readAnswered([{ answered: Float32Array.from(chances) }]))).toBe(answer),
);

it('of what no reader of pairs has read nothing is known', () => expect(answerOf({})).toBeUndefined());
