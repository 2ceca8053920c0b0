import { useEffect, useState } from 'preact/hooks';
import type { Pack } from '../../../lib/format/pack';
import { type ExampleRule, isByExample, type Rule } from '../../../lib/format/rule';
import { isHeard } from '../../../lib/packs/examples/example-rules';
import { exampleKey } from '../../../lib/readers/examples/example-label';
import type { ExampleProof } from '../../../lib/readers/examples/proof';
import { ownMeaning } from '../../../lib/runtime/own-meaning';
import { ownExamples } from './own-examples';

/** How far the proof of a rule by example has come. */
export type ProofState =
  /** The rule finds by patterns, or there is none. */
  | { kind: 'none' }
  | { kind: 'proving' }
  | { kind: 'proved'; proof: ExampleProof }
  /** The model reads another language. */
  | { kind: 'unheard' }
  /** There is no model, or it cannot run here. */
  | { kind: 'no-model' };

/** In milliseconds: so long after a keystroke the sentences are read. */
const typingPause = 400;

const none: ProofState = { kind: 'none' };
const proving: ProofState = { kind: 'proving' };
const unheard: ProofState = { kind: 'unheard' };

/** Proves a rule as it is written. @param pack that it will be in */
export function useExampleProof(pack: Pack | undefined, rule: Rule | undefined): ProofState {
  /** What came of which sentences. */
  const [told, setTold] = useState<{ key: string; state: ProofState }>();
  const example = pack && rule && isByExample(rule) ? rule : undefined;
  const heard = Boolean(pack && isHeard(pack));
  const key = example && exampleKey(example);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same sentences in another object are nothing new
  useEffect(() => {
    if (!example || !key || !heard || told?.key === key) return;
    let isWanted = true;
    let close: (() => void) | undefined;
    const timer = setTimeout(() => {
      close = prove(example, (state) => {
        if (isWanted) setTold({ key, state });
      });
    }, typingPause);
    return () => {
      isWanted = false;
      clearTimeout(timer);
      close?.();
    };
  }, [key, heard]);
  if (!key) return none;
  if (!heard) return unheard;
  return told?.key === key ? told.state : proving;
}

/** @returns gives the encoder back */
function prove(rule: ExampleRule, told: (state: ProofState) => void): () => void {
  const [meaning, examples] = [ownMeaning(), ownExamples()];
  const fail = (): void => told({ kind: 'no-model' });
  if (!meaning || !examples) {
    fail();
    return () => {};
  }
  const close = meaning.reader.open(fail);
  examples.of(rule).then(({ proof }) => told({ kind: 'proved', proof }), fail);
  return close;
}
