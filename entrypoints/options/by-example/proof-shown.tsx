import type { ExampleRule } from '../../../lib/format/rule';
import { problemsOf } from '../../../lib/packs/examples/example-problems';
import { ProblemList } from '../../../lib/ui/problem-list';
import { t } from '../../../lib/ui/translate';
import type { ProofState } from './use-example-proof';

/** What the proof of a rule by example says: how much it finds, and which of its sentences fail. */
export function ProofShown({ rule, state }: { rule: ExampleRule; state: ProofState }) {
  if (state.kind === 'none') return null;
  if (state.kind !== 'proved')
    return (
      <p class="quiet" data-testid="example-proof" data-state={state.kind}>
        {t(texts[state.kind])}
      </p>
    );
  const { found, firing, holds } = state.proof;
  const problems = problemsOf(rule, state.proof);
  return (
    <div data-testid="example-proof" data-state={holds ? 'holds' : 'fails'} data-found={found.length}>
      <p class={holds ? 'right' : 'wrong'}>
        {t('optionsExamplesProved', {
          found: found.length,
          count: rule.like.length,
          silent: rule.unlike.length - firing.length,
          others: rule.unlike.length,
        })}
      </p>
      {problems.length > 0 && <ProblemList problems={problems} />}
    </div>
  );
}

const texts = {
  proving: 'optionsExamplesProving',
  unheard: 'exampleSilentLanguage',
  'no-model': 'optionsExamplesNoModel',
} as const;
