import { expect, it } from 'vitest';
import { teamFor } from '../../lib/packs/resolve';
import { validateTeams } from '../../lib/packs/validate';

const holds = (appliesTo: object, place: object): boolean => {
  const checked = validateTeams({ format: 1, teams: [{ id: 't', name: 'T', packs: [], appliesTo }] });
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return teamFor(checked.file, place) !== undefined;
};

it.each<[object, object, boolean]>([
  [{ brands: ['Café Nord'] }, { brand: 'Cafe\u0301  nord ' }, true],
  [{ inboxes: [' Rückgaben'] }, { inbox: 'Ru\u0308ckgaben' }, true],
  [{ brands: ['Nord'] }, {}, false],
  [{ hosts: ['desk.example.com'] }, { host: 'desk.example.com:8443' }, true],
  [{ hosts: ['example.com'] }, { host: 'Desk.example.com:8443' }, true],
  [{ hosts: ['desk.example.com:8443'] }, { host: 'desk.example.com:8443' }, true],
  [{ hosts: ['desk.example.com:8443'] }, { host: 'desk.example.com' }, false],
  [{ hosts: ['desk.example.com:8443'] }, { host: 'desk.example.com:9000' }, false],
  [{ hosts: ['example.com'] }, { host: 'badexample.com' }, false],
])('a team for %j, at %j: %s', (appliesTo, place, expected) =>
  expect(holds(appliesTo, place)).toBe(expected),
);
