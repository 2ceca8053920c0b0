import { visible } from './characters/unseen-characters';
import { type UiText, uiText } from './ui-text';

/** Something that went wrong or does not hold: what, where, and how to mend it. Holds no customer's or agent's text. */
export interface Problem {
  /** Where: `rules[3].match[0]`, `policy teamFile`, `panel`; empty for a whole file. */
  where: string;
  /** The value found there, shortened; empty where there is none to show. */
  value: string;
  what: UiText;
  remedy: UiText;
}

const maxShown = 60;

/** A value for a message: one line, at most 60 characters, and nothing in it that cannot be seen. */
function shorten(value: unknown): string {
  const text = visible(written(value));
  return text.length > maxShown ? `${text.slice(0, maxShown - 3)}…` : text;
}

/** As JSON; nothing of what nests too deep to be written. */
function written(value: unknown): string {
  try {
    return JSON.stringify(value) ?? '';
  } catch {
    return '';
  }
}

export const problem = (where: string, value: unknown, what: UiText, remedy: UiText): Problem => ({
  where,
  value: shorten(value),
  what,
  remedy,
});

/** Where it is, to be shown. */
export const placeOf = ({ where }: Problem): string | UiText => where || uiText('problemWholeFile');

/** Does one say the same as the other, of the same place? */
export const isSameProblem = (one: Problem, other: Problem): boolean =>
  one.where === other.where && JSON.stringify(one.what) === JSON.stringify(other.what);
