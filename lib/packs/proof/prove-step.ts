import type { Engine } from '../../engine/engine';
import { fill } from '../../format/slot';
import type { Step } from '../../format/step';
import type { Language } from '../../lang/language';
import { type Problem, problem } from '../../model/problem';
import { uiText } from '../../model/ui-text';

/** A sentence to start from, with its blanks and slots filled as an agent might. */
export const filled = (scaffold: string, { slotExamples }: Language): string =>
  (fill(scaffold, slotExamples) ?? scaffold).replaceAll(/\[([^\]]+)\]/g, '$1');

/**
 * A step proves itself: each case is open, done or not needed as it says, and its own sentences take the step
 * without breaking a rule.
 */
export function proveStep(step: Step, engine: Engine): Problem[] {
  const cases = step.cases.flatMap(({ context, draft, is }, n) => {
    const thread = engine.readThread(context.map(({ role, text }) => ({ speaker: role, text })));
    const planned = engine.planReply(draft, thread)?.steps.find((one) => one.step.id === step.id);
    const found = planned ? (planned.done ? 'done' : 'open') : 'not needed';
    return found === is
      ? []
      : [
          problem(
            `cases[${n}]`,
            draft,
            uiText('problemStepCase', { found, wanted: is }),
            uiText('problemStepCaseRemedy'),
          ),
        ];
  });
  const kinds = (['open', 'done', 'not needed'] as const).flatMap((kind) =>
    step.cases.some(({ is }) => is === kind)
      ? []
      : [problem('cases', kind, uiText('problemStepNoCase'), uiText('problemStepNoCaseRemedy', { kind }))],
  );
  const open = step.cases.find(({ is }) => is === 'open');
  if (!open) return [...cases, ...kinds];
  const thread = engine.readThread(open.context.map(({ role, text }) => ({ speaker: role, text })));
  const scaffolds = step.scaffolds.flatMap((scaffold, n) => {
    const draft = filled(scaffold, engine.language);
    const taken = engine.planReply(draft, thread)?.steps.find((one) => one.step.id === step.id)?.done;
    const broken = engine
      .checkDraft(draft, thread)
      .findings.find(({ start, end, severity }) => end > start && severity !== 'tip');
    return [
      ...(taken
        ? []
        : [
            problem(
              `scaffolds[${n}]`,
              scaffold,
              uiText('problemStepNotTaken'),
              uiText('problemStepNotTakenRemedy'),
            ),
          ]),
      ...(broken
        ? [
            problem(
              `scaffolds[${n}]`,
              scaffold,
              uiText('problemStepBreaks', { rule: broken.rule, words: broken.text }),
              uiText('problemStepBreaksRemedy'),
            ),
          ]
        : []),
    ];
  });
  return [...cases, ...kinds, ...scaffolds];
}
