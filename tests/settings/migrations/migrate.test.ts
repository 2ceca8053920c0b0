import { expect, it } from 'vitest';
import { migrate, settingsFormat } from '../../../lib/settings/migrations/migrate';

it('takes each step that is still to be taken, in order', () => {
  expect(migrate({ settings: { gravestOnly: true }, settings$: { v: 1 } })).toEqual({
    settings: { warningsOnly: true, format: settingsFormat },
  });
  expect(migrate({ settings: { gravestOnly: true, format: 1 } })).toEqual({
    settings: { warningsOnly: true, format: settingsFormat },
  });
});

it('leaves today’s format alone, and a later one', () => {
  for (const format of [settingsFormat, settingsFormat + 1]) {
    const entries = { settings: { format, gravestOnly: true } };
    expect(migrate(entries)).toBe(entries);
  }
});
