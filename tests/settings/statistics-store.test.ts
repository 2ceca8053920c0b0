import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { loadProgress, noProgress, saveProgress } from '../../lib/settings/practice-progress';
import { changeMirror, loadMirror, watchMirror } from '../../lib/settings/statistics-store';
import { storageProblems } from '../../lib/settings/stored/storage-problems';
import { countRule, type Mirror } from '../../lib/statistics/counts';

const day = '2026-11-26';
const count = (rule: string) => changeMirror((before) => countRule(before, day, 'flagged', rule));
const stored = async (key: string) => (await browser.storage.local.get(key))[key];
const full = () =>
  vi
    .spyOn(browser.storage.local, 'set')
    .mockRejectedValueOnce(
      new DOMException('storage.local API call exceeded its quota', 'QuotaExceededError'),
    );

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
});

describe('the mirror’s counts', () => {
  it('are counted one after the other', async () => {
    await Promise.all([count('agent/a'), count('agent/a'), count('agent/b')]);
    expect((await loadMirror())[day]?.flagged).toEqual({ 'agent/a': 2, 'agent/b': 1 });
  });

  it('lose no more than the count that is wrong', async () => {
    await count('agent/a');
    const mirror = (await stored('mirror')) as Mirror;
    const damaged = {
      [day]: { ...mirror[day], fixed: { 'agent/a': 'many', 'agent/b': 2 }, replies: -1 },
      someday: mirror[day],
    };
    await browser.storage.local.set({ mirror: damaged });
    expect(await loadMirror()).toEqual({ [day]: { ...mirror[day], fixed: { 'agent/b': 2 } } });
    expect(storageProblems.value.map(({ where }) => where)).toEqual([
      `mirror ["${day}"].fixed["agent/a"]`,
      `mirror ["${day}"].replies`,
      'mirror ["someday"]',
    ]);
    await count('agent/a');
    expect((await loadMirror())[day]?.flagged).toEqual({ 'agent/a': 2 });
  });

  it('are kept in memory while the storage is full, and stored with the next', async () => {
    full();
    await count('agent/a');
    expect(storageProblems.value.map(({ where }) => where)).toContain('mirror');
    expect(await stored('mirror')).toBeUndefined();
    expect((await loadMirror())[day]?.flagged).toEqual({ 'agent/a': 1 });
    await count('agent/a');
    expect(await stored('mirror')).toMatchObject({ [day]: { flagged: { 'agent/a': 2 } } });
  });

  it('do not bring back what was erased elsewhere in the meantime', async () => {
    await count('agent/a');
    full();
    await count('agent/b');
    await browser.storage.local.set({ mirror: {} });
    await count('agent/c');
    expect((await loadMirror())[day]?.flagged).toEqual({ 'agent/b': 1, 'agent/c': 1 });
  });

  it('tell who watches', async () => {
    const seen: Mirror[] = [];
    const stop = watchMirror((counts) => seen.push(counts));
    await browser.storage.local.set({ mirror: { [day]: 'broken' } });
    stop();
    expect(seen).toEqual([{}]);
  });
});

describe('progress of practice', () => {
  it('loses no more than the play that is wrong', async () => {
    const good = { plays: { jane: { times: 2, best: 80 } }, drills: { done: 4, right: 3 } };
    await browser.storage.local.set({
      practice: { ...good, plays: { ...good.plays, rain: { times: 'two' } } },
    });
    expect(await loadProgress()).toEqual(good);
    expect(await stored('practice')).toEqual(good);
  });

  it('says that the storage is full, and goes on', async () => {
    full();
    await saveProgress({ ...noProgress, drills: { done: 1, right: 1 } });
    expect(storageProblems.value.map(({ where }) => where)).toContain('practice');
    expect((await loadProgress()).drills.done).toBe(1);
    await saveProgress({ ...noProgress, drills: { done: 2, right: 1 } });
    expect(await stored('practice')).toMatchObject({ drills: { done: 2 } });
  });
});
