import alex from 'alex';
import nlp from 'compromise/two';
import { LocalLinter } from 'harper.js';
import { binaryInlined } from 'harper.js/binaryInlined';
import Sentiment from 'sentiment';
import writeGood from 'write-good';
import { createCoach } from '../../lib/coach/coach';
import { createEngine, type Engine } from '../../lib/engine/engine';
import type { Pack } from '../../lib/format/pack';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import { corePack } from '../../lib/packs/core';
import { quantile, type Row, row } from './figures';

const sentences = [
  'This is the third time I am writing about the same invoice and nobody answers.',
  'The amount on page two does not match the one you confirmed on Tuesday.',
  'Could you tell me which of the two is right, and when it will be mended?',
  'I have attached both letters, the receipt and a picture of the meter.',
  'We pay on time every month and would like to keep it that way.',
];

/** About `words` words of ordinary support text; `salt` makes it new to every cache. */
function textOf(words: number, salt: number): string {
  let text = `${salt} `;
  for (let n = 0; text.split(' ').length < words; n++) text += `${sentences[n % sentences.length]} `;
  return `${text}${salt}.`;
}

let salt = 0;

/** Times a task on texts it has never seen, after warming up. */
function times(task: (text: string) => void, words: number, rounds = 200): number[] {
  for (let n = 0; n < rounds / 4; n++) task(textOf(words, ++salt));
  return Array.from({ length: rounds }, () => {
    const text = textOf(words, ++salt);
    const start = performance.now();
    task(text);
    return performance.now() - start;
  });
}

const median = (values: number[]): number => quantile(values, 0.5);

export async function benchEngine(): Promise<Row[]> {
  const pack = corePack();
  const engine = createEngine(pack);
  const calm = engine.readThread([]);
  const everything = (text: string) => {
    engine.readCustomer(text);
    engine.checkDraft(text, calm);
  };
  const own = times(everything, 100);
  const sentiment = new Sentiment();
  const peers: Record<string, (text: string) => void> = {
    'write-good + alex': (text) => {
      writeGood(text);
      alex(text);
    },
    'compromise/two': (text) => void nlp(text).json(),
    sentiment: (text) => void sentiment.analyze(text),
  };
  return [
    row(
      'engine built from the core pack',
      'ms',
      Array.from({ length: 10 }, () => timed(() => createEngine(pack))),
    ),
    row('100 words, as customer and as draft', 'ms', own),
    ...Object.entries(peers).map(([name, task]) =>
      row(`… ${name} on the same text, times Evenkeel`, '×', [median(times(task, 100, 60)) / median(own)]),
    ),
    row('… Harper on the same text, times Evenkeel', '×', [(await harper()) / median(own)]),
    ...[50, 500, 2000, 8000].map((words) => row(`${words} words`, 'ms', times(everything, words, 40))),
    row('one keystroke in a draft of 300 words', 'ms', keystrokes(engine), 'at most 1'),
    row('… with all that the coach makes of it, in a thread of 20 messages', 'ms', insights(pack)),
    row('10,000 rules instead of 200, times', '×', [rulesRatio(pack)], 'at most 2'),
    row('a new message after 2,000, times that message alone', '×', [threadRatio(engine)], 'at most 2'),
  ];
}

/** Harper's median for 100 words, in the same process. */
async function harper(): Promise<number> {
  const linter = new LocalLinter({ binary: binaryInlined });
  await linter.setup();
  const values: number[] = [];
  for (let n = 0; n < 60; n++) {
    const text = textOf(100, ++salt);
    const start = performance.now();
    await linter.lint(text);
    if (n >= 15) values.push(performance.now() - start);
  }
  return median(values);
}

function timed(task: () => void): number {
  const start = performance.now();
  task();
  return performance.now() - start;
}

function keystrokes(engine: Engine): number[] {
  const calm = engine.readThread([]);
  const draft = textOf(300, 0);
  for (let n = 0; n < 100; n++) engine.checkDraft(`${draft} warm ${n}`, calm);
  return Array.from({ length: 300 }, (_, n) => timed(() => engine.checkDraft(`${draft} and ${n}`, calm)));
}

/** A keystroke as the panel feels it: findings, steps, advice, sentences and commitments. */
function insights(pack: Pack): number[] {
  const coach = createCoach(pack, { facts: factGrammarFor });
  const messages = Array.from({ length: 20 }, (_, n) => ({
    id: String(n),
    speaker: n % 3 ? ('customer' as const) : ('agent' as const),
    certainty: 'stated' as const,
    note: false,
    text: textOf(40, 2e6 + n),
  }));
  const thread = { conversation: '1', host: 'desk.example', partial: false, messages };
  const now = new Date();
  const look = (text: string) =>
    coach.analyze({
      thread,
      draft: { conversation: '1', composer: 'c', revision: 1, kind: 'reply', text },
      muted: new Set(),
      now,
    });
  const draft = textOf(300, 0);
  for (let n = 0; n < 100; n++) look(`${draft} warm ${n}`);
  return Array.from({ length: 300 }, (_, n) => timed(() => look(`${draft} and ${n}`)));
}

/** Rules in made-up words of two syllables, each with an anchor of its own. */
function packOf(base: Pack, rules: number): Pack {
  const model = base.rules.find(({ kind }) => kind === 'wording')!;
  const extra = Array.from({ length: rules }, (_, n) => ({
    ...model,
    id: `agent/made-up-${n}`,
    match: [`(we|you) (really|always)? zor${n.toString(36)}ka ..2 (invoice|letter|meter)`],
  })) as Pack['rules'];
  return { ...base, rules: [...base.rules, ...extra] };
}

function rulesRatio(base: Pack): number {
  const cost = (rules: number) => {
    const engine = createEngine(packOf(base, rules));
    const calm = engine.readThread([]);
    return median(times((text) => void engine.checkDraft(text, calm), 100, 300));
  };
  return cost(10_000) / cost(200);
}

function threadRatio(engine: Engine): number {
  const messages = Array.from({ length: 2000 }, (_, n) => ({
    speaker: n % 3 ? ('customer' as const) : ('agent' as const),
    text: textOf(40, 1e6 + n),
  }));
  engine.readThread(messages);
  const alone = median(times((text) => void engine.readThread([{ speaker: 'customer', text }]), 100));
  return (
    median(times((text) => void engine.readThread([...messages, { speaker: 'customer', text }]), 100)) / alone
  );
}
