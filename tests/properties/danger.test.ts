import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { said } from '../safety/safety-cues';
import { oddText } from './odd-text';
import { asLongAsItTakes, runs } from './seed';

const engine = createEngine(corePack());

/** What may stand around a sentence in a message of one's own, each in a paragraph: also far more than is checked. */
const paragraph = fc.oneof(
  fc.constantFrom(
    'The invoice is attached.',
    '-- \nLea Holt',
    'Wo ist mein Paket? Ich warte seit drei Wochen darauf und niemand antwortet mir.',
    '> an old mail',
    '`code`',
    'See https://a.example/x or write to lea@a.example.',
    '!!! ??? ...',
  ),
  fc
    .tuple(fc.constantFrom('word ', 'kettle. ', '\n\n', 'kill ', 'qzfire '), fc.constantFrom(1, 40, 2_500))
    .map(([words, count]) => words.repeat(count).trimEnd()),
  oddText.map((odd) => odd.replace(/^\s*>|`|\n/g, '')),
);
const around = fc.array(paragraph, { maxLength: 4 }).map((all) => all.join('\n\n'));

it(
  'whatever stands in the paragraphs around it, a sentence that speaks of danger is heard, at its place',
  asLongAsItTakes,
  () => {
    fc.assert(
      fc.property(
        around,
        fc.constantFrom(...Object.entries(said)),
        around,
        (before, [rule, sentence], after) => {
          const text = `${before}\n\n${sentence}\n\n${after}`;
          const found = engine.readCustomer(text).findings.filter((finding) => finding.rule === rule);
          const at = before.length + 2;
          expect(found.map(({ start, end }) => start < at + sentence.length && at < end)).toContain(true);
          for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words);
        },
      ),
      runs(150),
    );
  },
);
