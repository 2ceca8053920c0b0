import { expect, it } from 'vitest';
import { createOwnRewrites } from '../../lib/engine/fixes/rewrites';
import english from '../../lib/lang/en/language';
import type { Finding } from '../../lib/model/analysis';
import { wording } from './one-rule';

const rule = wording({
  rewrites: ["I'm sorry this happened"],
  examples: [
    { text: '[Sorry if you mind].', fixed: "I'm sorry this happened." },
    { text: 'Well, [sorry if you mind], Jane.', fixed: "Well, I'm sorry this happened, Jane." },
    { text: '[You never sent] the form.', fixed: 'I still need the form.' },
  ],
});
const ownRewrites = createOwnRewrites(new Map([[rule.id, rule]]), english);

/** Which of these rewrites fit in the place of the words in ⟦⟧. */
function fitting(marked: string, rewrites: string[]): string[] {
  const [start, end] = [marked.indexOf('⟦'), marked.indexOf('⟧') - 1];
  const finding = { rule: rule.id, start, end, rewrites } as unknown as Finding;
  return ownRewrites(finding, marked.replace(/[⟦⟧]/g, '')).map(({ text }) => text);
}

it.each([
  ['before a mark', '⟦Sorry if you mind⟧. Bye.', true],
  ['at the end', '⟦Sorry if you mind⟧', true],
  ['before a part of its own', '⟦Sorry if you mind⟧ but we are closed.', true],
  ['before words that go on', '⟦Sorry if you mind⟧ our prices.', false],
])('a rewrite that ends what it says, %s', (_, marked, fits) => {
  expect(fitting(marked, ["I'm sorry this happened"])).toEqual(fits ? ["I'm sorry this happened"] : []);
});

it('one that goes on in an example, or is in none, fits everywhere', () => {
  const both = ['I still need', 'could you send'];
  expect(fitting('⟦You never sent⟧ the form.', both)).toEqual(both);
  expect(fitting('⟦You never sent⟧.', both)).toEqual(both);
});
