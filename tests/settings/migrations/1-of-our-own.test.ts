import { expect, it } from 'vitest';
import { ofOurOwn } from '../../../lib/settings/migrations/1-of-our-own';

it('settings that stood bare carry their format, and the version beside them goes', () => {
  const entries = { settings: { off: ['a.example'] }, settings$: { v: 1 } };
  expect(ofOurOwn(entries)).toEqual({ settings: { off: ['a.example'], format: 1 } });
});

it('what is no object stays as it is, to be set aside', () => {
  expect(ofOurOwn({ settings: 'broken' })).toEqual({ settings: 'broken' });
});
