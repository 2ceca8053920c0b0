import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Pack } from '../../lib/format/pack';
import { isByExample, type Rule } from '../../lib/format/rule';
import { type Problem, problem } from '../../lib/model/problem';
import { type UiText, uiText } from '../../lib/model/ui-text';
import { readPackFormat } from '../../lib/packs/gate/admit';
import { packsInForce } from '../../lib/packs/in-force';
import { lintRule } from '../../lib/packs/lint';
import { prove } from '../../lib/packs/prove';
import { ProblemList } from '../../lib/ui/problem-list';
import { ReviewWords } from '../../lib/ui/review-words';
import { say, t } from '../../lib/ui/translate';
import { findsByExample, type LooseRule } from './by-example/change-rule';
import { ProofShown } from './by-example/proof-shown';
import { Tried } from './by-example/tried';
import { type ProofState, useExampleProof } from './by-example/use-example-proof';
import { RuleForm } from './rule-form';
import starting from './starting-rule.json';
import { usePacks } from './use-packs';
import { keepWritten } from './written/keep-written';
import { newSentences, type RuleSentence, withSentences } from './written/rule-sentences';

const { pack: emptyPack, rule: emptyRule } = starting;

interface Judged {
  problems: readonly Problem[];
  warnings: readonly UiText[];
  /** The whole pack with this rule, once it holds. */
  pack?: Pack;
  inForce?: Pack;
  /** As the pack has it. */
  rule?: Rule;
}

/** A rule as a form and as JSON, proved and tried as it is written. */
export function RuleEditor() {
  const packs = usePacks();
  const [packId, setPackId] = useState('');
  const [json, setJson] = useState(JSON.stringify(emptyRule, null, 2));
  const [trial, setTrial] = useState('');
  const [said, setSaid] = useState<UiText>();
  const [review, setReview] = useState<readonly RuleSentence[]>([]);
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set());
  const own = packs?.gathered.layers.filter(({ source }) => source === 'file').map(({ pack }) => pack) ?? [];
  const base: object = own.find(({ id }) => id === packId) ?? own[0] ?? emptyPack;
  // The packs are gathered anew at each change of what is stored: the same text is the same pack.
  const baseText = JSON.stringify(base);
  const judged = useMemo(() => judge(JSON.parse(baseText) as object, json), [baseText, json]);
  const proof = useExampleProof(judged.pack, judged.rule);
  const isReady = judged.pack !== undefined && canBeInForce(proof);
  const [isReviewed, setReviewed] = useState(false);
  // One by example proves itself anew, which takes its time; what does not hold then waits for another click.
  useEffect(() => {
    if (!isReviewed || (judged.pack && proof.kind === 'proving')) return;
    setReviewed(false);
    if (judged.pack && isReady) void keepWritten(judged.pack).then(setSaid);
  }, [isReviewed, isReady, judged.pack, proof]);
  if (!packs) return <p class="quiet">{t('sharedLoading')}</p>;

  /** Sentences that nobody has looked at wait for a second click, and can be written anew before it. */
  const save = async (): Promise<void> => {
    if (!judged.pack || !isReady) return;
    const unseen = await newSentences(json, baseText, seen);
    setReview(unseen);
    if (!unseen.length) setSaid(await keepWritten(judged.pack));
  };
  const keepReviewed = (edited: readonly string[]): void => {
    setSeen(new Set([...seen, ...edited]));
    setReview([]);
    setJson(withSentences(json, new Map(review.map(({ text }, n) => [text, edited[n] ?? '']))));
    setReviewed(true);
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
          proof.kind === 'none' && (
            <p class="right" data-testid="holds">
              {t('optionsEditorRight')}
            </p>
          )
        )}
        {judged.rule && isByExample(judged.rule) && <ProofShown rule={judged.rule} state={proof} />}
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
      {judged.inForce && judged.rule && trial.trim() && (
        <Tried pack={judged.inForce} rule={judged.rule} text={trial} />
      )}
      {review.length > 0 && (
        <ReviewWords
          key={JSON.stringify(review)}
          sentences={review.map(({ instead }) => instead)}
          action={t('optionsEditorReviewed')}
          take={keepReviewed}
          cancel={() => setReview([])}
        />
      )}
      <div class="actions">
        <button
          type="button"
          class="main"
          data-testid="save-rule"
          disabled={!isReady}
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

/** A rule by example has to have proved itself where it can be heard. */
const canBeInForce = (proof: ProofState): boolean =>
  proof.kind === 'proved' ? proof.proof.holds : proof.kind !== 'proving';

function judge(base: object, json: string): Judged {
  let rule: LooseRule;
  try {
    rule = withoutEmptyLines(JSON.parse(json) as LooseRule);
  } catch (error) {
    const what = uiText('problemNotJson', { error: (error as Error).message });
    return { warnings: [], problems: [problem('', undefined, what, uiText('problemNotJsonRemedy'))] };
  }
  const others = (base as Pack).rules.filter(({ id }) => id !== rule.id);
  const checked = readPackFormat({ ...base, rules: [...others, rule] });
  if (!checked.ok) return { warnings: [], problems: checked.problems };
  const { packs } = packsInForce([{ pack: checked.pack, source: 'file' }]);
  const own = packs.find(({ language }) => checked.pack.language.startsWith(language)) ?? packs[0];
  const inForce = own.pack;
  const made = checked.pack.rules.at(-1)!;
  const problems = prove(inForce, new Set([made.id]));
  return problems.length
    ? { problems, warnings: [], inForce, rule: made }
    : { problems, warnings: lintRule(inForce, made), pack: checked.pack, inForce, rule: made };
}

/** Of sentences one a line the last one is empty for as long as the next is not begun. */
function withoutEmptyLines(rule: LooseRule): LooseRule {
  if (!findsByExample(rule)) return rule;
  const filled = (list: unknown) =>
    Array.isArray(list) ? list.filter((text) => typeof text !== 'string' || text.trim()) : list;
  return { ...rule, like: filled(rule.like), unlike: filled(rule.unlike) };
}
