import type { Engine } from '../../engine/engine';
import { type Cue, isSafetyCue } from '../../format/rule';
import type { Finding } from '../../model/analysis';

/** A safety cue that the packs of another language hear. */
export interface DangerBeside {
  finding: Finding;
  rule: Cue;
}

/**
 * Danger in a customer's words is heard by the packs of all languages, whichever of them reads the rest.
 *
 * @param reader the engine that reads the rest
 * @returns what the others hear and it does not
 */
export function dangerBeside(
  judging: readonly { engine: Engine }[],
  reader: Engine,
  text: string,
): DangerBeside[] {
  return judging
    .filter(({ engine }) => engine !== reader)
    .flatMap(({ engine }) =>
      engine.readCustomer(text).findings.flatMap((finding) => {
        const rule = engine.rules.get(finding.rule);
        return isSafetyCue(rule) ? [{ finding, rule }] : [];
      }),
    );
}
