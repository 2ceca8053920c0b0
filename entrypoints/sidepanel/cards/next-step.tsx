import type { Advice } from '../../../lib/coach/advise';
import type { Insight } from '../../../lib/coach/insight';
import type { Commands } from '../app/commands/commands';
import { Sentences } from './sentences';

const titles = {
  safety: 'Safety first',
  procedure: 'Follow your team’s path',
  'not-checked': 'Not checked',
  missing: 'Still missing',
  phrase: 'Show that you heard it',
} as const;

const texts = {
  notChecked: 'Not checked: no rules are in this language.',
  approved: 'Approved by your team.',
  unnamed: 'Their words are heated. Show that you read them, before anything else.',
  guess: (title: string) => `Perhaps: ${title}`,
} as const;

const titleOf = (
  kind: keyof typeof titles,
  title: string | undefined,
  isGuess: boolean | undefined,
): string => (title ? (isGuess ? texts.guess(title) : title) : titles[kind]);

const whyOf = ({ why, isApproved }: Advice): string => why ?? (isApproved ? texts.approved : texts.unnamed);

interface Props {
  insight: Insight;
  commands: Commands;
  hasComposer: boolean;
  busy: boolean;
}

/** The one next thing to do. Sentences to say stand in it, ready to insert or copy. */
export function NextStep({ insight, commands, hasComposer, busy }: Props) {
  const { advice, reply } = insight;
  const grave = advice.filter(({ kind }) => kind === 'safety' || kind === 'procedure');
  const phrases = advice.filter(({ kind }) => kind === 'phrase');
  const [first, ...others] = advice.filter((item) => !grave.includes(item) && item.kind !== 'phrase');
  const step = reply.steps.find(({ done }) => !done);
  const offer = { commands, hasComposer, busy };
  return (
    <>
      {grave.map(({ kind, title, isGuess, text, rule, lines = [], from }) => (
        <section class={`card ${kind}`} key={rule} role="alert">
          <h2>{titleOf(kind, title, isGuess)}</h2>
          <p>{text}</p>
          <Sentences texts={lines} {...offer} />
          {from && <p class="source">From the pack “{from}”</p>}
        </section>
      ))}
      {first ? (
        <section class="card next">
          <h2>{titles[first.kind]}</h2>
          <p>{first.text || texts.notChecked}</p>
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
          <p>{whyOf(phrases[0]!)}</p>
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
