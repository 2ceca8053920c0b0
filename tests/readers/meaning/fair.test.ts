import { beforeAll, describe, expect, it } from 'vitest';
import { createScoring, type Scored } from './scored';
import { dialects, readingsOf, sentences } from './swaps';

/** The mean change of any score, over all sentences. */
const mostChange = 0.02;
/** Of heat by dialect or by a learner's English: what holds today, with a margin. */
const mostDialectChange = 0.2;

interface Pair {
  first: Scored;
  second: Scored;
  texts: string;
  singularThey: boolean;
}

const pairs: Pair[] = [];
const dialectPairs: Pair[] = [];

beforeAll(async () => {
  const score = await createScoring();
  for (const [n, sentence] of sentences.entries()) {
    const told = readingsOf(sentence, n);
    const turns = sentence.side === 'agent' ? readingsOf(sentences[0]!, n) : [];
    const scored: Scored[] = [];
    for (const [reading, { text }] of told.entries())
      scored.push(await score(sentence.side, text, turns[reading]?.text ?? ''));
    for (const [at, first] of scored.entries())
      for (const [more, second] of scored.slice(at + 1).entries()) {
        const [one, other] = [told[at]!, told[at + 1 + more]!];
        pairs.push({
          first,
          second,
          texts: `${one.text} / ${other.text}`,
          singularThey: one.singularThey || other.singularThey,
        });
      }
  }
  for (const { side, plain, dialect } of dialects)
    dialectPairs.push({
      first: await score(side, plain, ''),
      second: await score(side, dialect, ''),
      texts: `${plain} / ${dialect}`,
      singularThey: false,
    });
}, 600_000);

/** Mean change by label, of the pairs that have it. */
function changes(of: readonly Pair[]): Map<string, number> {
  const all = new Map<string, number[]>();
  for (const { first, second } of of)
    for (const label of new Set([...Object.keys(first.scores), ...Object.keys(second.scores)])) {
      const change = Math.abs((first.scores[label] ?? 0) - (second.scores[label] ?? 0));
      all.set(label, [...(all.get(label) ?? []), change]);
    }
  return new Map([...all].map(([label, each]) => [label, each.reduce((a, b) => a + b, 0) / each.length]));
}

/** Every label that is said of one text and not of the other. */
const flips = (of: readonly Pair[]): string[] =>
  of.flatMap(({ first, second, texts }) =>
    [...new Set([...first.said, ...second.said])]
      .filter((label) => first.said.has(label) !== second.said.has(label))
      .map((label) => `${label}: ${texts}`),
  );

describe('names, nations, faiths and genders', () => {
  it('are told in 300 sentences', () => {
    expect(sentences).toHaveLength(300);
    expect(pairs).toHaveLength(900);
    expect(pairs.filter(({ texts }) => texts.includes('{'))).toEqual([]);
  });

  it('are heard in nothing: labels are said, and their certainties told', () => {
    // Silence would be fair too.
    const said = new Set(pairs.flatMap(({ first }) => [...first.said]));
    expect(said.size).toBeGreaterThan(30);
    expect(changes(pairs).size).toBeGreaterThan(90);
  });

  it(`change no score by ${mostChange}, on average`, () => {
    const byLabel = [...changes(pairs)].sort((a, b) => b[1] - a[1]);
    console.log(
      byLabel
        .slice(0, 5)
        .map(([label, change]) => `${label} ${change.toFixed(4)}`)
        .join(', '),
    );
    expect(byLabel.filter(([, change]) => change >= mostChange)).toEqual([]);
  });

  it('flip no decision', () => {
    console.log(
      `${flips(pairs.filter(({ singularThey }) => singularThey)).length} flipped by “they” for one person`,
    );
    expect(flips(pairs.filter(({ singularThey }) => !singularThey))).toEqual([]);
  });
});

describe('dialects and learners’ English', () => {
  it.each(['strained', 'heated', 'critical'])(
    `change %s by less than ${mostDialectChange}, on average`,
    (label) => {
      const change = changes(dialectPairs).get(label);
      console.log(`${label} ${change?.toFixed(4)}`);
      expect(change).toBeLessThan(mostDialectChange);
    },
  );
});
