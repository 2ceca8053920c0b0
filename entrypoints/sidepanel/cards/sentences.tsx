import { uiText } from '../../../lib/model/ui-text';
import { copyText } from '../../../lib/ui/copy';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';

interface Offer {
  commands: Commands;
  hasComposer: boolean;
  busy: boolean;
}

/** Sentences to put into the draft. */
export function Sentences({
  texts,
  where = 'start',
  commands,
  hasComposer,
  busy,
}: Offer & { texts: readonly string[]; where?: 'start' | 'end' }) {
  return (
    <>
      {texts.map((text) => (
        <div class="phrase" key={text} data-testid="sentence">
          <p dir="auto">{text}</p>
          <div class="actions">
            {hasComposer && (
              <button
                type="button"
                class="main"
                data-testid="insert"
                disabled={busy}
                onClick={() => commands.insert(text, where)}
                aria-label={t('panelInsertOf', { sentence: text })}
              >
                {t('panelInsert')}
              </button>
            )}
            <button
              type="button"
              data-testid="copy"
              onClick={() => copy(text, commands)}
              aria-label={t('panelCopyOf', { sentence: text })}
            >
              {t('panelCopy')}
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

/** Puts a text into the clipboard, and says whether the browser did it. */
export async function copy(text: string, commands: Pick<Commands, 'notify'>): Promise<void> {
  commands.notify(
    (await copyText(text))
      ? { text: uiText('copyDone'), tone: 'plain' }
      : { text: uiText('panelCopyRefused'), tone: 'problem' },
  );
}
