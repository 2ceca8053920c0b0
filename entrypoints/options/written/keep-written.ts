import type { Pack } from '../../../lib/format/pack';
import { placeOf } from '../../../lib/model/problem';
import { StatedError } from '../../../lib/model/stated-error';
import { type UiText, uiText } from '../../../lib/model/ui-text';
import { isPrivateWindow } from '../../../lib/settings/stored/private-window';
import { readFile } from '../../../lib/sources/read-pack';
import { keepPack } from '../../../lib/sources/store';

/** Where a pack came from that was written here, in place of a file's name. */
export const fromEditor = 'rule-editor';

/**
 * Puts a pack that was written in the editor in force, as its next version, through the same gate as any other.
 * @returns what came of it, in words
 */
export async function keepWritten(pack: Pack): Promise<UiText> {
  if (await isPrivateWindow()) return uiText('storagePrivate');
  const text = JSON.stringify({ ...pack, version: newer(pack.version) });
  const read = readFile(text);
  if (read.kind === 'problems') {
    const [first] = read.problems;
    return first
      ? uiText('optionsTrialRefused', { ...first, where: placeOf(first) })
      : uiText('optionsImportRefused');
  }
  if (read.kind === 'teams') return uiText('optionsImportRefused');
  try {
    await keepPack(read.pack, text, { source: 'file', origin: fromEditor });
    return uiText('optionsEditorSaved', { pack: read.pack.name, version: read.pack.version });
  } catch (error) {
    return error instanceof StatedError ? error.text : uiText('sharedError', { message: String(error) });
  }
}

const newer = (version: string): string => version.replace(/\d+$/, (last) => String(Number(last) + 1));
