import { StatedError } from '../model/stated-error';
import { type UiText, uiText } from '../model/ui-text';
import { isFull } from '../settings/stored/is-full';

/**
 * Writes, and says in plain words why not where that fails.
 * @param what it is, such as “the team file”
 * @throws StatedError with a remedy; what was stored before is then still in force
 */
export async function storing(what: string | UiText, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isFull(error)) throw new StatedError(uiText('storageNoRoom', { what }));
    throw new StatedError(uiText('storageRefused', { what }));
  }
}
