import { expect, it } from 'vitest';
import { currentNames } from '../../../lib/settings/migrations/2-current-names';

it('former names become the current ones, at every place', () => {
  const settings = {
    format: 1,
    gravestOnly: true,
    promises: [{ line: 'I write today.' }],
    chosen: ['gravestOnly', 'pauses'],
    taught: { 'a.example': { composer: { editor: ['.box'], apart: true } } },
  };
  expect(currentNames({ settings })).toEqual({
    settings: {
      format: 2,
      warningsOnly: true,
      commitments: [{ line: 'I write today.' }],
      chosen: ['warningsOnly', 'pauses'],
      taught: { 'a.example': { composer: { editor: ['.box'], composerOnly: true } } },
    },
  });
});

it('a current name beside a former one wins', () => {
  const settings = { format: 1, gravestOnly: true, warningsOnly: false };
  expect(currentNames({ settings })).toEqual({ settings: { format: 2, warningsOnly: false } });
});

it('what was chosen and is no list stays as it is, to be set aside', () => {
  expect(currentNames({ settings: { chosen: 3 } })).toEqual({ settings: { chosen: 3, format: 2 } });
});
