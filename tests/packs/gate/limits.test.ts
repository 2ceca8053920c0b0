import { describe, expect, it } from 'vitest';
import { problem } from '../../../lib/model/problem';
import { uiText } from '../../../lib/model/ui-text';
import { admitTeams } from '../../../lib/packs/gate/admit';
import { beyondLimits, maxDepth, maxText, maxValues } from '../../../lib/packs/gate/limits';
import { holdingTeams } from '../../../lib/packs/holding-teams';

const nested = (depth: number): unknown => {
  let value: unknown = 1;
  for (let n = 0; n < depth; n++) value = n % 2 ? { in: value } : [value];
  return value;
};

describe('what no file may hold', () => {
  it.each<[what: string, input: unknown, where: string, key: string]>([
    ['more values than any pack has', Array.from({ length: maxValues + 1 }, () => 0), '', 'limitValues'],
    [
      'more text than any pack has',
      { a: Array.from({ length: 26 }, () => 'x'.repeat(maxText)) },
      '',
      'problemTooLarge',
    ],
    ['a text without end', { a: ['x'.repeat(maxText + 1)] }, 'a[0]', 'schemaCharacters'],
    ['the first of two faults', { a: 'x\u0000', b: '\u202e' }, 'a', 'limitCharacter'],
    ['a key that is nobody’s', { 'a\nb': '\u0000' }, '["a\\\\nb"]', 'limitCharacter'],
    ['a delete', { a: '\u007f' }, 'a', 'limitCharacter'],
    ['an old control', { a: '\u0085' }, 'a', 'limitCharacter'],
    ['a mark of Arabic', { a: '\u061c' }, 'a', 'limitCharacter'],
    ['what is no character', { a: '\uffff' }, 'a', 'limitCharacter'],
  ])('is found: %s', (_, input, where, key) => {
    const found = beyondLimits(input);
    expect(found?.where.replaceAll('\\n', '\\\\n')).toBe(where);
    expect(found?.what.key).toBe(key);
  });

  it('is nesting that goes deeper than a pack has any use for, and nothing falls on the way', () => {
    expect(beyondLimits(nested(maxDepth))).toBeUndefined();
    expect(beyondLimits(nested(maxDepth + 1))?.what.key).toBe('limitDepth');
    expect(beyondLimits(nested(500_000))?.what.key).toBe('limitDepth');
  });

  it('is no ordinary text, of whatever script', () => {
    const texts = ['naïve — “so”', 'שלום', 'مرحبا', '你好', '👩‍👩‍👧', 'a\tb\r\nc', '\u200d\u200b'];
    expect(beyondLimits({ texts })).toBeUndefined();
  });

  it('is shown without moving anything around it', () => {
    expect(problem('name', 'a\u202eb\u0000', uiText('problemMissing'), uiText('problemMissing')).value).toBe(
      '"a\\u202eb\\u0000"',
    );
    expect(problem('name', nested(100_000), uiText('problemMissing'), uiText('problemMissing')).value).toBe(
      '',
    );
  });
});

describe('a team file', () => {
  const team = { id: 'a', name: 'A', packs: [] };
  const bad = { ...team, id: 'b', name: 'B\u202e' };

  it('has the same limits', () => {
    expect(admitTeams({ format: 1, teams: [team, bad] })).toMatchObject({
      ok: false,
      problems: [{ where: 'teams[1].name', what: { key: 'limitCharacter' } }],
    });
    expect(admitTeams({ format: 1, teams: nested(100_000) }).ok).toBe(false);
  });

  it('that is in force loses no more than the entry that breaks one', () => {
    const { file, dropped } = holdingTeams({ format: 1, teams: [bad, team, nested(100_000)] });
    expect(file?.teams.map(({ id }) => id)).toEqual(['a']);
    expect(dropped.map(({ path }) => path)).toEqual(['teams[0]', 'teams[2]']);
  });
});
