import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import starting from '../../entrypoints/options/starting-rule.json';
import { analyze } from '../../lib/cli/analyze';

/** Feeds lines to the filter, by rules alone. @returns its exit status and the parsed output lines */
async function run(lines: string[], args: string[] = []) {
  const [output, complaints] = [new PassThrough(), new PassThrough()];
  const printed = text(output);
  const input = Readable.from(lines.map((line) => `${line}\n`));
  const status = await analyze(['--rules-only', ...args], input, output, complaints);
  output.end();
  const out = (await printed).trim();
  return { status, out: out ? out.split('\n').map((line) => JSON.parse(line)) : [] };
}

const rulesOf = (line: { findings: { rule: string; text: string }[] }) =>
  line.findings.map(({ rule, text }) => [rule, text]);

describe('analyze', () => {
  it('judges a customer’s message and an agent’s draft, with exact spans', async () => {
    const customer = 'This is the third time I am writing and still no answer. I want a manager.';
    const agent = 'Sorry if you feel that way, but you should have read the terms.';
    const { status, out } = await run([
      JSON.stringify({ id: '1', role: 'customer', text: customer }),
      JSON.stringify({ id: '2', role: 'agent', text: agent }),
    ]);
    expect(status).toBe(0);
    expect(rulesOf(out[0])).toEqual(
      expect.arrayContaining([
        ['customer/repeat-contact', 'third time'],
        ['customer/feeling-unheard', 'still no answer'],
        ['customer/manager-request', 'want a manager'],
      ]),
    );
    expect(rulesOf(out[1])).toEqual([
      ['agent/non-apology', 'Sorry if you feel that way'],
      ['agent/blame-customer', 'you should have read'],
    ]);
    for (const [line, source] of [
      [out[0], customer],
      [out[1], agent],
    ]) {
      for (const { start, end, text: words } of line.findings) expect(source.slice(start, end)).toBe(words);
    }
    expect(Object.keys(out[0]).sort()).toEqual(['advice', 'band', 'findings', 'heat', 'id']);
  });

  it('says what may come in the place of more than the words, each as one edit', async () => {
    const draft = 'I have your mail. Calm down.';
    const { out } = await run([
      JSON.stringify({ id: '1', role: 'agent', text: draft }),
      JSON.stringify({ id: '2', role: 'agent', text: 'I am sorry you feel that way.' }),
    ]);
    const [finding] = out[0].findings;
    expect(finding.rewrites).toEqual([]);
    expect(finding.instead.length).toBeGreaterThanOrEqual(2);
    for (const { start, end, text: comes } of finding.instead) {
      const fixed = draft.slice(0, start) + comes + draft.slice(end);
      expect(fixed).toMatch(/^I have your mail\./);
      expect(fixed).not.toContain('Calm down');
    }
    const [apology] = out[1].findings;
    expect(apology.rewrites).toEqual(["I'm sorry this happened"]);
    expect(apology.instead[0]).toEqual({ start: 0, end: 29, text: 'I am sorry that [what happened].' });
  });

  it('keeps the order and reports bad lines in their place', async () => {
    const { status, out } = await run([
      '{"id":"a","role":"customer","text":"I am furious."}',
      'not json',
      '{"id":"b","role":"supervisor","text":"x"}',
      '{"id":"c","role":"agent"}',
      '{"id":"d","role":"customer","text":"   "}',
      '[]',
      '',
      '{"id":7,"role":"customer","text":"Thank you so much!"}',
    ]);
    expect(status).toBe(1);
    expect(out.map((line) => [line.id ?? line.line, 'error' in line])).toEqual([
      ['a', false],
      [2, true],
      ['b', true],
      ['c', true],
      ['d', true],
      [6, true],
      [7, false],
    ]);
    expect(out[2].error).toContain('role');
    expect(out[3].error).toContain('text is missing');
  });

  it('judges a draft in answer to its context', async () => {
    const draft = 'Please restart the router and check whether the light turns green after two minutes.';
    const { out } = await run([
      JSON.stringify({ id: '1', role: 'agent', text: draft }),
      JSON.stringify({
        id: '2',
        role: 'agent',
        text: draft,
        context: [{ role: 'customer', text: 'This is the third time I am writing. I am really frustrated.' }],
      }),
    ]);
    expect(out[0].findings.map(({ rule }: { rule: string }) => rule)).not.toContain(
      'agent/no-acknowledgement',
    );
    expect(out[1].findings).toContainEqual(
      expect.objectContaining({ rule: 'agent/no-acknowledgement', start: 0, end: 0 }),
    );
    expect(['heated', 'critical']).toContain(out[1].band);
  });

  it('reads 200,000 characters and lone surrogates, and writes valid JSON', async () => {
    const long = 'Nobody answers my mails. '.repeat(8_000);
    const { status, out } = await run([
      JSON.stringify({ id: 'long', role: 'customer', text: long }),
      '{"id":"half","role":"customer","text":"\\ud83d I am furious \\udc00"}',
    ]);
    expect(status).toBe(0);
    expect(out[0].findings.length).toBeGreaterThan(1_000);
    expect(rulesOf(out[1])).toEqual([['customer/anger', 'furious']]);
  });

  it('says which sentences of a draft take which step, and what of the questions it takes up', async () => {
    const question = 'Which size of filter fits the old kettle from the shop?';
    const context = [{ role: 'customer', text: `I am frustrated. ${question}` }];
    const draft = 'The large filter fits. I will send you one tomorrow at 16:00.';
    const { out } = await run([
      JSON.stringify({ id: '1', role: 'agent', text: draft, context }),
      JSON.stringify({ id: '2', role: 'agent', text: 'I am on it.', context }),
    ]);
    const taken = out[0].steps.map(({ step, start, end }: { step: string; start: number; end: number }) => [
      step,
      draft.slice(start, end),
    ]);
    expect(taken).toContainEqual(['time', 'I will send you one tomorrow at 16:00']);
    expect(out[0].questions).toEqual([{ text: question, answered: 'yes' }]);
    expect(out[1].questions).toEqual([{ text: question, answered: 'no' }]);
  });

  it('names what is wrong with its own arguments', async () => {
    await expect(run([], ['--pak', 'x'])).rejects.toThrow('does not know “--pak”');
    for (const jobs of ['0', '65', '1.5', 'many'])
      await expect(run([], ['--jobs', jobs])).rejects.toThrow('--jobs needs a whole number from 1 to 64');
    await expect(run([], ['--pack'])).rejects.toThrow('needs a file');
    await expect(run([], ['--pack', 'nowhere.json'])).rejects.toThrow('there is no such file');
  });

  it('takes no pack that does not prove itself', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'evenkeel-unproved-'));
    const file = join(folder, 'our-rules.json');
    const unproved = { ...starting.rule, match: ['nobody ever says this'] };
    writeFileSync(file, JSON.stringify({ ...starting.pack, rules: [unproved] }));
    await expect(run([], ['--pack', file])).rejects.toThrow(`Run “check ${file}” for the whole list`);
    rmSync(folder, { recursive: true });
  });
});
