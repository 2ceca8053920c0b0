/**
 * `npm run report:phrases`: what would be suggested for real and written customers' messages, for reading; how
 * many heated ones get something; and whether any suggestion would itself be flagged.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createCoach } from '../../lib/coach/coach';
import { createEngine } from '../../lib/engine/engine';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import type { Message, Thread } from '../../lib/model/conversation';
import { corePack } from '../../lib/packs/core';
import { root } from '../setup.mjs';
import { dataFolder, type Line, readLines } from './data';
import { devFiles } from './encoder/sources';
import { knownMeaning } from './meaning';
import { random } from './rank';

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
  return [devFiles.realMessages, devFiles.writtenMessages, devFiles.dangerHints]
    .flatMap((name) => readLines(folder, name))
    .concat(sample)
    .map(({ text }) => text);
}

export async function reportPhrases(args: string[]): Promise<void> {
  const folder = dataFolder(args);
  const pack = corePack();
  const coach = createCoach(pack, { facts: factGrammarFor });
  const judge = createEngine(pack);
  const lines = ['# Suggestions', ''];
  const heated = { all: 0, answered: 0 };
  const flagged: string[] = [];
  const texts = messages(folder);
  const meaning = knownMeaning();
  const unitsOf = (text: string) =>
    coach.unitsToRead({ thread: asThread(text), draft: null, muted: new Set(), now: new Date(0) });
  await meaning.readAhead(texts.flatMap(unitsOf));
  for (const text of texts) {
    const scores = await meaning.scores(unitsOf(text));
    const { state, advice } = coach.analyze({
      thread: asThread(text),
      draft: null,
      muted: new Set(),
      now: new Date(0),
      scores,
    });
    const phrases = advice.filter(({ kind }) => kind === 'phrase').map((one) => one.text);
    const hot = state.band === 'heated' || state.band === 'critical';
    if (hot) {
      heated.all++;
      if (advice.length) heated.answered++;
    }
    for (const phrase of phrases) {
      const thread = judge.readThread([{ speaker: 'customer', text }], new Set(), scores);
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
  console.log(`Suggestions that a rule would flag: ${flagged.length}.`);
  for (const one of [...new Set(flagged)].slice(0, 20)) console.log(`  ${one}`);
  console.log(`For reading: ${file}`);
  if (flagged.length) process.exitCode = 1;
}
