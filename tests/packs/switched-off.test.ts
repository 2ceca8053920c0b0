import { describe, expect, it } from 'vitest';
import { createCoach } from '../../lib/coach/coach';
import { createEngine, type Engine } from '../../lib/engine/engine';
import { isByExample } from '../../lib/format/rule';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import type { Message, Thread } from '../../lib/model/conversation';
import { corePack } from '../../lib/packs/core';
import { packsInForce } from '../../lib/packs/in-force';

const core = corePack();

/** The core pack as a team has it that switched these off. */
const without = (...switches: string[]) => {
  const team = { id: 'care', name: 'Care', packs: [], switches, severities: {}, settings: {} };
  return packsInForce([], { team, source: 'file' }).packs[0].pack;
};

const thread = (...texts: string[]): Thread => ({
  conversation: '1',
  host: 'h',
  partial: false,
  messages: texts.map(
    (text, n): Message => ({ id: String(n), speaker: 'customer', certainty: 'stated', text, note: false }),
  ),
});

describe('switching a rule off switches exactly that rule off', () => {
  const upset = thread(
    'My internet has been down for six hours. This is the third time I write. I am furious.',
  );
  const good = {
    conversation: '1',
    composer: 'c',
    revision: 1,
    kind: 'reply' as const,
    text: 'Your internet has been down for six hours and you wrote three times, and I am sorry. I am testing your line now and write to you by 16:00.',
  };
  const look = (pack: typeof core) => {
    const coach = createCoach(pack, { facts: factGrammarFor });
    const { advice, draft, reply } = coach.analyze({
      thread: upset,
      draft: good,
      muted: new Set(),
      now: new Date(2026, 10, 26, 10),
    });
    const kinds = advice.map(({ kind }) => kind);
    const done = reply.steps.filter((step) => step.done).map(({ id }) => id);
    return { kinds, done, hints: draft.map(({ finding }) => finding.rule), habits: coach.habits(good.text) };
  };

  it.each(['-agent/no-acknowledgement', '-agent/no-next-step', '-agent/no-time-frame'])(
    '%s: a good reply is offered nothing and counts as before',
    (switched) => {
      const before = look(core);
      expect(before.kinds).not.toContain('phrase');
      expect(before.habits).toEqual({ acknowledged: true, timed: true });
      expect(look(without(switched))).toEqual(before);
    },
  );

  it('and the rule itself is silent', () => {
    const draft = 'Please restart the router and check whether the light turns green after two minutes.';
    const rules = (engine: Engine) =>
      engine
        .checkDraft(draft, engine.readThread([{ speaker: 'customer', text: upset.messages[0]!.text }]))
        .findings.map(({ rule }) => rule);
    const all = rules(createEngine(core));
    expect(all).toContain('agent/no-acknowledgement');
    expect(rules(createEngine(without('-agent/no-acknowledgement')))).toEqual(
      all.filter((rule) => rule !== 'agent/no-acknowledgement'),
    );
  });

  /** What every rule says of every example of all rules, without that one rule, is what all the others say of it. */
  it('for each wording, cue and check: nothing else changes in any example of any rule', () => {
    const cues = core.rules.flatMap((rule) =>
      rule.kind === 'cue' && !isByExample(rule)
        ? [...rule.examples.slice(0, 2).map(({ text }) => text), rule.counterExamples[0]!]
        : [],
    );
    const drafts = core.rules.flatMap((rule) =>
      rule.kind === 'wording' && !isByExample(rule)
        ? rule.examples.slice(0, 2).map(({ text }) => text)
        : rule.kind === 'cue' || rule.kind === 'wording'
          ? []
          : rule.cases.slice(0, 1).map(({ draft }) => draft),
    );
    const plain = (text: string) => text.replace(/[[\]]/g, '');
    const said = (engine: Engine): Map<string, string[]> => {
      const calm = engine.readThread([]);
      return new Map(
        [
          ...cues.map((text) => [text, engine.readCustomer(plain(text)).findings] as const),
          ...drafts.map((text) => [text, engine.checkDraft(plain(text), calm).findings] as const),
        ].map(([text, findings]) => [text, findings.map(({ rule, start }) => `${rule} ${start}`)]),
      );
    };
    const all = said(createEngine(core));
    const silencing = new Map(
      core.rules.flatMap((rule) => (rule.kind === 'cue' ? [[rule.id, rule.silences]] : [])),
    );
    for (const { id } of core.rules) {
      // A cue that silences others lets them speak once it is gone: that is what it says.
      if (silencing.get(id)?.length) continue;
      const pack = { ...core, rules: core.rules.filter((rule) => rule.id !== id) };
      for (const [text, findings] of said(createEngine(pack)))
        expect(findings, `${id} off: ${text}`).toEqual(
          all.get(text)!.filter((one) => one.split(' ')[0] !== id),
        );
    }
  }, 60_000);
});
