import { useMemo, useState } from 'preact/hooks';
import { createEngine } from '../../lib/engine/engine';
import type { Pack } from '../../lib/format/pack';
import type { Problem } from '../../lib/model/problem';
import { corePack } from '../../lib/packs/core';
import { packsInForce } from '../../lib/packs/in-force';
import { lintRule } from '../../lib/packs/lint';
import { prove } from '../../lib/packs/prove';
import { validate } from '../../lib/packs/validate';
import { keepPack } from '../../lib/sources/store';
import { ProblemList } from '../../lib/ui/problem-list';
import { RuleForm } from './rule-form';
import { usePacks } from './use-packs';

const emptyPack = {
  format: 1,
  id: 'our-rules',
  name: 'Our rules',
  version: '0.0.0',
  language: 'en',
  author: 'Our team',
  licence: 'CC0-1.0',
  extends: ['core'],
  rules: [],
};

const emptyRule = {
  kind: 'wording',
  id: 'agent/our-first-rule',
  label: 'Please allow',
  family: 'Our own',
  severity: 'suggest',
  why: 'Say what happens by when.',
  source: 'Our own replies',
  match: ['please allow ..2 @unit'],
  rewrites: [],
  examples: [{ text: '[Please allow five days].' }, { text: 'Then [please allow two weeks].' }],
  counterExamples: ['Please allow me to explain.', 'It takes five days.'],
};

interface Judged {
  problems: readonly Problem[];
  warnings: readonly string[];
  /** The whole pack with this rule, once it holds. */
  pack?: Pack;
  inForce?: Pack;
}

/** A rule as a form and as JSON, proved and tried as it is written. */
export function RuleEditor() {
  const packs = usePacks();
  const [packId, setPackId] = useState('');
  const [json, setJson] = useState(JSON.stringify(emptyRule, null, 2));
  const [trial, setTrial] = useState('');
  const [said, setSaid] = useState('');
  const own = packs?.gathered.layers.filter(({ source }) => source === 'file').map(({ pack }) => pack) ?? [];
  const base: object = own.find(({ id }) => id === packId) ?? own[0] ?? emptyPack;
  // The packs are gathered anew at each change of what is stored: the same text is the same pack.
  const baseText = JSON.stringify(base);
  const judged = useMemo(() => judge(JSON.parse(baseText) as object, json), [baseText, json]);
  if (!packs) return <p class="quiet">Loading…</p>;

  const save = async (): Promise<void> => {
    if (!judged.pack) return;
    const next = { ...judged.pack, version: newer(judged.pack.version) };
    try {
      await keepPack(next, JSON.stringify(next), { source: 'file', origin: 'the rule editor' });
      setSaid(`${next.name} ${next.version} is in force. The version before it can be gone back to.`);
    } catch (error) {
      setSaid((error as Error).message);
    }
  };
  const rules = (base as Pack).rules;
  return (
    <section class="card" aria-labelledby="editor">
      <h2 id="editor">Rule editor</h2>
      <div class="pair">
        <label>
          Pack
          <select
            value={(base as Pack).id}
            onChange={(event) => setPackId(event.currentTarget.value)}
            disabled={own.length < 2}
          >
            {(own.length ? own : [emptyPack]).map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          Rule
          <select
            value=""
            onChange={(event) => {
              const rule = rules.find(({ id }) => id === event.currentTarget.value);
              setJson(JSON.stringify(rule ?? emptyRule, null, 2));
              setSaid('');
            }}
          >
            <option value="">a new one, or this one</option>
            {rules.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="pair">
        <RuleForm json={json} change={setJson} />
        <label>
          The same as JSON
          <textarea
            class="code"
            rows={24}
            spellcheck={false}
            value={json}
            onInput={(event) => setJson(event.currentTarget.value)}
          />
        </label>
      </div>
      <div role="status">
        {judged.problems.length ? (
          <>
            <p class="wrong">It does not hold yet.</p>
            <ProblemList problems={judged.problems} />
          </>
        ) : (
          <p class="right">It holds: every example fires on its words, and nothing else does.</p>
        )}
        {judged.warnings.map((warning) => (
          <p key={warning} class="why">
            {warning}
          </p>
        ))}
      </div>
      <label>
        Try it on a text
        <textarea rows={2} value={trial} onInput={(event) => setTrial(event.currentTarget.value)} />
      </label>
      {judged.inForce && trial.trim() && <Tried pack={judged.inForce} json={json} text={trial} />}
      <div class="actions">
        <button type="button" class="main" disabled={!judged.pack} onClick={() => void save()}>
          Put it in force
        </button>
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

/** What this rule, and what else, finds in the text. */
function Tried({ pack, json, text }: { pack: Pack; json: string; text: string }) {
  const { id } = JSON.parse(json) as { id: string };
  const engine = createEngine(pack);
  const { findings } = id.startsWith('customer/')
    ? engine.readCustomer(text)
    : engine.checkDraft(text, engine.readThread([]));
  const shown = findings.filter(({ start, end }) => end > start);
  if (!shown.length) return <p>Nothing fires.</p>;
  return (
    <ul>
      {shown.map(({ rule, start, text: words }) => (
        <li key={`${rule} ${start}`}>
          <code>{rule}</code>
          {rule === id && ' (this one)'} <q>{words}</q>
        </li>
      ))}
    </ul>
  );
}

function judge(base: object, json: string): Judged {
  let rule: { id?: string };
  try {
    rule = JSON.parse(json) as { id?: string };
  } catch (error) {
    const message = `is not JSON: ${(error as Error).message}`;
    return { warnings: [], problems: [{ path: 'the rule', value: '', message, remedy: 'mend it there' }] };
  }
  const others = (base as Pack).rules.filter(({ id }) => id !== rule.id);
  const checked = validate({ ...base, rules: [...others, rule] }, corePack());
  if (!checked.ok) return { warnings: [], problems: checked.problems };
  const { packs } = packsInForce([{ pack: checked.pack, source: 'file' }]);
  const own = packs.find(({ language }) => checked.pack.language.startsWith(language)) ?? packs[0];
  const inForce = own.pack;
  const problems = prove(inForce, new Set([rule.id!]));
  const made = checked.pack.rules.at(-1)!;
  return problems.length
    ? { problems, warnings: [], inForce }
    : { problems, warnings: lintRule(inForce, made), pack: checked.pack, inForce };
}

const newer = (version: string): string => version.replace(/\d+$/, (last) => String(Number(last) + 1));
