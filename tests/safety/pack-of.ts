import type { Pack } from '../../lib/format/pack';
import type { TeamFile } from '../../lib/format/team';
import { validate, validateTeams } from '../../lib/packs/validate';

/** A pack that holds, of a team that means harm or knows no better. */
export function packOf(change: object): Pack {
  const result = validate({
    format: 1,
    id: 'shop',
    name: 'Shop',
    version: '1.0.0',
    language: 'en',
    author: 'A',
    licence: 'CC0-1.0',
    rules: [],
    ...change,
  });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.pack;
}

export function teamOf(change: object): TeamFile['teams'][number] {
  const result = validateTeams({ format: 1, teams: [{ id: 't', name: 'T', packs: ['shop'], ...change }] });
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const [team] = result.file.teams;
  if (!team) throw new Error('a team file without a team');
  return team;
}
