import type { Pack } from '../format/pack';
import type { TeamFile } from '../format/team';
import { type Problem, problem } from '../model/problem';
import { type UiText, uiText } from '../model/ui-text';
import { admitPack, admitTeams } from '../packs/gate/admit';
import { maxSize } from '../packs/gate/limits';
import { parsePage } from './proof/parse-page';

export type ReadFile =
  | { kind: 'pack'; pack: Pack }
  | { kind: 'teams'; file: TeamFile }
  | { kind: 'problems'; problems: Problem[] };

const refuse = (value: unknown, what: UiText, remedy: UiText): ReadFile => ({
  kind: 'problems',
  problems: [problem('', value, what, remedy)],
});

const tooLarge = (size: number): ReadFile =>
  refuse(size, uiText('problemTooLarge', { size: maxSize / 1e6 }), uiText('problemTooLargeRemedy'));

/** Anything that an admin hands over: a pack that holds, a team file, or what is wrong with it. */
export function readFile(text: string): ReadFile {
  if (text.length > maxSize) return tooLarge(text.length);
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
    const teams = admitTeams(input);
    return teams.ok ? { kind: 'teams', file: teams.file } : { kind: 'problems', problems: teams.problems };
  }
  const admitted = admitPack(input, parsePage);
  return admitted.ok
    ? { kind: 'pack', pack: admitted.pack }
    : { kind: 'problems', problems: admitted.problems };
}

/** The same of a file that somebody chose, whose size is known before any of it is read. */
export async function readUpload(
  file: Pick<File, 'size' | 'text'>,
): Promise<{ read: ReadFile; text: string }> {
  if (file.size > maxSize) return { read: tooLarge(file.size), text: '' };
  const text = await file.text();
  return { read: readFile(text), text };
}
