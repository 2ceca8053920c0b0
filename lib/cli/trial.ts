import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { createEngine, type Engine } from '../engine/engine';
import { combine } from '../packs/combine';
import { corePack } from '../packs/core';
import { parseLine } from './line';
import { loadPack } from './load-pack';
import { UsageError } from './main';
import { printProblems } from './problems';

interface Count {
  now: number;
  before: number;
  example?: string;
}

/**
 * What a pack would have flagged in past tickets: counts for each rule, per 1,000 messages, an example, and
 * the difference to the core pack alone.
 * @returns 1 if the pack does not hold or a line was bad
 */
export async function trial(args: string[], output: Writable, complaints: Writable): Promise<number> {
  const [path, flag, tickets, ...more] = args;
  if (!path || flag !== '--on' || !tickets || more.length)
    throw new UsageError('trial needs: trial PACK --on tickets.jsonl');
  if (!existsSync(tickets)) throw new UsageError(`${tickets}: there is no such file`);
  const loaded = loadPack(path);
  if (!loaded.ok) {
    printProblems(path, loaded.problems, complaints);
    return 1;
  }
  const now = createEngine(combine([corePack(), loaded.pack]));
  const before = createEngine(corePack());
  const counts = new Map<string, Count>();
  let messages = 0;
  let bad = 0;
  let number = 0;
  for await (const line of createInterface({
    input: createReadStream(tickets),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    number++;
    if (!line.trim()) continue;
    const parsed = parseLine(line, number);
    if ('error' in parsed) {
      bad++;
      complaints.write(`${tickets}:${number}: ${parsed.error}\n`);
      continue;
    }
    messages++;
    for (const [rule, text] of flagged(now, parsed)) {
      const count = countOf(counts, rule);
      count.now++;
      count.example ??= text;
    }
    for (const [rule] of flagged(before, parsed)) countOf(counts, rule).before++;
  }
  print(counts, messages, output);
  return bad ? 1 : 0;
}

function countOf(counts: Map<string, Count>, rule: string): Count {
  const count = counts.get(rule) ?? { now: 0, before: 0 };
  counts.set(rule, count);
  return count;
}

/** Each rule at most once a message, with the words it flagged. */
function flagged(
  engine: Engine,
  {
    role,
    text,
    context,
  }: { role: 'customer' | 'agent'; text: string; context: { role: 'customer' | 'agent'; text: string }[] },
): Map<string, string> {
  const thread = engine.readThread(context.map((said) => ({ speaker: said.role, text: said.text })));
  const { findings } = role === 'customer' ? engine.readCustomer(text) : engine.checkDraft(text, thread);
  return new Map(findings.map((finding) => [finding.rule, finding.text || '(missing)']));
}

function print(counts: Map<string, Count>, messages: number, output: Writable): void {
  const rows = [...counts].sort((a, b) => b[1].now - a[1].now || (a[0] < b[0] ? -1 : 1));
  output.write(`${messages} messages\nper 1,000\tdifference\trule\texample\n`);
  for (const [rule, { now, before, example }] of rows) {
    const rate = ((1000 * now) / Math.max(1, messages)).toFixed(1);
    const difference = now - before;
    output.write(`${rate}\t${difference > 0 ? `+${difference}` : difference}\t${rule}\t${example ?? ''}\n`);
  }
}
