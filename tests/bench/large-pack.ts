/** A pack of 10,000 rules, as a large organisation might have, and what it costs to load. */
import { createEngine } from '../../lib/engine/engine';
import { compose } from '../../lib/packs/compose';
import { corePack } from '../../lib/packs/core';
import { validate } from '../../lib/packs/validate';
import { compress, decompress } from '../../lib/sources/compress';
import type { Row } from './figures';

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** A word that no other rule has: "kabaca", "kabacb", … */
const wordOf = (n: number): string =>
  `k${[...String(n).padStart(5, '0')].map((digit) => letters[Number(digit)]! + letters[Number(digit) + 1]!).join('')}`;

export const largePack = (rules: number): object => ({
  format: 1,
  id: 'large',
  name: 'Large',
  version: '1.0.0',
  language: 'en',
  author: 'A',
  licence: 'CC0-1.0',
  extends: ['core'],
  rules: Array.from({ length: rules }, (_, n) => ({
    kind: 'wording',
    id: `agent/large-${n}`,
    label: `Large ${n}`,
    why: 'Say it in the words of the handbook.',
    source: 'The handbook',
    family: 'Handbook',
    severity: 'suggest',
    match: [`(please|kindly)? use the ${wordOf(n)} (form|page)`],
    rewrites: ['use the form for this'],
    examples: [
      { text: `Then [use the ${wordOf(n)} form].`, fixed: 'Then use the form for this.' },
      { text: `Just [use the ${wordOf(n)} page].`, fixed: 'Just use the form for this.' },
    ],
    counterExamples: ['Use it now.', 'It is here.'],
  })),
});

export async function benchLargePack(rounds = 5): Promise<Row[]> {
  const text = JSON.stringify(largePack(10_000));
  const data = await compress(text);
  const loaded: number[] = [];
  const keys: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const from = performance.now();
    const checked = validate(JSON.parse(await decompress(data)), corePack());
    if (!checked.ok) throw new Error(JSON.stringify(checked.problems[0]));
    const { pack } = compose([
      { pack: corePack(), source: 'built-in' },
      { pack: checked.pack, source: 'file' },
    ]);
    const engine = createEngine(pack);
    loaded.push(performance.now() - from);
    const thread = engine.readThread([{ speaker: 'customer', text: 'I am really frustrated.' }]);
    const draft = `I am sorry. Please use the ${wordOf(4711)} form, and I will look at it by four. `.repeat(
      5,
    );
    engine.checkDraft(draft, thread);
    for (let key = 0; key < 20; key++) {
      const start = performance.now();
      engine.checkDraft(`${draft} Thank you${'!'.repeat(key)}`, thread);
      keys.push(performance.now() - start);
    }
  }
  return [
    { what: 'a pack of 10,000 rules, read and ready', unit: 'ms', values: loaded, goal: 'at most 2,000' },
    { what: '… stored', unit: 'kB', values: [data.length / 1000], goal: 'within 10,000' },
    { what: '… a keystroke with it', unit: 'ms', values: keys, goal: 'at most 8' },
  ];
}
