import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';

interface Fixture {
  id: string;
  positive?: string[];
  negative?: string[];
  flagged?: string[];
  ok?: string[];
}

/** The knowledge base's own sentences, as an extra check of the rules: what should fire and does, and the reverse. */
export function fixtureLines(folder: string): string[] {
  const file = join(folder, '../reference/knowledge.fixtures.json');
  if (!existsSync(file)) return [];
  const { customer, agent } = JSON.parse(readFileSync(file, 'utf8')) as Record<
    'customer' | 'agent',
    Fixture[]
  >;
  const engine = createEngine(corePack());
  const heated = { heat: 3, band: 'heated' as const, care: false, safety: false, turns: [], messages: [] };
  const fires = (rule: string, text: string) =>
    rule.startsWith('customer/')
      ? engine.readCustomer(text).findings.some((finding) => finding.rule === rule)
      : engine.checkDraft(text, heated).findings.some((finding) => finding.rule === rule);
  const count = (fixtures: Fixture[], side: string, texts: (fixture: Fixture) => string[]) => {
    // What is missing from a draft, and what is counted in it, is proved by the rules' own cases.
    const matched = fixtures.filter(({ id }) =>
      ['cue', 'wording'].includes(engine.rules.get(`${side}/${id}`)?.kind ?? ''),
    );
    const all = matched.flatMap((fixture) =>
      texts(fixture).map((text) => fires(`${side}/${fixture.id}`, text)),
    );
    return `${all.filter(Boolean).length} of ${all.length}`;
  };
  return [
    `Knowledge base, customer: ${count(customer, 'customer', ({ positive = [] }) => positive)} examples fire, ${count(customer, 'customer', ({ negative = [] }) => negative)} counter-examples.`,
    `Knowledge base, agent: ${count(agent, 'agent', ({ flagged = [] }) => flagged)} examples fire, ${count(agent, 'agent', ({ ok = [] }) => ok)} counter-examples.`,
  ];
}
