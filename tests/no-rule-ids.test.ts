import { expect, it } from 'vitest';
import { corePack } from '../lib/packs/core';
import { filesIn, isCode, textOf } from './source-tree';

/** With what stands in quotes, without comments, which may name a rule as an example. */
const spoken = (file: string): string => textOf(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '');

/**
 * Whatever code asks of a rule is a field of the rule or a signal of the pack. A rule's id that stood in code would be a
 * switch that nobody sees: turning the rule off, or giving another one its name, would change something else.
 */
it('no source file names a rule, a cue or a step by its id', () => {
  const { rules, steps } = corePack();
  const ids = new RegExp(
    `(?<![\\w-])(?:${[...rules, ...steps].map(({ id }) => id).join('|')})(?![\\w-])`,
    'g',
  );
  const named = filesIn('lib', 'entrypoints')
    .filter(isCode)
    .flatMap((file) => [...spoken(file).matchAll(ids)].map(([id]) => `${file}: ${id}`));
  expect(named).toEqual([]);
});
