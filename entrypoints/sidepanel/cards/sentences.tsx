import { copyText } from '../../../lib/ui/copy';
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
        <div class="phrase" key={text}>
          <p>{text}</p>
          <div class="actions">
            {hasComposer && (
              <button
                type="button"
                class="main"
                disabled={busy}
                onClick={() => commands.insert(text, where)}
                aria-label={`Insert: ${text}`}
              >
                Insert
              </button>
            )}
            <button type="button" onClick={() => copy(text, commands)} aria-label={`Copy: ${text}`}>
              Copy
            </button>
          </div>
        </div>
      ))}
    </>
  );
}

/** Puts a text into the clipboard, and says whether the browser did it. */
export async function copy(text: string, commands: Pick<Commands, 'say'>): Promise<void> {
  commands.say(
    (await copyText(text))
      ? { text: texts.copied, tone: 'plain' }
      : { text: texts.notCopied, tone: 'problem' },
  );
}

const texts = {
  copied: 'Copied.',
  notCopied: 'The browser did not allow copying. Select the sentence and copy it yourself.',
} as const;
