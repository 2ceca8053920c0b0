import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { UiText, UiValue } from '../../lib/model/ui-text';
import { damageProblem, readDamaged } from '../../lib/settings/stored/damaged';
import { storedTextSchema } from '../../lib/settings/stored/stored-text';
import { readStoredPack } from '../../lib/sources/stored-pack';
import { dayAndTime } from '../../lib/ui/formats';
import { say } from '../../lib/ui/translate';
import { storedEntry } from '../sources/one-pack';

const texts: [string, unknown, boolean][] = [
  ['a key alone', { key: 'damageList' }, true],
  ['a plural', { key: 'optionsTrialMessages', values: { count: 2 } }, true],
  ['a text within', { key: 'damageExpected', values: { expected: { key: 'damageList' } } }, true],
  ['a language', { key: 'practiceDrillsAllIn', values: { language: { language: 'de' } } }, true],
  ['no key that there is', { key: 'toString' }, false],
  ['no text', { key: 7 }, false],
  ['values that are null', { key: 'damageExpected', values: null }, false],
  ['a value that is null', { key: 'damageExpected', values: { expected: null } }, false],
  ['a value of an odd kind', { key: 'damageExpected', values: { expected: { odd: 1 } } }, false],
  ['no language', { key: 'damageExpected', values: { expected: { language: 'x' } } }, false],
  ['no span', { key: 'damageExpected', values: { expected: { minutes: 'x' } } }, false],
  ['no text within', { key: 'damageExpected', values: { expected: { key: 'none' } } }, false],
];

describe('a stored text', () => {
  it.each(texts)('of %s is taken for what it is', (_, text, holds) => {
    expect(v.is(storedTextSchema, text)).toBe(holds);
  });

  it.each(texts)('of %s never breaks what shows it', async (_, text, holds) => {
    const [damaged] = readDamaged([{ path: 'b', when: 'z', value: 'kept', expected: text }]);
    expect(damaged).toMatchObject({
      path: 'b',
      value: 'kept',
      expected: holds ? text : { key: 'damageValue' },
    });
    expect(() => dayAndTime(new Date(damaged!.when))).not.toThrow();
    expect(say(damageProblem('settings', damaged!, { key: 'damageRemedy' }).what)).toMatch(/expected .+/);
    expect(() => say(text as UiText)).not.toThrow();

    const damage: Parameters<typeof readStoredPack>[2] = [];
    const pack = readStoredPack('pack:shop', await storedEntry('shop', '{}', { problem: text }), damage);
    expect(pack?.problem).toEqual(holds ? text : undefined);
    expect(damage.map(({ path }) => path)).toEqual(holds ? [] : ['problem']);
  });
});

it.each<[unknown, string]>([
  [null, 'null'],
  [{ odd: 1 }, '{"odd":1}'],
  [{ language: 'x' }, 'x'],
  [{ minutes: 'x' }, '{"minutes":"x"}'],
  [{ key: 7 }, '7'],
  [true, 'true'],
])('an odd value in a text, %j, is shown as it is', (value, words) => {
  expect(say({ key: 'damageExpected', values: { expected: value as UiValue } })).toBe(words);
});

it('a moment that is none is a dash', () => expect(dayAndTime(new Date('z'))).toBe('–'));
