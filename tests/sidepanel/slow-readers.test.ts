import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Team } from '../../lib/format/team';
import { emptyScore } from '../../lib/readers/reader';
import { draftOf, openPanel, settled, shown, threadOf } from './fake-panel';
import { type FakeSlowReader, fakeSlowReader, saying } from './fake-slow-reader';

const thread = threadOf([['customer', 'The kettle that I bought from you in May has something of a leak.']]);
const plain = 'You find that in the leaflet.';
const late = saying('agent/passive-aggressive', 'in the leaflet');

/** A reader that has to be opened, and counts how it was. */
interface OpenedReader extends FakeSlowReader {
  opened: number;
  isOpen: boolean;
  /** It can never read again. */
  lose(): void;
}

function openedReader(): OpenedReader {
  let tell: () => void = () => {};
  const reader: OpenedReader = {
    ...fakeSlowReader(),
    opened: 0,
    isOpen: false,
    lose: () => tell(),
    open: (gone) => {
      tell = gone;
      reader.opened++;
      reader.isOpen = true;
      return () => {
        reader.isOpen = false;
      };
    },
  };
  return reader;
}

const answerAll = async (reader: FakeSlowReader): Promise<void> => {
  for (let n = 0; n < reader.batches.length; n++) {
    const { items, answer } = reader.batches[n]!;
    answer(items.map((item) => (item.side === 'agent' ? late(item) : emptyScore)));
    await settled();
  }
};
const locked = (value: boolean): Team => ({
  id: 'billing',
  name: 'Billing',
  packs: [],
  switches: [],
  severities: {},
  settings: { meaning: { value, mode: 'locked' } },
});

describe('slow readers are wanted or not', () => {
  let reader: OpenedReader;
  beforeEach(() => {
    vi.useFakeTimers();
    reader = openedReader();
  });
  afterEach(() => void vi.useRealTimers());

  it('by default they are: opened once, and kept open', async () => {
    const panel = await openPanel(thread, draftOf(plain), { readers: [reader] });
    expect(reader).toMatchObject({ opened: 1, isOpen: true });
    await answerAll(reader);
    expect(shown(panel)).toEqual(['agent/passive-aggressive']);
    panel.changeTab();
    panel.page.says({ type: 'hello', address: 'https://acme.zendesk.com/agent/tickets/2' });
    await settled();
    panel.page.thread(threadOf([['customer', 'Where is it?']], { conversation: '2' }));
    expect(reader).toMatchObject({ opened: 1, isOpen: true });
    panel.stop();
    expect(reader.isOpen).toBe(false);
  });

  it('switched off they are never opened, nor asked', async () => {
    await openPanel(thread, draftOf(plain), { readers: [reader], settings: { meaning: false } });
    expect(reader).toMatchObject({ opened: 0, batches: [] });
  });

  it('nor where the team has them locked off, whatever the agent chose', async () => {
    await openPanel(thread, draftOf(plain), { readers: [reader], team: locked(false) });
    expect(reader.opened).toBe(0);
    await openPanel(thread, draftOf(plain), {
      readers: [reader],
      team: locked(true),
      settings: { meaning: false },
    });
    expect(reader.opened).toBe(1);
  });

  it('nor before the rules are there, and with them whose team it is', async () => {
    await openPanel(thread, draftOf(plain), { readers: [reader], isEarly: true });
    expect(reader.opened).toBe(0);
  });

  it('switched off while the panel is open, they are given back, and what they said is unsaid', async () => {
    const panel = await openPanel(thread, draftOf(plain), { readers: [reader] });
    await answerAll(reader);
    panel.changeElsewhere({ meaning: false });
    expect(reader.isOpen).toBe(false);
    panel.page.draft(draftOf(`${plain} Bye.`));
    panel.page.thread(threadOf([['customer', 'Where is it?']], { conversation: '2' }));
    panel.page.draft(draftOf(plain, { conversation: '2' }));
    expect(shown(panel)).toEqual([]);
    panel.changeElsewhere({ meaning: true });
    expect(reader).toMatchObject({ opened: 2, isOpen: true });
  });

  it('out of sight for a while they are given back; seen again, what they said still holds', async () => {
    const panel = await openPanel(thread, draftOf(plain), { readers: [reader] });
    await answerAll(reader);
    const asked = reader.batches.length;
    panel.goOutOfSight(true);
    expect(reader.isOpen).toBe(false);
    expect(shown(panel)).toEqual(['agent/passive-aggressive']);
    panel.goOutOfSight(false);
    expect(reader).toMatchObject({ opened: 2, isOpen: true });
    await settled();
    expect(reader.batches).toHaveLength(asked);
  });

  it('that are gone for good are named at once, and the rules go on', async () => {
    const panel = await openPanel(thread, draftOf('Calm down.'), { readers: [reader] });
    reader.lose();
    reader.lose();
    expect(panel.derived.view.value.failedReaders).toEqual(['fake']);
    expect(shown(panel)).toEqual(['agent/calm-down']);
    panel.changeElsewhere({ meaning: false });
    expect(panel.derived.view.value.failedReaders).toEqual([]);
  });
});

describe('while the agent types', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('nothing is asked until they pause, and then what stands there', async () => {
    const reader = openedReader();
    const panel = await openPanel(thread, draftOf('You find'), { readers: [reader] });
    await answerAll(reader);
    const asked = reader.batches.length;
    for (const text of ['You find that', 'You find that in', 'You find that in the']) {
      panel.page.draft(draftOf(text));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(reader.batches).toHaveLength(asked);
    await vi.advanceTimersByTimeAsync(50);
    expect(reader.batches).toHaveLength(asked + 1);
    expect(reader.batches.at(-1)!.items[0]!.text).toBe('You find that in the');
  });

  it('another conversation is asked for at once', async () => {
    const reader = openedReader();
    const panel = await openPanel(thread, draftOf('You find'), { readers: [reader] });
    await answerAll(reader);
    panel.page.thread(threadOf([['customer', 'Where is it?']], { conversation: '2' }));
    panel.page.draft(draftOf(plain, { conversation: '2', composer: 'composer-2' }));
    expect(reader.batches.at(-1)!.items[0]!.text).not.toContain('kettle');
  });
});
