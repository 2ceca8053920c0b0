import { describe, expect, it } from 'vitest';
import { openBlanks } from '../../lib/engine/blanks';
import { createEngine } from '../../lib/engine/engine';
import { withDefaults } from '../../lib/format/instead';
import { slotsIn } from '../../lib/format/slot';
import { clauses } from '../../lib/lang/en/clauses';
import { factGrammarFor } from '../../lib/lang/fact-grammars';
import { corePack } from '../../lib/packs/core';
import { slotsFrom } from '../../lib/phrases/slots';
import { blankExamples } from './blank-examples';
import { findingOf, flaggedBy, isFixable } from './flagged-sentences';
import { heatedWithFacts, heatedWithoutFacts, nothing } from './threads';

const engine = createEngine(corePack());
const rules = corePack().rules.filter(isFixable);
const texts = rules.flatMap(({ id, instead }) =>
  instead.map((entry) => ({ id, text: withDefaults(entry).text })),
);

/** What is said to have been done, seen or sent, which no rule can know. */
const done =
  /\b(?:i|we) (?:have|had|already|just) (?:\w+ed|sent|found|read|seen|done|written|made|put|told|given)\b|\b(?:i|we) (?:checked|sent|looked|refunded|asked|found|called|fixed)\b|\b(?:is|are|was|were|has been|have been) (?:sent|fixed|refunded|attached|booked|solved|on (?:its|the) way)\b/i;

describe('no text of a fix says what nobody knows:', () => {
  it('no day, time, amount or link of its own', () => {
    expect(texts.filter(({ text }) => clauses.mustStay.test(text))).toEqual([]);
  });

  it('nothing that was done', () => {
    const own = texts.map(({ id, text }) => ({ id, text: text.replace(/\[[^\]]*\]|\{[^}]*\}/g, 'x') }));
    expect(own.filter(({ text }) => done.test(text))).toEqual([]);
  });

  it('and each blank is one that is guarded until it is filled', () => {
    const names = texts.flatMap(({ text }) => text.match(/\[[^\]]+\]/g) ?? []);
    expect(names.filter((name) => openBlanks(name).length !== 1)).toEqual([]);
    expect(new Set(names.map((name) => name.slice(1, -1)))).toEqual(new Set(Object.keys(blankExamples)));
  });
});

describe('a thread that tells nothing', () => {
  it.each(Object.entries({ nothing, heatedWithoutFacts }))('%s: no fix says a fact of it', (_, messages) => {
    const thread = engine.readThread(messages);
    const said = rules.flatMap((rule) =>
      flaggedBy(engine, rule)
        .slice(0, 3)
        .flatMap((one) => {
          const slots = slotsFrom(messages, factGrammarFor('en'));
          const finding = findingOf(engine, one, thread);
          return engine.offersFor(finding, one.draft, thread, slots).flatMap(({ entry }) => {
            const offered = entry === undefined ? undefined : rule.instead[entry];
            const slotted = offered
              ? slotsIn(withDefaults(offered).text).filter((slot) => slot !== 'words')
              : [];
            return slotted.map((slot) => `${rule.id} ${slot}`);
          });
        }),
    );
    expect(said).toEqual([]);
  });

  it('and one that tells something has it said back', () => {
    const thread = engine.readThread(heatedWithFacts);
    const slots = slotsFrom(heatedWithFacts, factGrammarFor('en'));
    const said = rules.flatMap((rule) =>
      flaggedBy(engine, rule)
        .slice(0, 3)
        .flatMap((one) =>
          engine.fixesFor(findingOf(engine, one, thread), one.draft, thread, slots).map(({ text }) => text),
        ),
    );
    expect(said).toContain('I am sorry that your internet has been down for six hours.');
    expect(said).toContain('Hello Jane');
  });
});
