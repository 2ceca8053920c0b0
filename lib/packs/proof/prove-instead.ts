import type { Engine } from '../../engine/engine';
import { withFix } from '../../engine/fixes/fix';
import { type CheckRule, isByExample, type Wording } from '../../format/rule';
import type { Slots } from '../../lang/facts';
import type { Finding, ThreadState } from '../../model/analysis';
import { type Problem, problem } from '../../model/problem';
import { uiText } from '../../model/ui-text';
import { threadIn } from './thread-in';

interface Case {
  draft: string;
  thread: ThreadState;
}

/**
 * What a rule offers in the place of its words proves itself by the rule's own examples, with the customer's facts and
 * without: it reads as people write, and no rule finds anything in it, a tip of another rule aside.
 */
export function proveInstead(rule: Wording | CheckRule, engine: Engine): Problem[] {
  if (!rule.instead.length) return [];
  const faults = casesOf(rule, engine).flatMap(({ draft, thread }) =>
    findingsOf(rule, draft, thread, engine).flatMap((finding) =>
      [{}, engine.language.slotExamples].flatMap((slots) => faultsOf(finding, draft, thread, slots, engine)),
    ),
  );
  const first = new Map(faults.map((fault) => [fault.where, fault] as const).reverse());
  return [...first.values()].sort((a, b) => (a.where < b.where ? -1 : 1));
}

function faultsOf(
  finding: Finding,
  draft: string,
  thread: ThreadState,
  slots: Slots,
  engine: Engine,
): Problem[] {
  return engine.offersFor(finding, draft, thread, slots).flatMap(({ fix, entry, broughtIn }) => {
    if (entry === undefined) return [];
    const fixed = withFix(draft, fix);
    const found = broughtIn.find((id) => id === finding.rule || isSharp(engine, id));
    const what = found
      ? uiText('problemInsteadFound', { fixed, rule: found })
      : slipIn(fixed) && !slipIn(draft)
        ? uiText('problemInsteadSlip', { fixed })
        : undefined;
    return what ? [problem(`instead[${entry}]`, draft, what, uiText('problemInsteadRemedy'))] : [];
  });
}

const isSharp = ({ rules }: Engine, id: string): boolean => {
  const rule = rules.get(id);
  return rule?.kind === 'wording' && rule.severity !== 'tip';
};

/** Blanks, marks and capitals that nobody writes so. */
const slipIn = (text: string): boolean =>
  /\S {2}|\s[,.!?;]|[,;]\s*[,;.!?]|[.!?]\s*,|[.!?] \p{Ll}/u.test(text);

/** The rule's examples, or the cases in which it speaks. */
function casesOf(rule: Wording | CheckRule, engine: Engine): Case[] {
  if (rule.kind === 'check')
    return rule.cases
      .filter(({ fires }) => fires)
      .map(({ context, draft }) => ({
        draft,
        thread: engine.readThread(context.map(({ role: speaker, text }) => ({ speaker, text }))),
      }));
  const thread = threadIn(rule.when?.band?.[0] ?? 'calm', rule.when?.cue?.[0]);
  if (isByExample(rule)) return rule.like.map((draft) => ({ draft, thread }));
  return rule.examples.map(({ text }) => ({ draft: text.replace('[', '').replace(']', ''), thread }));
}

/** What the rule finds; of one by example, which needs the encoder for it, the whole sentence. */
function findingsOf(
  rule: Wording | CheckRule,
  draft: string,
  thread: ThreadState,
  engine: Engine,
): Finding[] {
  if (rule.kind === 'wording' && isByExample(rule)) return [wholeOf(rule, draft)];
  const { findings } = engine.checkDraft(draft, thread);
  return findings.filter((finding) => finding.rule === rule.id && finding.end > finding.start);
}

const wholeOf = ({ id, severity, rewrites }: Wording, text: string): Finding => ({
  rule: id,
  source: 'meaning',
  certainty: 1,
  severity,
  start: 0,
  end: text.length,
  text,
  rewrites,
  evidence: [],
});
