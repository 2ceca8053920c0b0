import { describe, expect, it } from 'vitest';
import { corePack } from '../../lib/packs/core';
import { mergeSentence } from '../../lib/readers/merge';
import { emptyScore, type Score, type ScoredSpan } from '../../lib/readers/reader';

const rules = new Map(corePack().rules.map((rule) => [rule.id, rule]));
const text = 'Hello. Calm down, it is in the leaflet.';
const offset = 7;
const span = (label: string, words: string, certainty = 0.8): ScoredSpan => {
  const start = text.indexOf(words) - offset;
  return { label, certainty, start, end: start + words.length };
};
const score = (...spans: ScoredSpan[]): Score => ({ spans, chances: {} });
const merge = (side: 'customer' | 'agent', byRules: Score, ...late: Score[]) =>
  mergeSentence(rules, side, { rules: byRules, late }, text, offset);

describe('what several readers say of one sentence', () => {
  it('stands in the whole text, with its words and its reader’s certainty', () => {
    const [finding] = merge('agent', emptyScore, score(span('agent/jargon', 'leaflet')));
    expect(finding).toMatchObject({
      source: 'meaning',
      certainty: 0.8,
      text: 'leaflet',
      start: text.indexOf('leaflet'),
    });
  });

  it('in a draft: of the same words the rule’s name and fix are shown, of others both speak', () => {
    const byRule = score({ ...span('agent/calm-down', 'Calm down', 1), rewrites: ['I hear you'] });
    const found = merge(
      'agent',
      byRule,
      score(span('agent/jargon', 'leaflet'), span('agent/robotic', 'down')),
    );
    expect(found.map(({ rule, rewrites }) => [rule, rewrites])).toEqual([
      ['agent/calm-down', ['I hear you']],
      ['agent/jargon', []],
    ]);
  });

  it('a pattern that is often wrong waits until another reader bears it out, who need not be sure', () => {
    const unsure = score(span('agent/jargon', 'leaflet', 0.4));
    expect(merge('agent', unsure)).toEqual([]);
    const hint = { ...span('agent/blame-customer', 'in the leaflet', 0.3), tentative: true };
    const [finding] = merge('agent', unsure, score(hint));
    expect(finding).toMatchObject({ rule: 'agent/jargon', source: 'rule', text: 'leaflet' });
    expect(finding!.certainty).toBeCloseTo(0.58, 5);
    expect(merge('agent', emptyScore, score(hint)), 'alone it says nothing').toEqual([]);
  });

  it('agreement makes a rule surer', () => {
    const [finding] = merge(
      'customer',
      score(span('customer/anger', 'Calm', 0.8)),
      score(span('customer/anger', 'Calm', 0.5)),
    );
    expect(finding!.certainty).toBeCloseTo(0.9, 5);
  });

  it('in a customer’s words: another cue is added, the same one is not', () => {
    const byRule = score(span('customer/anger', 'Calm', 1));
    const found = merge(
      'customer',
      byRule,
      score(span('customer/anger', 'leaflet'), span('customer/confusion', 'leaflet')),
    );
    expect(found.map(({ rule, source }) => `${rule} ${source}`)).toEqual([
      'customer/anger rule',
      'customer/confusion meaning',
    ]);
  });

  it('two readers that agree say it once, as surely as the surer one', () => {
    const found = merge(
      'agent',
      emptyScore,
      score(span('agent/jargon', 'leaflet', 0.6)),
      score(span('agent/jargon', 'the leaflet', 0.9)),
    );
    expect(found.map(({ text: words, certainty }) => [words, certainty])).toEqual([['the leaflet', 0.9]]);
  });

  it('what is switched off is off whoever says it, and no label of the other side counts', () => {
    expect(
      merge('agent', emptyScore, score(span('agent/gone', 'leaflet'), span('customer/anger', 'leaflet'))),
    ).toEqual([]);
  });

  it('what no rule names suggests, and calls for no procedure', () => {
    const [wording] = merge('agent', emptyScore, score(span('agent/blame-customer', 'leaflet')));
    const [cue] = merge('customer', emptyScore, score(span('customer/legal-threat', 'leaflet')));
    expect([wording!.severity, cue!.severity]).toEqual(['suggest', 3]);
  });

  it('but a life at stake is as grave whoever hears of it', () => {
    const [cue] = merge('customer', emptyScore, score(span('customer/self-harm-risk', 'leaflet')));
    expect(cue!.severity).toBe(5);
  });
});
