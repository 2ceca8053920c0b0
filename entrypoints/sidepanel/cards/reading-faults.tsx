import type { PanelProps } from './panel-props';

const texts = {
  part: (adapter: string, part: string) =>
    `${adapter}: “${part}” cannot be used on this page; all else is read.`,
  reader: 'Part of the reading keeps failing, so the rules speak alone.',
} as const;

/** What of the reading does not work, while everything else goes on. */
export function ReadingFaults({ view: { faults, failedReaders } }: Pick<PanelProps, 'view'>) {
  if (!faults.length && !failedReaders.length) return null;
  return (
    <div class="card" role="status" data-testid="reading-faults">
      {faults.map(({ adapter, part, selector }) => (
        <p key={`${adapter} ${part} ${selector}`}>
          {texts.part(adapter, part)} {selector && <code>{selector}</code>}
        </p>
      ))}
      {failedReaders.length > 0 && <p>{texts.reader}</p>}
    </div>
  );
}
