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
    return <p class="quiet">The form is back once the JSON can be read.</p>;
  }
  const isCue = rule.kind === 'cue';
  const set = (key: string, value: unknown) => change(JSON.stringify({ ...rule, [key]: value }, null, 2));
  const text = (key: string, label: string) => (
    <label>
      {label}
      <input
        type="text"
        value={String(rule[key] ?? '')}
        onInput={(event) => set(key, event.currentTarget.value)}
      />
    </label>
  );
  const lines = (
    key: string,
    label: string,
    show: (item: unknown) => string,
    read: (line: string) => unknown,
  ) => (
    <label>
      {label}
      <textarea
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
      {text('id', 'Id, such as agent/our-rule or customer/our-cue')}
      {text('label', 'What the panel calls it')}
      {text('why', 'One friendly sentence for the agent')}
      {text('source', 'Where it comes from')}
      <label>
        Severity
        <select
          value={String(rule.severity ?? '')}
          onChange={(event) =>
            set('severity', isCue ? Number(event.currentTarget.value) : event.currentTarget.value)
          }
        >
          {(isCue ? cueLevels : draftLevels).map((level) => (
            <option key={level} value={level}>
              {level}
            </option>
          ))}
        </select>
      </label>
      {lines('match', 'Patterns, one a line', asText, fromText)}
      {lines('unless', 'Silent where one of these stands', asText, fromText)}
      {!isCue && lines('rewrites', 'Rewrites, the best first', asText, (line) => line)}
      {lines(
        'examples',
        'Examples with the words in [ ]; behind => the fixed sentence',
        (item) => {
          const { text: shown = '', fixed } = (item ?? {}) as { text?: string; fixed?: string };
          return fixed === undefined ? shown : `${shown} => ${fixed}`;
        },
        (line) => {
          const [shown = '', fixed] = line.split(' => ');
          return fixed === undefined ? { text: shown } : { text: shown, fixed };
        },
      )}
      {lines('counterExamples', 'Must stay silent, one a line', asText, (line) => line)}
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
