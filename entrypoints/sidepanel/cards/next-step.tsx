import type { Advice } from '../../../lib/coach/advise';
import type { Insight } from '../../../lib/coach/insight';
import { whatIsNext } from '../../../lib/coach/next';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';
import { Sentences } from './sentences';

const titles = {
  safety: 'panelNextSafety',
  procedure: 'panelNextProcedure',
  'not-checked': 'panelNextNotChecked',
  missing: 'panelNextMissing',
  phrase: 'panelNextPhrase',
} as const;

const titleOf = (
  kind: keyof typeof titles,
  title: string | undefined,
  isGuess: boolean | undefined,
): string => (title ? (isGuess ? t('panelNextGuess', { title }) : title) : t(titles[kind]));

const whyOf = ({ why, isApproved }: Advice): string =>
  why ?? (isApproved ? t('panelNextApproved') : t('panelNextUnnamed'));

interface Props {
  insight: Insight;
  commands: Commands;
  hasComposer: boolean;
  busy: boolean;
}

/** The one next thing to do. Sentences to say stand in it, ready to insert or copy. */
export function NextStep({ insight, commands, hasComposer, busy }: Props) {
  const { grave, first, others, phrases, step } = whatIsNext(insight);
  const offer = { commands, hasComposer, busy };
  return (
    <>
      {grave.map(({ kind, title, isGuess, text, rule, lines = [], from }) => (
        <section class={`card ${kind}`} key={rule} role="alert" data-testid={kind} data-rule={rule}>
          <h2 dir={title ? 'auto' : undefined}>{titleOf(kind, title, isGuess)}</h2>
          <p dir="auto">{text}</p>
          <Sentences texts={lines} {...offer} />
          {from && <p class="source">{t('panelFromPack', { pack: from })}</p>}
        </section>
      ))}
      {first ? (
        <section class="card next" data-testid="next" data-kind={first.kind} data-rule={first.rule}>
          <h2>{t(titles[first.kind])}</h2>
          <p dir={first.text ? 'auto' : undefined}>{first.text || t('panelNextNoRules')}</p>
          {others.length > 0 && (
            <ul class="more">
              {others.map(({ text, rule }) => (
                <li key={rule} dir="auto" data-rule={rule}>
                  {text}
                </li>
              ))}
            </ul>
          )}
          {phrases.length > 0 && <h3>{t(titles.phrase)}</h3>}
          <Sentences texts={phrases.map(({ text }) => text)} {...offer} />
        </section>
      ) : phrases.length > 0 ? (
        <section class="card next" data-testid="next" data-kind="phrase" data-rule={phrases[0]!.rule}>
          <h2>{t(titles.phrase)}</h2>
          <p dir={phrases[0]!.why ? 'auto' : undefined}>{whyOf(phrases[0]!)}</p>
          <Sentences texts={phrases.map(({ text }) => text)} {...offer} />
        </section>
      ) : (
        step && (
          <section class="card next" data-testid="next" data-kind="step" data-step={step.id}>
            <h2>{t('panelNextStep', { step: step.label })}</h2>
            <p dir="auto">{step.why}</p>
            <Sentences texts={step.scaffolds} where={step.where} {...offer} />
          </section>
        )
      )}
    </>
  );
}
