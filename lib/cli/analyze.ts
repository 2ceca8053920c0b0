import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { advise } from '../coach/advise';
import { type JudgingPack, readerOf } from '../packs/in-force';
import { slotsFrom } from '../phrases/slots';
import { parseLine } from './line';
import { enginesFrom } from './packs-from';

/**
 * A pure filter: reads a line, writes a line, keeps the order, waits for a slow reader.
 * @returns 1 if a line was bad, else 0
 */
export async function analyze(args: string[], input: Readable, output: Writable): Promise<number> {
  const spoken = enginesFrom(args, 'analyze');
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const result = analyzeLine(line, number, spoken);
    if ('error' in result) status = 1;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return status;
}

const notChecked = 'Not checked: no rules are in this language.';

function analyzeLine(line: string, number: number, spoken: readonly [JudgingPack, ...JudgingPack[]]) {
  const parsed = parseLine(line, number);
  if ('error' in parsed) return parsed;
  const { name, role, text, context } = parsed;
  const { engine, pack } = readerOf(spoken, text);
  const earlier = context.map((message) => ({ speaker: message.role, text: message.text }));
  const messages = role === 'customer' ? [...earlier, { speaker: role, text }] : earlier;
  const thread = engine.readThread(messages);
  const { findings, checked } =
    role === 'customer' ? engine.readCustomer(text) : engine.checkDraft(text, thread);
  const draft = role === 'agent' ? { text, findings } : undefined;
  const slots = slotsFrom(messages, engine.language);
  const { rules, gives, language } = engine;
  const situation = { rules, gives, language, pack, thread, messages, slots, checked };
  const advice = advise(draft ? { ...situation, draft } : situation);
  return {
    ...name,
    heat: thread.heat,
    band: thread.band,
    findings,
    advice: advice.map(({ kind, text }) => ({ kind, text: text || notChecked })),
  };
}
