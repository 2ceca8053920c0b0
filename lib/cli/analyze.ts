import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { advise } from '../coach/advise';
import { createEngine, type Engine } from '../engine/engine';
import { combine } from '../packs/combine';
import { corePack } from '../packs/core';
import { coreLearned } from '../packs/learned';
import type { Pack } from '../packs/rule';
import { parseLine } from './line';
import { loadPack } from './load-pack';
import { UsageError } from './main';

/**
 * A pure filter: reads a line, writes a line, keeps the order, waits for a slow reader.
 * @returns 1 if a line was bad, else 0
 */
export async function analyze(args: string[], input: Readable, output: Writable): Promise<number> {
  const pack = combine([corePack(), ...packsFrom(args)]);
  const engine = createEngine(pack, coreLearned());
  let status = 0;
  let number = 0;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (!line.trim()) continue;
    const result = analyzeLine(line, number, engine, pack);
    if ('error' in result) status = 1;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, 'drain');
  }
  return status;
}

function packsFrom(args: string[]) {
  return args.flatMap((arg, n) => {
    if (arg === '--pack') {
      if (!args[n + 1]) throw new UsageError('--pack needs a file');
      return [];
    }
    if (args[n - 1] !== '--pack')
      throw new UsageError(`analyze does not know “${arg}”; it takes --pack FILE`);
    const loaded = loadPack(arg);
    if (loaded.ok) return [loaded.pack];
    const [first] = loaded.problems;
    throw new UsageError(
      `${arg}: ${first!.path}: ${first!.message}; ${first!.remedy}. Run “check ${arg}” for the whole list`,
    );
  });
}

function analyzeLine(line: string, number: number, engine: Engine, pack: Pack) {
  const parsed = parseLine(line, number);
  if ('error' in parsed) return parsed;
  const { name, role, text, context } = parsed;
  const earlier = context.map((message) => ({ speaker: message.role, text: message.text }));
  const messages = role === 'customer' ? [...earlier, { speaker: role, text }] : earlier;
  const thread = engine.readThread(messages);
  const { findings, checked } =
    role === 'customer' ? engine.readCustomer(text) : engine.checkDraft(text, thread);
  const draft = role === 'agent' ? { text, findings } : undefined;
  const advice = advise({ engine, phrases: pack.phrases, thread, messages, draft, checked });
  return {
    ...name,
    heat: thread.heat,
    band: thread.band,
    findings,
    advice: advice.map(({ kind, text }) => ({ kind, text })),
  };
}
