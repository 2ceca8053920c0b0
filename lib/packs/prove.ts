import { createEngine, type Engine } from '../engine/engine';
import type { Pack } from '../format/pack';
import {
  type CheckRule,
  type Example,
  isByExample,
  type Omission,
  type PatternRule,
  type Rule,
} from '../format/rule';
import type { Finding } from '../model/analysis';
import { type Problem, problem } from '../model/problem';
import { uiText } from '../model/ui-text';
import { proveInstead } from './proof/prove-instead';
import { proveStep } from './proof/prove-step';
import { threadIn } from './proof/thread-in';

/**
 * A pack proves itself before it is used: every example fires on exactly its span, the first rewrite gives
 * exactly the fixed sentence, which no longer fires, and counter-examples stay silent.
 *
 * @param pack a validated pack
 * @param only prove these rules alone; all of them when absent
 */
export function prove(pack: Pack, only?: ReadonlySet<string>): Problem[] {
  const engine = createEngine(pack);
  const under = (list: string, { id }: { id: string }, n: number, proof: () => Problem[]): Problem[] =>
    only && !only.has(id)
      ? []
      : proof().map((problem) => ({ ...problem, where: `${list}[${n}] ${id} ${problem.where}` }));
  return [
    ...pack.rules.flatMap((rule, n) => under('rules', rule, n, () => proveRule(rule, engine))),
    ...pack.steps.flatMap((step, n) => under('steps', step, n, () => proveStep(step, engine))),
  ];
}

function proveRule(rule: Rule, engine: Engine): Problem[] {
  if (rule.kind === 'omission' || rule.kind === 'check') {
    return [...proveCases(rule, engine), ...(rule.kind === 'check' ? proveInstead(rule, engine) : [])];
  }
  if (isByExample(rule)) return rule.kind === 'wording' ? proveInstead(rule, engine) : [];
  return [
    ...rule.examples.flatMap((example, n) =>
      proveExample(rule, example, engine).map((found) => ({ ...found, where: `examples[${n}]` })),
    ),
    ...proveCounterExamples(rule, engine),
    ...(rule.kind === 'wording' ? proveInstead(rule, engine) : []),
  ];
}

const proveCases = (rule: Omission | CheckRule, engine: Engine): Problem[] =>
  rule.cases.flatMap(({ context, draft, fires }, n) => {
    const thread = engine.readThread(
      context.map((said) =>
        typeof said === 'string'
          ? { speaker: 'customer', text: said }
          : { speaker: said.role, text: said.text },
      ),
    );
    const fired = engine.checkDraft(draft, thread).findings.some((finding) => finding.rule === rule.id);
    return fired === fires
      ? []
      : [
          problem(
            `cases[${n}]`,
            draft,
            uiText(fires ? 'problemCaseSilent' : 'problemCaseFires'),
            uiText('problemCaseRemedy'),
          ),
        ];
  });

const proveCounterExamples = (rule: PatternRule, engine: Engine): Problem[] =>
  rule.counterExamples.flatMap((text, n) => {
    const [finding] = findingsOf(rule, text, engine);
    return finding
      ? [
          problem(
            `counterExamples[${n}]`,
            text,
            uiText('problemCounterExample', { words: finding.text }),
            uiText('problemCounterExampleRemedy'),
          ),
        ]
      : [];
  });

function proveExample(rule: PatternRule, example: Example, engine: Engine): Problem[] {
  const open = example.text.indexOf('[');
  const close = example.text.indexOf(']');
  if (open < 0 || close < open) {
    return [problem('', example.text, uiText('problemNoSpan'), uiText('problemNoSpanRemedy'))];
  }
  const text =
    example.text.slice(0, open) + example.text.slice(open + 1, close) + example.text.slice(close + 1);
  const expected = text.slice(open, close - 1);
  const findings = findingsOf(rule, text, engine);
  if (findings.length !== 1 || findings[0]!.start !== open || findings[0]!.text !== expected) {
    const fired = findings.map((finding) => `“${finding.text}”`).join(', ');
    return [
      problem(
        '',
        text,
        fired ? uiText('problemSpan', { expected, fired }) : uiText('problemSpanNothing', { expected }),
        uiText('problemSpanRemedy'),
      ),
    ];
  }
  return findings[0]!.rewrites.length ? proveFix(rule, example, text, findings[0]!, engine) : [];
}

function proveFix(
  rule: PatternRule,
  example: Example,
  text: string,
  finding: Finding,
  engine: Engine,
): Problem[] {
  const fixed = text.slice(0, finding.start) + finding.rewrites[0] + text.slice(finding.end);
  if (fixed !== example.fixed) {
    return [
      problem(
        '',
        example.fixed,
        uiText(example.fixed === undefined ? 'problemFixAbsent' : 'problemFix', { fixed }),
        uiText('problemFixRemedy'),
      ),
    ];
  }
  return findingsOf(rule, fixed, engine).length
    ? [problem('', fixed, uiText('problemFixFires'), uiText('problemFixFiresRemedy'))]
    : [];
}

/** The rule's own findings, as if the customer were in the state that the rule asks for. */
function findingsOf(rule: PatternRule, text: string, engine: Engine): Finding[] {
  if (rule.kind === 'cue')
    return engine.readCustomer(text).findings.filter((finding) => finding.rule === rule.id);
  const thread = threadIn(rule.when?.band?.[0] ?? 'calm', rule.when?.cue?.[0]);
  return engine.checkDraft(text, thread).findings.filter((finding) => finding.rule === rule.id);
}
