import { useEffect, useState } from 'preact/hooks';
import type { ExampleRule } from '../../../lib/format/rule';
import type { SlowReader } from '../../../lib/readers/reader';
import { ownMeaning } from '../../../lib/runtime/own-meaning';
import { ownExamples } from './own-examples';

const nobody: readonly SlowReader[] = [];

/**
 * What hears these rules, once they are fitted; nobody until then, and where there is no model.
 * @param rules the same list as long as they are the same
 */
export function useExampleReaders(rules: readonly ExampleRule[], isWanted: boolean): readonly SlowReader[] {
  const [readers, setReaders] = useState(nobody);
  useEffect(() => {
    const [meaning, examples] = [ownMeaning(), ownExamples()];
    if (!isWanted || !rules.length || !meaning || !examples) {
      setReaders(nobody);
      return;
    }
    const close = meaning.reader.open(() => setReaders(nobody));
    const stop = examples.follow(rules, (fitted) =>
      setReaders(fitted.size ? [examples.reader(fitted)] : nobody),
    );
    return () => {
      stop();
      close();
    };
  }, [rules, isWanted]);
  return readers;
}
