/** A pack's own rules on tickets in words that they have not seen: the command line's trial, ticket by ticket. */
import type { Pack } from '../../../lib/format/pack';
import { heardRules } from '../../../lib/packs/examples/example-rules';
import { packsInForce, withEngines } from '../../../lib/packs/in-force';
import { emptyReport, tryOn, unitsIn } from '../../../lib/packs/trial';
import { createAwaitScores } from '../../../lib/readers/await-scores';
import { exampleLabel } from '../../../lib/readers/examples/example-label';
import { createExamplesReader } from '../../../lib/readers/examples/examples-reader';
import type { Classifier } from '../../../lib/readers/examples/fit';
import type { ExampleProof } from '../../../lib/readers/examples/proof';
import { measuredPrecision } from '../../../lib/readers/rules/pattern-record';
import { fitterFromDisk } from '../../../lib/runtime/examples/examples-from-disk';
import { meaningFromDisk } from '../../../lib/runtime/meaning-from-disk';
import type { Ticket } from './sector';

export interface OnTickets {
  /** Of the rules by example. */
  proofs: ReadonlyMap<string, ExampleProof>;
  /** Of each rule the tickets that it found, and all that hold it. */
  found: Readonly<Record<string, { found: number; of: number }>>;
  /** Ordinary messages that a rule of the pack spoke of, each after the rule. */
  ordinary: readonly string[];
  /** Messages that hold something else than the rule that spoke of them. */
  besides: readonly string[];
}

const meaning = meaningFromDisk();

export async function onTickets(pack: Pack, tickets: readonly Ticket[]): Promise<OnTickets> {
  const judges = withEngines(packsInForce([{ pack, source: 'file' }]), measuredPrecision);
  const { proofs, reader } = await fitted(pack);
  const awaitScores = createAwaitScores([reader], new AbortController().signal);
  const own = new Set(pack.rules.map(({ id }) => id));
  const found: Record<string, { found: number; of: number }> = {};
  const [ordinary, besides]: [string[], string[]] = [[], []];
  for (const { message, finds } of tickets) {
    const report = emptyReport();
    tryOn(report, judges, judges, message, await awaitScores(unitsIn(judges, message)));
    const spoke = Object.keys(report.rules).filter((id) => own.has(id));
    for (const id of finds) {
      found[id] ??= { found: 0, of: 0 };
      found[id].of++;
      if (spoke.includes(id)) found[id].found++;
    }
    const wrong = spoke.filter((id) => !finds.includes(id)).map((id) => `${id}: ${message.text}`);
    (finds.length ? besides : ordinary).push(...wrong);
  }
  return { proofs, found, ordinary, besides };
}

/** The encoder's own hints are left aside: nothing that a pack's rule says hangs on them. */
async function fitted(pack: Pack) {
  const encoder = await meaning;
  const fitExamples = fitterFromDisk(encoder);
  const classifiers = new Map<string, Classifier>();
  const proofs = new Map<string, ExampleProof>();
  for (const rule of heardRules([pack])) {
    const { classifier, proof } = await fitExamples(rule);
    classifiers.set(exampleLabel(rule), classifier);
    proofs.set(rule.id, proof);
  }
  const version = encoder.card.version;
  return { proofs, reader: createExamplesReader({ version, embed: encoder.embed, classifiers }) };
}
