import type { Pack } from '../../../lib/format/pack';
import type { Problem } from '../../../lib/model/problem';
import { exampleProblems } from '../../../lib/packs/examples/example-problems';
import { exampleRulesOf, isHeard } from '../../../lib/packs/examples/example-rules';
import type { ExampleProof } from '../../../lib/readers/examples/proof';
import { keptOpen } from '../../../lib/runtime/kept-open';
import { ownMeaning } from '../../../lib/runtime/own-meaning';
import { loadSettings } from '../../../lib/settings/load-settings';
import { ownExamples } from './own-examples';

/**
 * Proves the rules by example of a pack that is about to be taken in.
 * @returns what is wrong with those that do not hold; nothing where the encoder is not wanted, cannot run, or reads another
 *   language: they are taken in, and are silent
 */
export async function proveExamplesOf(pack: Pack): Promise<readonly Problem[]> {
  const rules = isHeard(pack) ? exampleRulesOf(pack) : [];
  const [meaning, examples] = [ownMeaning(), ownExamples()];
  if (!rules.length || !meaning || !examples || !(await loadSettings()).meaning) return [];
  const { gone, close } = keptOpen(meaning);
  const proofs = new Map<string, ExampleProof>();
  for (const { rule } of rules) {
    const fitted = await Promise.race([examples.of(rule), gone]).catch(() => undefined);
    if (fitted) proofs.set(rule.id, fitted.proof);
  }
  close();
  return exampleProblems(pack, proofs).problems;
}
