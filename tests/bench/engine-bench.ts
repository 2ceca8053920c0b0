import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { type Row, row } from './figures';

const sentences = [
  'This is the third time I am writing about the same invoice and nobody answers.',
  'The amount on page two does not match the one you confirmed on Tuesday.',
  'Could you tell me which of the two is right, and when it will be mended?',
  'I have attached both letters, the receipt and a picture of the meter.',
  'We pay on time every month and would like to keep it that way.',
];

/** About `words` words of ordinary support text. */
function textOf(words: number): string {
  let text = '';
  for (let n = 0; text.split(' ').length < words; n++) text += `${sentences[n % sentences.length]} `;
  return text.trim();
}

function timed(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

/** Every message and draft is new to the engine: no cache is measured but the one on the key path. */
export function benchEngine(): Row[] {
  const pack = corePack();
  const engine = createEngine(pack);
  const calm = engine.readThread([]);
  const built = Array.from({ length: 10 }, () => timed(() => createEngine(pack)));
  for (let n = 0; n < 300; n++) engine.readCustomer(`${textOf(100)} ${n}`);
  const messages = Array.from({ length: 300 }, (_, n) =>
    timed(() => engine.readCustomer(`${n} warm ${textOf(100)}`)),
  );
  const draft = textOf(300);
  for (let n = 0; n < 100; n++) engine.checkDraft(`${draft} x${n}`, calm);
  const keys = Array.from({ length: 300 }, (_, n) => timed(() => engine.checkDraft(`${draft} y${n}`, calm)));
  return [
    row('engine built from the core pack', 'ms', built),
    row('a customer message of 100 words', 'ms', messages),
    row('one keystroke in a draft of 300 words', 'ms', keys, 'at most 1'),
  ];
}
