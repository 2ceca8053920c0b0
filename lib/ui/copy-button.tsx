import { useState } from 'preact/hooks';
import { copyText } from './copy';

const texts = {
  copied: 'Copied.',
  refused: 'The browser did not allow copying. Copy it from here:',
} as const;

interface Props {
  label: string;
  /** Made when it is asked for. */
  text(): string;
}

/** Copies a text, and shows it to be copied by hand where the browser refuses. */
export function CopyButton({ label, text }: Props) {
  const [outcome, setOutcome] = useState<{ said: string; byHand?: string }>();
  const copy = async (): Promise<void> => {
    const wanted = text();
    setOutcome((await copyText(wanted)) ? { said: texts.copied } : { said: texts.refused, byHand: wanted });
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {label}
      </button>
      <span role="status">{outcome?.said}</span>
      {outcome?.byHand !== undefined && (
        <textarea
          class="code"
          readOnly
          rows={4}
          aria-label={label}
          value={outcome.byHand}
          onFocus={(event) => event.currentTarget.select()}
        />
      )}
    </>
  );
}
