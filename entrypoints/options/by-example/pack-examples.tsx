import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../../lib/format/pack';
import type { ExampleRule } from '../../../lib/format/rule';
import { problemsOf } from '../../../lib/packs/examples/example-problems';
import { exampleRulesOf, isHeard } from '../../../lib/packs/examples/example-rules';
import { exampleLabel } from '../../../lib/readers/examples/example-label';
import type { ExampleProof } from '../../../lib/readers/examples/proof';
import { shippedCard } from '../../../lib/runtime/shipped-card';
import { keptFits } from '../../../lib/sources/kept-fits';
import { ProblemList } from '../../../lib/ui/problem-list';
import { t } from '../../../lib/ui/translate';
import { useSettings } from '../use-settings';

/** A pack's rules by example, each with what its proof said here last, or why it is silent. A proof that fails only warns. */
export function PackExamples({ pack }: { pack: Pack }) {
  const rules = useMemo(() => exampleRulesOf(pack).map(({ rule }) => rule), [pack]);
  const proofs = useKeptProofs(rules);
  const [settings] = useSettings();
  if (!rules.length || !settings) return null;
  const silence = !isHeard(pack)
    ? 'exampleSilentLanguage'
    : !shippedCard()
      ? 'exampleSilentModel'
      : settings.meaning
        ? undefined
        : 'exampleSilentOff';
  return (
    <ul class="examples">
      {rules.map((rule) => {
        const proof = proofs.get(exampleLabel(rule));
        const state = silence ? 'silent' : proof ? (proof.holds ? 'holds' : 'fails') : 'unproved';
        return (
          <li key={rule.id} data-testid="example-rule" data-rule={rule.id} data-state={state}>
            <code dir="auto">{rule.id}</code> {silence ? t(silence) : said(rule, proof)}
            {!silence && proof && !proof.holds && <ProblemList problems={problemsOf(rule, proof)} />}
          </li>
        );
      })}
    </ul>
  );
}

const said = (rule: ExampleRule, proof: ExampleProof | undefined): string =>
  proof
    ? t('optionsExamplesFound', { found: proof.found.length, count: rule.like.length })
    : t('optionsExamplesUnproved');

/** By the rules' labels, as far as they were proved on this machine by the model that ships. */
function useKeptProofs(rules: readonly ExampleRule[]): ReadonlyMap<string, ExampleProof> {
  const [proofs, setProofs] = useState<ReadonlyMap<string, ExampleProof>>(new Map());
  useEffect(() => {
    const card = shippedCard();
    if (!card || !rules.length) return;
    let isWanted = true;
    void keptFits(card)
      .load(rules)
      .then((kept) => {
        if (isWanted) setProofs(new Map([...kept].map(([rule, { proof }]) => [exampleLabel(rule), proof])));
      });
    return () => {
      isWanted = false;
    };
  }, [rules]);
  return proofs;
}
