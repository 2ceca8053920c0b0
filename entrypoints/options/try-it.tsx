import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/analysis';
import { packsInForce, readerOf, withEngines } from '../../lib/packs/in-force';
import { builtInLinearReader } from '../../lib/readers/linear/built-in';
import { teamHere } from '../../lib/sources/gather';
import { usePacks } from './use-packs';

/** Paste a message or a draft: which rules speak, and why. */
export function TryIt() {
  const packs = usePacks();
  const [role, setRole] = useState<'customer' | 'agent'>('customer');
  const [customer, setCustomer] = useState('');
  const [text, setText] = useState('');
  const spoken = useMemo(() => {
    if (!packs) return undefined;
    const inForce = packsInForce(packs.gathered.layers, teamHere(packs.gathered, {}));
    return withEngines(inForce, [builtInLinearReader()]);
  }, [packs]);
  if (!spoken) return <p class="quiet">Loading…</p>;
  const { engine, originOf } = readerOf(spoken, text);
  const thread = engine.readThread(
    role === 'customer' ? [{ speaker: 'customer', text }] : [{ speaker: 'customer', text: customer }],
  );
  const reading = role === 'customer' ? engine.readCustomer(text) : engine.checkDraft(text, thread);
  return (
    <section class="card" aria-labelledby="try">
      <h2 id="try">Try it</h2>
      <label>
        What is it?
        <select value={role} onChange={(event) => setRole(event.currentTarget.value as 'customer' | 'agent')}>
          <option value="customer">A customer’s message</option>
          <option value="agent">An agent’s draft</option>
        </select>
      </label>
      {role === 'agent' && (
        <label>
          In answer to
          <textarea rows={2} value={customer} onInput={(event) => setCustomer(event.currentTarget.value)} />
        </label>
      )}
      <label>
        Text
        <textarea rows={4} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      {text.trim() && (
        <div role="status">
          {!reading.checked && <p>Not checked: no rules are in this language.</p>}
          {role === 'customer' && (
            <p>
              Heat {thread.heat} of 6: {thread.band}.
            </p>
          )}
          {reading.checked && reading.findings.length === 0 && <p>Nothing stands out.</p>}
          <ul>
            {reading.findings.map((finding) => (
              <Found
                key={`${finding.rule} ${finding.start}`}
                finding={finding}
                why={engine.rules.get(finding.rule)?.why ?? ''}
                pack={originOf(finding.rule) ?? 'core'}
              />
            ))}
          </ul>
        </div>
      )}
      <p class="quiet">Nothing of it is stored.</p>
    </section>
  );
}

function Found({ finding, why, pack }: { finding: Finding; why: string; pack: string }) {
  const { rule, text, severity, source } = finding;
  return (
    <li>
      <code>{rule}</code> ({severity}
      {source === 'learned' ? ', learned' : ''}, pack {pack}) {text ? <q>{text}</q> : 'something is missing'}
      <br />
      <span class="why">{why}</span>
    </li>
  );
}
