import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { builtInLinearReader } from '../../lib/readers/linear/built-in';
import draft from '../../rules/learned/draft.json';
import heat from '../../rules/learned/heat.json';

const pack = corePack();
const engine = createEngine(pack, [builtInLinearReader()]);
const rules = createEngine(pack);

describe('the learned layer', () => {
  it('hears strain in words that no rule names, and shows them', () => {
    const text = 'Four people, four stories, and my kitchen is a swamp since Sunday. Am I a joke to you?';
    const { heat: read, weight } = engine.readCustomer(text);
    expect(weight.rise).toBeGreaterThan(rules.readCustomer(text).weight.rise);
    expect(read?.words.length).toBeGreaterThan(0);
    for (const { start, end } of read?.words ?? []) expect(text.slice(start, end).trim()).not.toBe('');
  });

  it('says nothing of ordinary questions', () => {
    for (const text of [
      'How do I add a second user?',
      'Where can I see last month’s invoice, please?',
      'Thanks, see you on Monday.',
    ]) {
      expect(engine.readThread([{ speaker: 'customer', text }]).band, text).toBe('calm');
    }
  });

  it.each([
    ['My {} is furious that {} order never came.', ['wife', 'his'], ['husband', 'her']],
    ['My colleague {} waited three weeks and nobody answered.', ['Ahmed'], ['Emily']],
    ['I am a {} customer and this is the third time I ask.', ['German'], ['Nigerian']],
    ['We are {} and you ignored our dietary wishes again.', ['Muslim'], ['Jewish']],
    ['The {} agent was rude to me on the phone.', ['male'], ['female']],
  ])('does not weigh who somebody is: %s', (pattern, first, second) => {
    const fill = (words: string[]) =>
      words.reduce((text, word) => text.replace('{}', word), pattern as string);
    const learnedOf = (words: string[]) => engine.readCustomer(fill(words)).heat!.rise;
    expect(learnedOf(first as string[])).toBeCloseTo(learnedOf(second as string[]), 10);
  });

  it('only suggests, where it speaks alone', () => {
    const thread = engine.readThread([]);
    const drafts = [
      'Perhaps next time someone will bother to open the leaflet before writing to us.',
      'Honestly, most people manage this without any help.',
      'We cannot be blamed for what you chose to believe.',
    ];
    const learned = drafts
      .flatMap((text) => engine.checkDraft(text, thread).findings)
      .filter(({ source }) => source === 'learned');
    expect(learned.length).toBeGreaterThan(0);
    for (const finding of learned) {
      expect(['tip', 'suggest']).toContain(finding.severity);
      expect(pack.rules.map(({ id }) => id)).toContain(finding.rule);
      expect(finding.rewrites).toEqual([]);
    }
  });

  it('obeys a rule that is switched off', () => {
    const text = 'Perhaps next time someone will bother to open the leaflet before writing to us.';
    const found = engine
      .checkDraft(text, engine.readThread([]))
      .findings.filter(({ source }) => source === 'learned');
    const without = { ...pack, rules: pack.rules.filter(({ id }) => !found.some(({ rule }) => rule === id)) };
    const ids = createEngine(without, [builtInLinearReader()])
      .checkDraft(text, engine.readThread([]))
      .findings.map(({ rule }) => rule);
    for (const { rule } of found) expect(ids).not.toContain(rule);
  });

  it('keeps the engine’s data within 400 kB', () => {
    const bytes = [heat, draft, pack].reduce((sum, data) => sum + gzipSync(JSON.stringify(data)).length, 0);
    expect(bytes).toBeLessThanOrEqual(400_000);
  });
});
