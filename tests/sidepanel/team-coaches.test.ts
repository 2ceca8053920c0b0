import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Coaches } from '../../entrypoints/sidepanel/app/coaches';
import { keepCoaches } from '../../entrypoints/sidepanel/app/edges/team-coaches';
import { keepTeams } from '../../lib/sources/stored-teams';
import { threadOf } from './fake-panel';

const team = (id: string, appliesTo: object, switches: string[] = []) => ({
  id,
  name: id,
  packs: [],
  switches,
  severities: {},
  settings: {},
  appliesTo,
});

describe('the coach that speaks', () => {
  beforeEach(() => {
    fakeBrowser.reset();
    // Without a policy; the fake browser has no such area.
    vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(async () => ({}));
    vi.spyOn(globalThis, 'setInterval').mockReturnValue(0 as never);
  });
  afterEach(() => void vi.restoreAllMocks());

  it('is the built-in one where nothing can be read, which is named; changes are still followed', async () => {
    const get = vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValue(new Error('no'));
    let coaches: Coaches | undefined;
    await keepCoaches((now) => {
      coaches = now;
    });
    expect(coaches!.coachFor(threadOf([])).coach).toBeDefined();
    expect(coaches!.problems).toMatchObject([
      { where: 'packs', what: { key: 'storageUnread' } },
      { where: 'team file', what: { key: 'storageUnread' } },
    ]);
    get.mockRestore();
    await fakeBrowser.storage.local.set({ teams: undefined, 'pack:x': 'none' });
    await vi.waitFor(() => expect(coaches!.problems).toMatchObject([{ where: 'pack x' }]));
  });

  it('is the team’s to which the brand or the inbox belongs that the page names', async () => {
    await keepTeams({
      file: {
        format: 1,
        hosted: [],
        teams: [
          team('north', { brands: ['Northwind'] }, ['-agent/calm-down']),
          team('returns', { inboxes: ['Returns'] }),
        ],
      },
      origin: 'team.json',
      addedAt: '2026-11-26T10:00:00.000Z',
    });
    let coaches: Coaches | undefined;
    await keepCoaches((now) => {
      coaches = now;
    });
    const teamOf = (more: object) => coaches!.coachFor(threadOf([], more)).team?.id;
    expect(teamOf({ brand: 'Northwind' })).toBe('north');
    expect(teamOf({ inbox: 'returns' })).toBe('returns');
    expect(teamOf({ brand: 'Other' })).toBeUndefined();
    expect(teamOf({})).toBeUndefined();
    const draft = {
      conversation: '1',
      composer: 'c',
      revision: 1,
      kind: 'reply' as const,
      text: 'Calm down.',
    };
    const rules = (more: object) => {
      const thread = threadOf([['customer', 'Hello, it is broken.']], more);
      const { coach } = coaches!.coachFor(thread);
      return coach
        .analyze({ thread, draft, muted: new Set(), now: new Date(0) })
        .draft.map(({ finding }) => finding.rule);
    };
    expect(rules({})).toEqual(['agent/calm-down']);
    expect(rules({ brand: 'Northwind' })).toEqual([]);
    expect(coaches!.problems).toEqual([]);
  });
});
