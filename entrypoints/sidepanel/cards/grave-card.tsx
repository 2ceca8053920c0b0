import type { Advice } from '../../../lib/coach/advise';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';
import { Sentences } from './sentences';

const titles = { safety: 'panelNextSafety', procedure: 'panelNextProcedure' } as const;

interface Props {
  advice: Advice & { kind: keyof typeof titles };
  commands: Commands;
  hasComposer: boolean;
  busy: boolean;
}

/** Danger to somebody, or a procedure. One of danger that is wrong can be folded away for its message, and had back. */
export function GraveCard({ advice, commands, hasComposer, busy }: Props) {
  const { kind, title, isGuess, text, rule, lines = [], from, folds, isFolded } = advice;
  const name = title ? (isGuess ? t('panelNextGuess', { title }) : title) : t(titles[kind]);
  if (isFolded && folds) {
    return (
      <section class="card folded" data-testid="folded" data-rule={rule}>
        <p dir="auto">{t('panelSafetyFolded', { title: name })}</p>
        <div class="actions">
          <button type="button" data-testid="unfold" onClick={() => commands.unfold(folds)}>
            {t('panelSafetyUnfold')}
          </button>
        </div>
      </section>
    );
  }
  return (
    <section class={`card ${kind}`} role="alert" data-testid={kind} data-rule={rule}>
      <h2 dir={title ? 'auto' : undefined}>{name}</h2>
      <p dir="auto">{text}</p>
      <Sentences texts={lines} commands={commands} hasComposer={hasComposer} busy={busy} />
      {from && <p class="source">{t('panelFromPack', { pack: from })}</p>}
      {folds && (
        <div class="actions">
          <button type="button" data-testid="fold" onClick={() => commands.fold(folds)}>
            {t('panelSafetyFold')}
          </button>
        </div>
      )}
    </section>
  );
}

/** Is it said in a card of its own, before all else? */
export const isGrave = (advice: Advice): advice is Props['advice'] =>
  advice.kind === 'safety' || advice.kind === 'procedure';
