import { describe, expect, it } from 'vitest';
import { described } from '../../../lib/cli/problems';
import { isByExample, isSafetyCue, type Rule } from '../../../lib/format/rule';
import { corePack } from '../../../lib/packs/core';
import { exampleProblems } from '../../../lib/packs/examples/example-problems';
import { packsInForce, withEngines } from '../../../lib/packs/in-force';
import { runInProcess } from '../../cli/run-in-process';
import measured from './measured.json';
import { onTickets } from './on-tickets';
import { packFolder, packOf, teamsOf, ticketFile, ticketsOf } from './sector';

/** What each rule finds of the tickets that hold it, as it was measured. */
const sectors = Object.entries(measured).map(([sector, { pack, rules, besides }]) => ({
  sector,
  id: pack,
  expected: rules as Record<string, string>,
  besides,
}));
const core = corePack();

/** A sentence that a rule was told, in its letters and figures alone. */
const plain = (text: string): string => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');

const sentencesOf = (rule: Rule): string[] => {
  if (isByExample(rule)) return [...rule.like, ...rule.unlike];
  if (rule.kind === 'cue' || rule.kind === 'wording')
    return [...rule.examples.map(({ text }) => text), ...rule.counterExamples];
  return rule.cases.map(({ draft }) => draft);
};

describe.each(sectors)('the sector $sector', { timeout: 60_000 }, ({ sector, id, expected, besides }) => {
  it('has twelve rules, half of them by example, each with tickets of its own', async () => {
    const { rules } = await packOf(sector, id);
    expect(rules.length).toBeGreaterThanOrEqual(12);
    const byExample = rules.filter(isByExample);
    expect(byExample.length * 2).toBeGreaterThanOrEqual(rules.length);
    for (const { like, unlike } of byExample)
      for (const list of [like, unlike]) {
        expect(list.length).toBeGreaterThanOrEqual(6);
        expect(list.length).toBeLessThanOrEqual(12);
      }
    const held = ticketsOf(sector).flatMap(({ finds }) => finds);
    for (const rule of rules)
      expect(held.filter((one) => one === rule.id).length, rule.id).toBeGreaterThanOrEqual(2);
    expect([...new Set(held)].sort()).toEqual(rules.map((rule) => rule.id).sort());
  });

  it('has sixty tickets or more, as many of them ordinary, none in the words of a rule', async () => {
    const tickets = ticketsOf(sector);
    expect(tickets.length).toBeGreaterThanOrEqual(60);
    const ordinary = tickets.filter(({ finds }) => !finds.length).length;
    expect(Math.abs(ordinary * 2 - tickets.length)).toBeLessThanOrEqual(tickets.length / 8);
    const known = new Set((await packOf(sector, id)).rules.flatMap(sentencesOf).map(plain));
    expect(tickets.filter(({ message }) => known.has(plain(message.text)))).toEqual([]);
  });

  it('stands beside the core pack with its team: nothing is left out, and no safety cue touched', async () => {
    const pack = await packOf(sector, id);
    const [team] = teamsOf(sector).teams;
    expect(team?.packs).toEqual(['core', id]);
    const inForce = packsInForce([{ pack, source: 'file' }], { team: team!, source: 'file' });
    expect([...inForce.problems, ...inForce.notes].map(described)).toEqual([]);
    const [{ pack: composed }] = inForce.packs;
    const safety = core.rules.filter(isSafetyCue);
    expect(safety.length).toBeGreaterThan(2);
    for (const cue of safety) expect(composed.rules).toContainEqual(cue);
    const ids = new Set(core.rules.map((rule) => rule.id));
    expect(
      pack.rules.filter((rule) => ids.has(rule.id) || (rule.kind === 'cue' && rule.safetyCritical)),
    ).toEqual([]);
  });

  it('has a card for each grave cue, and none that no cue shows', async () => {
    const { rules, cards } = await packOf(sector, id);
    const carded = new Set(cards.flatMap(({ cue }) => cue));
    for (const rule of rules)
      if (rule.kind === 'cue' && rule.severity >= 4) expect(carded).toContain(rule.id);
    const cues = new Set([...core.rules, ...rules].flatMap((rule) => (rule.kind === 'cue' ? [rule.id] : [])));
    expect([...carded].filter((cue) => !cues.has(cue))).toEqual([]);
    expect(cards.length).toBeGreaterThanOrEqual(3);
  });

  it('finds unseen words, and is silent on ordinary tickets', async () => {
    const pack = await packOf(sector, id);
    const tried = await onTickets(pack, ticketsOf(sector));
    expect(exampleProblems(pack, tried.proofs).problems.map(described)).toEqual([]);
    expect(tried.ordinary).toEqual([]);
    const found = Object.fromEntries(
      Object.entries(tried.found).map(([rule, { found, of }]) => [rule, `${found} of ${of}`]),
    );
    expect({ found, besides: tried.besides.length }).toEqual({ found: expected, besides });
    for (const [rule, { found, of }] of Object.entries(tried.found))
      expect(found * 2, rule).toBeGreaterThanOrEqual(of);
  }, 300_000);
});

it('the trial of the command line reads these tickets', async () => {
  const { status, stdout } = await runInProcess([
    'trial',
    packFolder('health', 'clinic'),
    '--on',
    ticketFile('health'),
    '--rules-only',
  ]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/\+3\tcustomer\/symptoms-worsen\t/);
}, 60_000);

it('a medicine taken wrongly stays what the core pack hears', async () => {
  const [{ engine }] = withEngines(
    packsInForce([{ pack: await packOf('health', 'clinic'), source: 'file' }]),
  );
  const heard = engine.readCustomer(
    'The label gave the wrong dose, and I took twice as many tablets.',
  ).findings;
  expect(heard.map(({ rule, severity }) => `${rule} ${severity}`)).toContain('customer/safety-incident 4');
}, 60_000);
