import type { Advice } from '../../../lib/coach/advise';
import type { Insight } from '../../../lib/coach/insight';
import { whatIsNext } from '../../../lib/coach/next';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';
import { GraveCard, isGrave } from './grave-card';
import { Sentences } from './sentences';

const titles = {
  'not-checked': 'panelNextNotChecked',
  missing: 'panelNextMissing',
  phrase: 'panelNextPhrase',
} as const;

const titleOf = ({ kind }: Advice) => (kind in titles ? titles[kind as keyof typeof titles] : titles.missing);

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
      {grave.filter(isGrave).map((advice) => (
        <GraveCard key={advice.rule} advice={advice} {...offer} />
      ))}
      {first ? (
        <section class="card next" data-testid="next" data-kind={first.kind} data-rule={first.rule}>
          <h2>{t(titleOf(first))}</h2>
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
