import type { Pack } from '../../format/pack';
import type { Problem } from '../../model/problem';
import { exampleProblems } from '../../packs/examples/example-problems';
import { exampleRulesOf, isHeard } from '../../packs/examples/example-rules';
import type { FitExamples } from '../../readers/examples/fitter';
import type { ExampleProof } from '../../readers/examples/proof';

/** What came of a pack's rules by example. */
export interface ExampleCheck {
  problems: readonly Problem[];
  notes: readonly Problem[];
  /** Rules that were not proved, and why; empty where all were. */
  unproved: string;
}

/** Gives the fitter, or why there is none; it is asked for once, and only where a pack has such rules. */
export type FindFitter = () => Promise<FitExamples | { why: string }>;

/** Proves a pack's rules by example, where the model is there and the pack is in its language. */
export async function proveExampleRules(pack: Pack, findFitter: FindFitter): Promise<ExampleCheck> {
  const rules = exampleRulesOf(pack).map(({ rule }) => rule);
  if (!rules.length) return { problems: [], notes: [], unproved: '' };
  if (!isHeard(pack))
    return { problems: [], notes: [], unproved: 'silent, since the model reads English alone' };
  const fitExamples = await findFitter();
  if (typeof fitExamples !== 'function')
    return { problems: [], notes: [], unproved: `not proved: ${fitExamples.why}` };
  const proofs = new Map<string, ExampleProof>();
  for (const rule of rules) proofs.set(rule.id, (await fitExamples(rule)).proof);
  return { ...exampleProblems(pack, proofs), unproved: '' };
}

/** Loads the model when it is first asked for. */
export function fitterOnce(isRulesOnly: boolean): FindFitter {
  let found: ReturnType<FindFitter> | undefined;
  const load = async (): ReturnType<FindFitter> => {
    if (isRulesOnly) return { why: '--rules-only' };
    try {
      const { meaningFromDisk } = await import('../../runtime/meaning-from-disk');
      const { fitterFromDisk } = await import('../../runtime/examples/examples-from-disk');
      return fitterFromDisk(await meaningFromDisk());
    } catch (error) {
      return { why: `the model cannot be loaded (${(error as Error).message})` };
    }
  };
  return () => {
    found ??= load();
    return found;
  };
}
