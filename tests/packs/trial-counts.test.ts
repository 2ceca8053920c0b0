import { expect, it } from 'vitest';
import { countsOf, mergeReports, type TrialReport } from '../../lib/packs/trial';

const report: TrialReport = {
  messages: 20,
  bad: 1,
  rules: { 'customer/anger': { now: 3, before: 2, examples: ['Priya is furious', 'order 48291'] } },
};

it('the counts of a trial hold ids and numbers, and nobody’s words', () => {
  expect(countsOf(report)).toEqual({
    messages: 20,
    bad: 1,
    rules: { 'customer/anger': { now: 3, before: 2 } },
  });
  const texts: string[] = [];
  JSON.stringify(countsOf(report), (_, value) => {
    if (typeof value === 'string') texts.push(value);
    return value as unknown;
  });
  expect(texts).toEqual([]);
});

it('counts of parts add up, with what is known of their examples', () => {
  expect(mergeReports([countsOf(report), report])).toEqual({
    messages: 40,
    bad: 2,
    rules: { 'customer/anger': { now: 6, before: 4, examples: report.rules['customer/anger']!.examples } },
  });
});
