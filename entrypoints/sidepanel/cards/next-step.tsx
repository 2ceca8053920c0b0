import type { Insight } from '../../../lib/coach/insight';
import type { Session } from '../app/session';

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
  const { advice, reply } = insight;
  const grave = advice.filter(({ kind }) => kind === 'safety' || kind === 'procedure');
  const phrases = advice.filter(({ kind }) => kind === 'phrase');
  const [first, ...others] = advice.filter((item) => !grave.includes(item) && item.kind !== 'phrase');
  const step = reply.steps.find(({ done }) => !done);
  const offer = { session, hasComposer, busy };
  return (
    <>
      {grave.map(({ kind, title, text, rule, lines = [], from }) => (
        <section class={`card ${kind}`} key={rule} role="alert">
          <h2>{title ?? titles[kind]}</h2>
          <p>{text}</p>
          <Sentences texts={lines} {...offer} />
          {from && <p class="source">From the pack “{from}”</p>}
        </section>
      ))}
      {first ? (
        <section class="card next">
          <h2>{titles[first.kind]}</h2>
          <p>{first.text}</p>
          {others.length > 0 && (
            <ul class="more">
              {others.map(({ text, rule }) => (
                <li key={rule}>{text}</li>
              ))}
            </ul>
          )}
          {phrases.length > 0 && <h3>{titles.phrase}</h3>}
          <Sentences texts={phrases.map(({ text }) => text)} {...offer} />
        </section>
      ) : phrases.length > 0 ? (
        <section class="card next">
          <h2>{titles.phrase}</h2>
          <p>{phrases[0]!.why}</p>
          <Sentences texts={phrases.map(({ text }) => text)} {...offer} />
        </section>
      ) : (
        step && (
          <section class="card next">
            <h2>Next: {step.label}</h2>
            <p>{step.why}</p>
            <Sentences texts={step.scaffolds} where={step.where} {...offer} />
          </section>
        )
      )}
    </>
  );
}

interface Offer {
  session: Session | undefined;
  hasComposer: boolean;
  busy: boolean;
}

/** Sentences to put into the draft. */
export function Sentences({
  texts,
  where = 'start',
  session,
  hasComposer,
  busy,
}: Offer & { texts: readonly string[]; where?: 'start' | 'end' }) {
  return (
    <>
      {texts.map((text) => (
        <div class="phrase" key={text}>
          <p>{text}</p>
          <div class="actions">
            {hasComposer && (
              <button
                type="button"
                class="main"
                disabled={busy}
                onClick={() => session?.insert(text, where)}
                aria-label={`Insert: ${text}`}
              >
                Insert
              </button>
            )}
            <button type="button" onClick={() => copy(text, session)} aria-label={`Copy: ${text}`}>
              Copy
            </button>
          </div>
        </div>
      ))}
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
