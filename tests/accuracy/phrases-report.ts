/**
 * `npm run report:phrases`: what would be suggested for real and written customers' messages, for reading; how
 * many heated ones get something; and whether any suggestion would itself be flagged.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCoach } from '../../lib/coach/coach';
import { createEngine } from '../../lib/engine/engine';
import type { Message, Thread } from '../../lib/model/conversation';
import { corePack } from '../../lib/packs/core';
import { builtInLinearReader } from '../../lib/readers/linear/built-in';
import { root } from '../setup.mjs';
import { customerWriters, dataFolder, type Line, readLines } from './data';
import { random } from './linear';

const seeded = 500;

const asThread = (text: string): Thread => ({
  conversation: '1',
  host: 'report',
  partial: false,
  messages: [{ id: '1', speaker: 'customer', certainty: 'stated', text, note: false } as Message],
});

function messages(folder: string): string[] {
  const next = random(5);
  const customers = readLines<Line & { role: string }>(folder, 'tweetsumm').filter(
    ({ role }) => role === 'customer',
  );
  const sample = customers.filter(() => next() < seeded / customers.length);
  return ['gold-customer.dev', ...customerWriters]
    .flatMap((name) => readLines(folder, name))
    .concat(sample)
    .map(({ text }) => text);
}

export function reportPhrases(args: string[]): void {
  const folder = dataFolder(args);
  const pack = corePack();
  const coach = createCoach(pack, [builtInLinearReader()]);
  const judge = createEngine(pack, [builtInLinearReader()]);
  const lines = ['# Suggestions', ''];
  const heated = { all: 0, answered: 0 };
  const flagged: string[] = [];
  for (const text of messages(folder)) {
    const { state, advice } = coach.analyze({
      thread: asThread(text),
      draft: null,
      muted: new Set(),
      now: new Date(0),
    });
    const phrases = advice.filter(({ kind }) => kind === 'phrase').map((one) => one.text);
    const hot = state.band === 'heated' || state.band === 'critical';
    if (hot) {
      heated.all++;
      if (advice.length) heated.answered++;
    }
    for (const phrase of phrases) {
      const thread = judge.readThread([{ speaker: 'customer', text }]);
      const found = judge
        .checkDraft(phrase, thread)
        .findings.filter(({ start, end, severity }) => end > start && severity !== 'tip');
      for (const { rule, text: words } of found) flagged.push(`${rule} “${words}” in “${phrase}”`);
    }
    if (phrases.length)
      lines.push(`- ${text.replace(/\s+/g, ' ').slice(0, 300)}`, ...phrases.map((phrase) => `  - ${phrase}`));
  }
  const file = join(root, '.output/phrases.md');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${lines.join('\n')}\n`);
  const share = ((100 * heated.answered) / heated.all).toFixed(1);
  console.log(`Heated or critical messages with a suggestion: ${share} % of ${heated.all}.`);
  console.log(`Suggestions that a rule or the learned layer would flag: ${flagged.length}.`);
  for (const one of [...new Set(flagged)].slice(0, 20)) console.log(`  ${one}`);
  console.log(`For reading: ${file}`);
  if (flagged.length) process.exitCode = 1;
}
