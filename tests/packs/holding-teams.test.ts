import { describe, expect, it } from 'vitest';
import { holdingTeams } from '../../lib/packs/holding-teams';

const team = (id: string, more: object = {}) => ({ id, name: id, packs: ['core'], ...more });
const address = { pack: 'shop', url: 'https://packs.example/shop.json' };
const file = (more: object = {}) => ({
  format: 1,
  teams: [team('one'), team('two')],
  hosted: [address],
  ...more,
});
const ids = (found: ReturnType<typeof holdingTeams>) => found.file?.teams.map(({ id }) => id);

describe('of a team file that is in force', () => {
  it('all holds where nothing is wrong', () => {
    expect(holdingTeams(file())).toMatchObject({ dropped: [], file: { hosted: [address] } });
  });

  it.each<[string, object, string]>([
    ['a team without packs', { teams: [team('one'), { id: 'bad', name: 'Bad' }, team('two')] }, 'teams[1]'],
    ['a team that is none', { teams: [team('one'), null, team('two')] }, 'teams[1]'],
    [
      'a team with a key that is none',
      { teams: [team('one'), team('two'), team('bad', { colour: 1 })] },
      'teams[2]',
    ],
    ['a second team of an id', { teams: [team('one'), team('two'), team('one')] }, 'teams[2]'],
    [
      'an address that is none',
      { hosted: [address, { pack: 'x', url: 'http://plain.example' }] },
      'hosted[1]',
    ],
    ['a key of the file', { owner: 'me' }, 'owner'],
  ])('%s takes only itself, and is named where it stands', (_, more, path) => {
    const found = holdingTeams(file(more));
    expect(ids(found)).toEqual(['one', 'two']);
    expect(found.file?.hosted).toEqual([address]);
    expect(found.dropped.map((one) => one.path)).toEqual([path]);
    expect(found.dropped[0]!.problem.where.startsWith(path)).toBe(true);
  });

  it.each([[null], ['teams'], [{ format: 9, teams: [team('one')] }], [{ format: 1, teams: [] }]])(
    'nothing holds where the file is none: %j',
    (input) => expect(holdingTeams(input)).toMatchObject({ dropped: [{ path: '', value: input }] }),
  );
});
