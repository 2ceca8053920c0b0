import { useMemo, useState } from 'preact/hooks';
import { createEngine } from '../../lib/engine/engine';
import type { Pack } from '../../lib/format/pack';
import { type Problem, problem } from '../../lib/model/problem';
import { type UiText, uiText } from '../../lib/model/ui-text';
import { corePack } from '../../lib/packs/core';
import { packsInForce } from '../../lib/packs/in-force';
import { lintRule } from '../../lib/packs/lint';
import { prove } from '../../lib/packs/prove';
import { validate } from '../../lib/packs/validate';
import { keepPack } from '../../lib/sources/store';
import { ProblemList } from '../../lib/ui/problem-list';
import { richText } from '../../lib/ui/rich-text';
import { say, t } from '../../lib/ui/translate';
import { RuleForm } from './rule-form';
import starting from './starting-rule.json';
import { usePacks } from './use-packs';

const { pack: emptyPack, rule: emptyRule } = starting;

/** Where a pack came from that was written here, in place of a file's name. */
export const fromEditor = 'rule-editor';

interface Judged {
  problems: readonly Problem[];
  warnings: readonly UiText[];
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
  const [said, setSaid] = useState<UiText>();
  const own = packs?.gathered.layers.filter(({ source }) => source === 'file').map(({ pack }) => pack) ?? [];
  const base: object = own.find(({ id }) => id === packId) ?? own[0] ?? emptyPack;
  // The packs are gathered anew at each change of what is stored: the same text is the same pack.
  const baseText = JSON.stringify(base);
  const judged = useMemo(() => judge(JSON.parse(baseText) as object, json), [baseText, json]);
  if (!packs) return <p class="quiet">{t('sharedLoading')}</p>;

  const save = async (): Promise<void> => {
    if (!judged.pack) return;
    const next = { ...judged.pack, version: newer(judged.pack.version) };
    try {
      await keepPack(next, JSON.stringify(next), { source: 'file', origin: fromEditor });
      setSaid(uiText('optionsEditorSaved', { pack: next.name, version: next.version }));
    } catch (error) {
      setSaid(uiText('sharedError', { message: (error as Error).message }));
    }
  };
  const rules = (base as Pack).rules;
  return (
    <section class="card" aria-labelledby="editor">
      <h2 id="editor">{t('optionsEditorTitle')}</h2>
      <div class="pair">
        <label>
          {t('optionsEditorPack')}
          <select
            value={(base as Pack).id}
            onChange={(event) => setPackId(event.currentTarget.value)}
            disabled={own.length < 2}
          >
            {(own.length ? own : [emptyPack]).map(({ id, name }) => (
              <option key={id} value={id} dir="auto">
                {name}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t('optionsEditorRule')}
          <select
            value=""
            onChange={(event) => {
              const rule = rules.find(({ id }) => id === event.currentTarget.value);
              setJson(JSON.stringify(rule ?? emptyRule, null, 2));
              setSaid(undefined);
            }}
          >
            <option value="">{t('optionsEditorNew')}</option>
            {rules.map(({ id }) => (
              <option key={id} value={id} dir="auto">
                {id}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div class="pair">
        <RuleForm json={json} change={setJson} />
        <label>
          {t('optionsEditorJson')}
          <textarea
            class="code"
            dir="ltr"
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
            <p class="wrong" data-testid="does-not-hold">
              {t('optionsEditorWrong')}
            </p>
            <ProblemList problems={judged.problems} />
          </>
        ) : (
          <p class="right" data-testid="holds">
            {t('optionsEditorRight')}
          </p>
        )}
        {judged.warnings.map((warning) => (
          <p key={say(warning)} class="why">
            {say(warning)}
          </p>
        ))}
      </div>
      <label>
        {t('optionsEditorTry')}
        <textarea
          rows={2}
          dir="auto"
          data-testid="trial-text"
          value={trial}
          onInput={(event) => setTrial(event.currentTarget.value)}
        />
      </label>
      {judged.inForce && trial.trim() && <Tried pack={judged.inForce} json={json} text={trial} />}
      <div class="actions">
        <button
          type="button"
          class="main"
          data-testid="save-rule"
          disabled={!judged.pack}
          onClick={() => void save()}
        >
          {t('optionsEditorSave')}
        </button>
      </div>
      <p role="status" data-said={said?.key}>
        {said && say(said)}
      </p>
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
  if (!shown.length) return <p>{t('optionsEditorNothing')}</p>;
  return (
    <ul>
      {shown.map(({ rule, start, text: words }) => (
        <li key={`${rule} ${start}`} data-testid={rule === id ? 'found-by-this' : 'found'}>
          {richText(rule === id ? 'optionsEditorFoundThis' : 'optionsEditorFound', {
            rule: <code>{rule}</code>,
            words: <q dir="auto">{words}</q>,
          })}
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
    const what = uiText('problemNotJson', { error: (error as Error).message });
    return { warnings: [], problems: [problem('', undefined, what, uiText('problemNotJsonRemedy'))] };
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
