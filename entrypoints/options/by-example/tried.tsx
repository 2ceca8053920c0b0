import { useMemo } from 'preact/hooks';
import { createEngine } from '../../../lib/engine/engine';
import type { Pack } from '../../../lib/format/pack';
import { isByExample, type Rule } from '../../../lib/format/rule';
import { isHeard } from '../../../lib/packs/examples/example-rules';
import { useMeaning } from '../../../lib/runtime/use-meaning';
import { richText } from '../../../lib/ui/rich-text';
import { t } from '../../../lib/ui/translate';
import { useExampleReaders } from './use-example-readers';

/** What this rule, and what else, finds in the text. */
export function Tried({ pack, rule, text }: { pack: Pack; rule: Rule; text: string }) {
  const engine = useMemo(() => createEngine(pack), [pack]);
  const rules = useMemo(() => (isByExample(rule) && isHeard(pack) ? [rule] : []), [pack, rule]);
  const isCustomers = rule.id.startsWith('customer/');
  const thread = engine.readThread(isCustomers ? [{ speaker: 'customer', text }] : []);
  const units = engine.unitsToRead(thread, isCustomers ? '' : text);
  // A rule with patterns is tried by them alone: what else is read by meaning is not its own.
  const readers = useExampleReaders(rules, rules.length > 0);
  const { scores } = useMeaning(units, readers.length > 0, readers);
  const { findings } = isCustomers
    ? engine.readCustomer(text, scores)
    : engine.checkDraft(text, engine.readThread([]), scores);
  const { id } = rule;
  const shown = findings.filter(({ start, end }) => end > start);
  if (!shown.length) return <p>{t('optionsEditorNothing')}</p>;
  return (
    <ul>
      {shown.map(({ rule: found, start, text: words }) => (
        <li key={`${found} ${start}`} data-testid={found === id ? 'found-by-this' : 'found'}>
          {richText(found === id ? 'optionsEditorFoundThis' : 'optionsEditorFound', {
            rule: <code>{found}</code>,
            words: <q dir="auto">{words}</q>,
          })}
        </li>
      ))}
    </ul>
  );
}
