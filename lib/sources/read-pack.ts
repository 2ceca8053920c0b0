import type { Pack } from '../format/pack';
import type { TeamFile } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { type UiText, uiText } from '../model/ui-text';
import { corePack } from '../packs/core';
import { prove } from '../packs/prove';
import { resolve } from '../packs/resolve';
import { validate, validateTeams } from '../packs/validate';
import { maxBytes } from './fetch-text';

export type ReadFile =
  | { kind: 'pack'; pack: Pack }
  | { kind: 'teams'; file: TeamFile }
  | { kind: 'problems'; problems: Problem[] };

const refuse = (value: unknown, what: UiText, remedy: UiText): ReadFile => ({
  kind: 'problems',
  problems: [problem('', value, what, remedy)],
});

/** Anything that an admin hands over: a pack that holds, a team file, or what is wrong with it. */
export function readFile(text: string): ReadFile {
  if (text.length > maxBytes)
    return refuse(
      text.length,
      uiText('problemTooLarge', { size: maxBytes / 1e6 }),
      uiText('problemTooLargeRemedy'),
    );
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return refuse(
      text.slice(0, 40),
      uiText('problemNotJson', { error: (error as Error).message }),
      uiText('problemNotJsonRemedy'),
    );
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse(text.slice(0, 40), uiText('problemNoPack'), uiText('problemNoPackRemedy'));
  if ('teams' in input) {
    const checked = validateTeams(input);
    return checked.ok
      ? { kind: 'teams', file: checked.file }
      : { kind: 'problems', problems: checked.problems };
  }
  const checked = validate(input, corePack());
  if (!checked.ok) return { kind: 'problems', problems: checked.problems };
  const problems = proveOwn(checked.pack);
  return problems.length ? { kind: 'problems', problems } : { kind: 'pack', pack: checked.pack };
}

/** Proves a pack's own rules, beside the core pack where it builds on it. */
export function proveOwn(pack: Pack): Problem[] {
  if (!pack.extends.includes('core')) return prove(pack);
  const { languages } = resolve(corePack(), [{ pack, source: 'file' }]);
  const composed = languages.get(pack.language.slice(0, 2));
  return composed
    ? prove(composed.pack, new Set([...pack.rules, ...pack.steps].map(({ id }) => id)))
    : prove(pack);
}
