import type { Insight } from '../../lib/coach/coach';
import type { Session } from './session';

const titles = {
  safety: 'Safety first',
  procedure: 'Follow your team’s path',
  'not-checked': 'Not checked',
  missing: 'Still missing',
  phrase: 'Show that you heard it',
} as const;

interface Props {
  insight: Insight;
  session: Session | undefined;
  hasComposer: boolean;
  busy: boolean;
}

/** The one next thing to do. Sentences to say stand in it, ready to insert or copy. */
export function NextStep({ insight, session, hasComposer, busy }: Props) {
  const { advice } = insight;
  const grave = advice.filter(({ kind }) => kind === 'safety' || kind === 'procedure');
  const first = advice.find((item) => !grave.includes(item));
  const phrases = advice.filter(({ kind }) => kind === 'phrase');
  if (!advice.length) return null;
  return (
    <>
      {grave.map(({ kind, text, rule }) => (
        <section class={`card ${kind}`} key={rule} role="alert">
          <h2>{titles[kind]}</h2>
          <p>{text}</p>
        </section>
      ))}
      {first && (
        <section class="card next">
          <h2>{titles[first.kind]}</h2>
          <p>{first.kind === 'phrase' ? first.why : first.text}</p>
          {first.kind === 'missing' && advice.filter(({ kind }) => kind === 'missing').length > 1 && (
            <ul class="more">
              {advice
                .filter((item) => item.kind === 'missing' && item !== first)
                .map(({ text, rule }) => (
                  <li key={rule}>{text}</li>
                ))}
            </ul>
          )}
          {first.kind !== 'phrase' && phrases.length > 0 && <h3>{titles.phrase}</h3>}
          {phrases.map(({ text }) => (
            <div class="phrase" key={text}>
              <p>{text}</p>
              <div class="actions">
                {hasComposer && (
                  <button type="button" class="main" disabled={busy} onClick={() => session?.insert(text)}>
                    Insert
                  </button>
                )}
                <button type="button" onClick={() => copy(text, session)}>
                  Copy
                </button>
              </div>
            </div>
          ))}
        </section>
      )}
    </>
  );
}

export async function copy(text: string, session: Session | undefined): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    session?.say({ text: 'Copied.', tone: 'plain' });
  } catch {
    session?.say({
      text: 'The browser did not allow copying. Select the sentence and copy it yourself.',
      tone: 'problem',
    });
  }
}
