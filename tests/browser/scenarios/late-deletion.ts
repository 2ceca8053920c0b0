import { pressDuringEdit } from '../late-key';
import type { Scenario } from '../scenario';

export default {
  what: 'a key that deletes while the edit waits takes a letter at the caret, and not the phrase that the edit had selected',
  rich: true,
  run: (driver) =>
    pressDuringEdit(
      driver,
      () => driver.press('Backspace'),
      (text) => text.slice(0, -1),
    ),
} satisfies Scenario;
