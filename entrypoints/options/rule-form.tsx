import type { MessageKey } from '../../lib/model/ui-text';
import { t } from '../../lib/ui/translate';

type Loose = Record<string, unknown>;

interface Props {
  json: string;
  change(json: string): void;
}

const cueLevels = ['0', '1', '2', '3', '4', '5'];
const draftLevels = ['tip', 'suggest', 'warn', 'stop'];

/** The same rule as fields; what a field does not show stays as it is. */
export function RuleForm({ json, change }: Props) {
  let rule: Loose;
  try {
    rule = JSON.parse(json) as Loose;
  } catch {
    return <p class="quiet">{t('optionsFormUnreadable')}</p>;
  }
  const isCue = rule.kind === 'cue';
  const set = (key: string, value: unknown) => change(JSON.stringify({ ...rule, [key]: value }, null, 2));
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
  ) => (
    <label>
      {t(label)}
      <textarea
        name={key}
        dir="auto"
        rows={3}
        value={(Array.isArray(rule[key]) ? (rule[key] as unknown[]) : []).map(show).join('\n')}
        onInput={(event) =>
          set(key, event.currentTarget.value === '' ? [] : event.currentTarget.value.split('\n').map(read))
        }
      />
    </label>
  );
  const asText = (item: unknown) => (typeof item === 'string' ? item : JSON.stringify(item));
  const fromText = (line: string) => (line.startsWith('{') ? parsed(line) : line);
  return (
    <div>
      {text('id', 'optionsFormId')}
      {text('label', 'optionsFormLabel')}
      {text('why', 'optionsFormWhy')}
      {text('source', 'optionsFormSource')}
      <label>
        {t('optionsFormSeverity')}
        <select
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
      {lines('match', 'optionsFormMatch', asText, fromText)}
      {lines('unless', 'optionsFormUnless', asText, fromText)}
      {!isCue && lines('rewrites', 'optionsFormRewrites', asText, (line) => line)}
      {!isCue && lines('instead', 'optionsFormInstead', asText, fromText)}
      {lines(
        'examples',
        'optionsFormExamples',
        (item) => {
          const { text: shown = '', fixed } = (item ?? {}) as { text?: string; fixed?: string };
          return fixed === undefined ? shown : `${shown} => ${fixed}`;
        },
        (line) => {
          const [shown = '', fixed] = line.split(' => ');
          return fixed === undefined ? { text: shown } : { text: shown, fixed };
        },
      )}
      {lines('counterExamples', 'optionsFormCounterExamples', asText, (line) => line)}
    </div>
  );
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return line;
  }
}
