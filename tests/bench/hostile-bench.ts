import { createCoach } from '../../lib/coach/coach';
import { createEngine } from '../../lib/engine/engine';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import type { Draft, Thread } from '../../lib/model/conversation';
import { corePack } from '../../lib/packs/core';
import { hostileTexts } from '../hostile-texts';
import { quantile, type Row, row } from './figures';

const rounds = 5;

const threadOf = (text: string): Thread => ({
  conversation: '1',
  host: 'desk.example',
  partial: false,
  messages: [{ id: '1', speaker: 'customer', certainty: 'stated', note: false, text }],
});

const draftOf = (text: string): Draft => ({
  conversation: '1',
  composer: 'c',
  revision: 1,
  kind: 'reply',
  text,
});

/**
 * What the panel's thread takes for each hostile text, as a customer's message and as a draft, each time read by nobody before;
 * and, with no cap, how much more four times the text takes.
 */
export function benchHostileTexts(): Row[] {
  const coach = createCoach(corePack(), { facts: factGrammarFor });
  const calm = threadOf('Hello.');
  const now = new Date();
  const look = (thread: Thread, draft: Draft | null) =>
    coach.analyze({ thread, draft, muted: new Set(), now });
  // A panel that is open has judged something before.
  for (let n = 0; n < 20; n++)
    look(threadOf(`${n} I am furious. I want a manager.`), draftOf(`${n} Calm down.`));
  return Object.entries(hostileTexts).flatMap(([name, make]) => {
    const each = (task: (text: string) => void): number[] =>
      Array.from({ length: rounds }, (_, n) => {
        const text = `${n} ${make()}`;
        const start = performance.now();
        task(text);
        return performance.now() - start;
      });
    return [
      row(
        `${name}: as a message`,
        'ms',
        each((text) => void look(threadOf(text), null)),
        'under 100',
      ),
      row(
        '… as a draft',
        'ms',
        each((text) => void look(calm, draftOf(text))),
        'under 100',
      ),
      row('… four times as much of it, without a cap, times this', '×', [growth(make)], 'at most 5'),
    ];
  });
}

function growth(make: (share?: number) => string): number {
  const cost = (share: number): number =>
    quantile(
      Array.from({ length: rounds }, (_, n) => {
        const engine = createEngine(corePack(), undefined, Number.POSITIVE_INFINITY);
        const thread = engine.readThread([]);
        const text = `${n} ${make(share)}`;
        const start = performance.now();
        engine.readCustomer(text);
        engine.checkDraft(text, thread);
        return performance.now() - start;
      }),
      0.5,
    );
  return cost(1) / cost(0.25);
}
