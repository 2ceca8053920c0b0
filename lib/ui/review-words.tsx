import { useState } from 'preact/hooks';
import { t } from './translate';

interface Props {
  /** Sentences without what tells whose they were, as far as that can be found. */
  sentences: readonly string[];
  /** What the second click does, such as “Copy the report”. */
  action: string;
  /** @param sentences as they were edited, in their order; empty ones are left out by whoever takes them */
  take(sentences: readonly string[]): void;
  cancel(): void;
}

/**
 * Somebody's words on their way into a rule or a report: shown first, and they can be written anew. Nothing goes before
 * the second click.
 */
export function ReviewWords({ sentences, action, take, cancel }: Props) {
  const [edited, setEdited] = useState(sentences);
  return (
    <fieldset class="review" data-testid="review-words">
      <legend>{t('reviewTitle')}</legend>
      <p class="why">{t('reviewWhy')}</p>
      {edited.map((sentence, at) => (
        <textarea
          key={at}
          rows={2}
          dir="auto"
          aria-label={t('reviewSentence', { number: at + 1 })}
          value={sentence}
          onInput={(event) => {
            const { value } = event.currentTarget;
            setEdited(edited.map((one, n) => (n === at ? value : one)));
          }}
        />
      ))}
      <div class="actions">
        <button type="button" class="main" data-testid="take-words" onClick={() => take(edited)}>
          {action}
        </button>
        <button type="button" data-testid="leave-words" onClick={cancel}>
          {t('reviewCancel')}
        </button>
      </div>
    </fieldset>
  );
}
