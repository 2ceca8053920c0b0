import { useMemo, useState } from 'preact/hooks';
import { createEngine } from '../../lib/engine/engine';
import type { Finding } from '../../lib/model/analysis';
import { corePack } from '../../lib/packs/core';
import { resolve } from '../../lib/packs/resolve';
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
    if (!packs) return [];
    const { languages } = resolve(corePack(), packs.gathered.layers, teamHere(packs.gathered, {}));
    return [...languages.values()].map(({ pack, origins }) => ({
      origins,
      engine: createEngine(pack, [builtInLinearReader()]),
    }));
  }, [packs]);
  const reader = spoken.find(({ engine }) => engine.readCustomer(text).checked) ?? spoken[0];
  if (!reader) return <p class="quiet">Loading…</p>;
  const { engine, origins } = reader;
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
                pack={origins.get(finding.rule) ?? 'core'}
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
