import type { MessageKey } from '../../lib/model/ui-text';
import { t } from '../../lib/ui/translate';
import { byExamples, byPatterns, findsByExample, type LooseRule, ofKind } from './by-example/change-rule';

interface Props {
  json: string;
  change(json: string): void;
}

const cueLevels = ['0', '1', '2', '3', '4', '5'];
const draftLevels = ['tip', 'suggest', 'warn', 'stop'];

/** The same rule as fields; what a field does not show stays as it is. */
export function RuleForm({ json, change }: Props) {
  let rule: LooseRule;
  try {
    rule = JSON.parse(json) as LooseRule;
  } catch {
    return <p class="quiet">{t('optionsFormUnreadable')}</p>;
  }
  const isCue = rule.kind === 'cue';
  const become = (next: LooseRule) => change(JSON.stringify(next, null, 2));
  const set = (key: string, value: unknown) => become({ ...rule, [key]: value });
  const text = (key: string, label: MessageKey) => (
    <label>
      {t(label)}
      <input
        type="text"
        name={key}
        dir="auto"
        value={String(rule[key] ?? '')}
        onInput={(event) => set(key, event.currentTarget.value)}
      />
    </label>
  );
  const lines = (
    key: string,
    label: MessageKey,
    show: (item: unknown) => string,
    read: (line: string) => unknown,
    rows = 3,
  ) => (
    <label>
      {t(label)}
      <textarea
        name={key}
        dir="auto"
        rows={rows}
        value={(Array.isArray(rule[key]) ? (rule[key] as unknown[]) : []).map(show).join('\n')}
        onInput={(event) =>
          set(key, event.currentTarget.value === '' ? [] : event.currentTarget.value.split('\n').map(read))
        }
      />
    </label>
  );
  const byExample = findsByExample(rule);
  return (
    <div>
      <label>
        {t('optionsFormFindsBy')}
        <select
          name="finds-by"
          value={byExample ? 'examples' : 'patterns'}
          onChange={(event) =>
            become(event.currentTarget.value === 'examples' ? byExamples(rule) : byPatterns(rule))
          }
        >
          <option value="patterns">{t('optionsFormByPatterns')}</option>
          <option value="examples">{t('optionsFormByExamples')}</option>
        </select>
      </label>
      {byExample && (
        <label>
          {t('optionsFormKind')}
          <select
            name="kind"
            value={isCue ? 'cue' : 'wording'}
            onChange={(event) => become(ofKind(rule, event.currentTarget.value as 'cue' | 'wording'))}
          >
            <option value="wording">{t('optionsFormKindWording')}</option>
            <option value="cue">{t('optionsFormKindCue')}</option>
          </select>
        </label>
      )}
      {text('id', 'optionsFormId')}
      {text('label', 'optionsFormLabel')}
      {text('why', 'optionsFormWhy')}
      {text('source', 'optionsFormSource')}
      <label>
        {t('optionsFormSeverity')}
        <select
          name="severity"
          value={String(rule.severity ?? '')}
          onChange={(event) =>
            set('severity', isCue ? Number(event.currentTarget.value) : event.currentTarget.value)
          }
        >
          {(isCue ? cueLevels : draftLevels).map((level) => (
            <option key={level} value={level} dir="auto">
              {level}
            </option>
          ))}
        </select>
      </label>
      {byExample ? (
        <>
          {lines('like', 'optionsFormLike', asText, asLine, 8)}
          {lines('unlike', 'optionsFormUnlike', asText, asLine, 8)}
        </>
      ) : (
        <>
          {lines('match', 'optionsFormMatch', asText, fromText)}
          {lines('unless', 'optionsFormUnless', asText, fromText)}
          {!isCue && lines('rewrites', 'optionsFormRewrites', asText, asLine)}
          {!isCue && lines('instead', 'optionsFormInstead', asText, fromText)}
          {lines('examples', 'optionsFormExamples', showExample, readExample)}
          {lines('counterExamples', 'optionsFormCounterExamples', asText, asLine)}
        </>
      )}
    </div>
  );
}

const asText = (item: unknown): string => (typeof item === 'string' ? item : JSON.stringify(item));
const asLine = (line: string): string => line;
const fromText = (line: string): unknown => (line.startsWith('{') ? parsed(line) : line);

/** "Please [calm down]. => Please sit down." */
function showExample(item: unknown): string {
  const { text = '', fixed } = (item ?? {}) as { text?: string; fixed?: string };
  return fixed === undefined ? text : `${text} => ${fixed}`;
}

function readExample(line: string): { text: string; fixed?: string } {
  const [text = '', fixed] = line.split(' => ');
  return fixed === undefined ? { text } : { text, fixed };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
