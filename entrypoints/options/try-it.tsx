import { useMemo, useState } from 'preact/hooks';
import type { Finding } from '../../lib/model/analysis';
import { uiText } from '../../lib/model/ui-text';
import { heardRules } from '../../lib/packs/examples/example-rules';
import { type JudgingPack, packsInForce, readerOf, withEngines } from '../../lib/packs/in-force';
import { measuredPrecision } from '../../lib/readers/rules/pattern-record';
import { useMeaning } from '../../lib/runtime/use-meaning';
import { effective } from '../../lib/settings/team-settings';
import { teamHere } from '../../lib/sources/gather';
import { bandNames } from '../../lib/ui/band-names';
import { richText } from '../../lib/ui/rich-text';
import { t } from '../../lib/ui/translate';
import { useExampleReaders } from './by-example/use-example-readers';
import { usePacks } from './use-packs';
import { useSettings } from './use-settings';

/** Paste a message or a draft: which rules speak, and why. */
export function TryIt() {
  const packs = usePacks();
  const [settings] = useSettings();
  const spoken = useMemo(() => {
    if (!packs) return undefined;
    const inForce = packsInForce(packs.gathered.layers, teamHere(packs.gathered, {}));
    return withEngines(inForce, measuredPrecision);
  }, [packs]);
  if (!packs || !spoken || !settings) return <p class="quiet">{t('sharedLoading')}</p>;
  const isReadByMeaning = effective(settings, teamHere(packs.gathered, {})?.team, 'meaning');
  return <Trial spoken={spoken} isReadByMeaning={isReadByMeaning} />;
}

interface Tried {
  spoken: readonly [JudgingPack, ...JudgingPack[]];
  isReadByMeaning: boolean;
}

function Trial({ spoken, isReadByMeaning }: Tried) {
  const [role, setRole] = useState<'customer' | 'agent'>('customer');
  const [customer, setCustomer] = useState('');
  const [text, setText] = useState('');
  const { engine, originOf } = readerOf(spoken, text);
  const messages = [{ speaker: 'customer' as const, text: role === 'customer' ? text : customer }];
  const units = engine.unitsToRead(engine.readThread(messages), role === 'agent' ? text : '');
  const rules = useMemo(() => heardRules(spoken.map(({ pack }) => pack)), [spoken]);
  const readers = useExampleReaders(rules, isReadByMeaning);
  const { scores, isAlone } = useMeaning(units, isReadByMeaning, readers);
  const thread = engine.readThread(messages, undefined, scores);
  const reading =
    role === 'customer' ? engine.readCustomer(text, scores) : engine.checkDraft(text, thread, scores);
  return (
    <section class="card" aria-labelledby="try">
      <h2 id="try">{t('optionsTryTitle')}</h2>
      <label>
        {t('optionsTryWhat')}
        <select value={role} onChange={(event) => setRole(event.currentTarget.value as 'customer' | 'agent')}>
          <option value="customer">{t('optionsTryCustomer')}</option>
          <option value="agent">{t('optionsTryAgent')}</option>
        </select>
      </label>
      {role === 'agent' && (
        <label>
          {t('optionsTryAnswer')}
          <textarea
            rows={2}
            dir="auto"
            value={customer}
            onInput={(event) => setCustomer(event.currentTarget.value)}
          />
        </label>
      )}
      <label>
        {t('optionsTryText')}
        <textarea
          rows={4}
          dir="auto"
          data-testid="text"
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {text.trim() && (
        <div role="status">
          {isAlone && <p data-testid="rules-alone">{t('panelFaultsReader')}</p>}
          {!reading.checked && <p>{t('optionsTryUnchecked')}</p>}
          {role === 'customer' && (
            <p>{t('optionsTryHeat', { heat: thread.heat, band: uiText(bandNames[thread.band]) })}</p>
          )}
          {reading.checked && reading.findings.length === 0 && <p>{t('optionsTryNothing')}</p>}
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
      <p class="quiet">{t('optionsTryPrivacy')}</p>
    </section>
  );
}

const texts = {
  rule: 'optionsTryFound',
  example: 'optionsTryFoundExample',
  meaning: 'optionsTryFoundMeaning',
} as const;

function Found({ finding, why, pack }: { finding: Finding; why: string; pack: string }) {
  const { rule, text, severity, source } = finding;
  return (
    <li data-testid="found" data-rule={rule} data-layer={source}>
      {richText(texts[source], {
        rule: <code>{rule}</code>,
        severity: <bdi>{severity}</bdi>,
        pack: <bdi>{pack}</bdi>,
        words: text ? <q dir="auto">{text}</q> : uiText('optionsTryFoundMissing'),
      })}
      <br />
      <span class="why" dir="auto">
        {why}
      </span>
    </li>
  );
}
