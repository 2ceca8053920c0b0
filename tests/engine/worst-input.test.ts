import { describe, expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';

const engine = createEngine(corePack());
/** Reads everything with cold caches. */
const second = createEngine(corePack());
const calm = engine.readThread([]);

/** A small seeded generator: the same texts on every machine. */
function* texts(count: number): Generator<string> {
  const pieces = [
    'sorry',
    'if you feel',
    ' ',
    '\n',
    '\n\n',
    'you should have read',
    'third time',
    '😡',
    '🇩🇪',
    '\ud83d',
    '\udc00',
    'e\u0301',
    '\u200b',
    '\u202e',
    'مرحبا',
    '！',
    '> quoted',
    '--\n',
    '```',
    'https://a.example/x',
    '.',
    ',',
    '?!',
    'STILL NO ANSWER',
    'ﬁ',
    'İ',
    "don't",
    'a'.repeat(60),
  ];
  let seed = 42;
  const next = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed % below;
  };
  for (let n = 0; n < count; n++) {
    yield Array.from({ length: next(40) }, () => pieces[next(pieces.length)]! + (next(3) ? ' ' : '')).join(
      '',
    );
  }
}

describe('whatever the text', () => {
  it('offsets lie inside it, slices equal the reported words, and the same text gives the same findings', () => {
    for (const text of texts(600)) {
      const customer = engine.readCustomer(text).findings;
      const agent = engine.checkDraft(text, calm).findings;
      for (const finding of [...customer, ...agent.filter(({ end }) => end > 0)]) {
        expect(finding.start).toBeGreaterThanOrEqual(0);
        expect(finding.end).toBeLessThanOrEqual(text.length);
        expect(finding.end).toBeGreaterThan(finding.start);
        expect(text.slice(finding.start, finding.end)).toBe(finding.text);
      }
      expect(second.readCustomer(text).findings).toEqual(customer);
    }
  });

  it('a calm sentence in a paragraph of its own removes no finding, before or after', () => {
    const calmly = 'The invoice is attached, and the address on it is right.';
    const parts = [
      'I want a manager.',
      'Still no answer!',
      'You promised a call on Monday.',
      'This is a joke.',
    ];
    for (let n = 0; n < 60; n++) {
      const text = parts.filter((_, at) => (n >> at) & 1).join(n % 2 ? ' ' : '\n');
      const draft = ['Sorry if you feel that way.', 'You should have read it.', 'Calm down.']
        .filter((_, at) => (n >> at) & 1)
        .join(' ');
      for (const around of [(own: string) => `${calmly}\n\n${own}`, (own: string) => `${own}\n\n${calmly}`]) {
        const words = (findings: { rule: string; text: string }[]) =>
          findings.map(({ rule, text: span }) => `${rule} ${span}`);
        expect(words(engine.readCustomer(around(text)).findings)).toEqual(
          expect.arrayContaining(words(engine.readCustomer(text).findings)),
        );
        expect(words(engine.checkDraft(around(draft), calm).findings)).toEqual(
          expect.arrayContaining(words(engine.checkDraft(draft, calm).findings.filter(({ end }) => end > 0))),
        );
      }
    }
  });

  it.each([
    ['one word a million times', 'sorry '.repeat(170_000)],
    ['one long word', 'a'.repeat(100_000)],
    ['nested quotes', `${'> '.repeat(50_000)}\n`.repeat(2)],
    ['emoji only', '😡'.repeat(50_000)],
    ['right to left', 'مرحبا بك '.repeat(10_000)],
    ['zero width', '\u200b'.repeat(100_000)],
    ['lone surrogates', '\ud800 furious '.repeat(5_000)],
    [
      'two hundred thousand characters of complaint',
      'This is the third time and nobody answers. '.repeat(4_650),
    ],
  ])('%s is read to its end', (_, text) => {
    expect(() => engine.readCustomer(text)).not.toThrow();
    expect(() => engine.checkDraft(text, calm)).not.toThrow();
  });
});

describe('quoted history and signatures', () => {
  it('are nobody’s words here, and shift no offset', () => {
    const text = 'Thanks.\n> I am furious\nStill no answer.\n\nOn Monday, Ana wrote:\nThis is unacceptable.';
    const { findings } = engine.readCustomer(text);
    expect(findings.map(({ text: words }) => words)).not.toContain('furious');
    expect(findings.map(({ text: words }) => words)).not.toContain('unacceptable');
    const wait = findings.find(({ rule }) => rule === 'customer/feeling-unheard');
    expect(wait && text.slice(wait.start, wait.end)).toBe('Still no answer');
  });
});
