import { StatedError } from '../model/stated-error';
import { isFull } from '../settings/stored/is-full';

/**
 * Writes, and says in plain words why not where that fails.
 * @param what it is, such as “the team file”
 * @throws StatedError with a remedy; what was stored before is then still in force
 */
export async function storing(what: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (isFull(error))
      throw new StatedError(
        `There is no room for ${what} (the browser’s quota for this extension is used up). Remove a pack that is not needed; nothing was changed.`,
      );
    throw new StatedError(`The browser did not store ${what}; nothing was changed. Try it again.`);
  }
}
