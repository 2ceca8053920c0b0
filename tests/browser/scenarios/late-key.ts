import { pressDuringEdit } from '../late-key';
import type { Scenario } from '../scenario';

export default {
  what: 'a key typed while the edit waits is kept, and so is the phrase that the edit had selected',
  rich: true,
  run: (driver) =>
    pressDuringEdit(
      driver,
      () => driver.type('x'),
      (text) => `${text}x`,
    ),
} satisfies Scenario;
