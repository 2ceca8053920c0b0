import { fnv1a } from '../../model/fnv1a';

/**
 * By what a safety card that is wrong is folded away: this cue, in this very message as it reads now. Another message, or
 * the same one once it is edited, shows it again.
 *
 * @param rule the cue's id
 */
export const foldKey = ({ id = '', text }: { id?: string; text: string }, rule: string): string =>
  JSON.stringify([rule, id, text.length, fnv1a(text)]);
