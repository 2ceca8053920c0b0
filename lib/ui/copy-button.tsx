import { useState } from 'preact/hooks';
import { type UiText, uiText } from '../model/ui-text';
import { copyText } from './copy';
import { say } from './translate';

interface Props {
  label: string;
  /** Made when it is asked for. */
  text(): string;
}

/** Copies a text, and shows it to be copied by hand where the browser refuses. */
export function CopyButton({ label, text }: Props) {
  const [outcome, setOutcome] = useState<{ said: UiText; byHand?: string }>();
  const copy = async (): Promise<void> => {
    const wanted = text();
    setOutcome(
      (await copyText(wanted))
        ? { said: uiText('copyDone') }
        : { said: uiText('copyRefused'), byHand: wanted },
    );
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{outcome && say(outcome.said)}</span>
      {outcome?.byHand !== undefined && (
        <textarea
          class="code"
          readOnly
          dir="auto"
          rows={4}
          aria-label={label}
          value={outcome.byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
