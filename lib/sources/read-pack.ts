import type { Pack } from '../format/pack';
import type { TeamFile } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { corePack } from '../packs/core';
import { prove } from '../packs/prove';
import { resolve } from '../packs/resolve';
import { validate, validateTeams } from '../packs/validate';
import { maxBytes } from './fetch-text';

export type ReadFile =
  | { kind: 'pack'; pack: Pack }
  | { kind: 'teams'; file: TeamFile }
  | { kind: 'problems'; problems: Problem[] };

const refuse = (path: string, value: unknown, message: string, remedy: string): ReadFile => ({
  kind: 'problems',
  problems: [problem(path, value, message, remedy)],
});

/** Anything that an admin hands over: a pack that holds, a team file, or what is wrong with it. */
export function readFile(text: string): ReadFile {
  if (text.length > maxBytes)
    return refuse('(the whole file)', `${text.length} characters`, 'is larger than 5 MB', 'split the pack');
  let input: unknown;
  try {
    input = JSON.parse(text);
  } catch (error) {
    return refuse(
      '(the whole file)',
      text.slice(0, 40),
      `is not JSON: ${(error as Error).message}`,
      'mend it there',
    );
  }
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    return refuse(
      '(the whole file)',
      text.slice(0, 40),
      'is no pack and no team file',
      'a pack is an object with format, id, name and rules',
    );
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
