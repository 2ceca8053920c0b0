import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Commitment } from '../../lib/settings/settings';
import { draftOf, type FakePanel, host, openPanel, threadOf } from './fake-panel';

const begin = new Date(2026, 10, 26, 10);
const minutes = 60_000;
const commitment = (line: string, after: number): Commitment => ({
  id: line,
  host,
  conversation: '1',
  line,
  due: new Date(begin.getTime() + after).toISOString(),
});
const open = (commitments: Commitment[]) =>
  openPanel(threadOf([['customer', 'Hello?']]), draftOf(''), { settings: { commitments } });
const said = ({ derived }: FakePanel) => derived.view.value.notice?.text.values?.line;
const pass = (panel: FakePanel, time: number): void => {
  panel.setNow(new Date(panel.now().getTime() + time));
  vi.advanceTimersByTime(time);
};

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('says what falls due, when it does, one after the other', async () => {
  const panel = await open([commitment('the second', 20 * minutes), commitment('the first', 10 * minutes)]);
  pass(panel, 9 * minutes);
  expect(said(panel)).toBeUndefined();
  pass(panel, minutes);
  expect(said(panel)).toBe('the first');
  pass(panel, 10 * minutes);
  expect(said(panel)).toBe('the second');
});

it('says all that falls due at once', async () => {
  const panel = await open([commitment('one', 10 * minutes), commitment('two', 10 * minutes)]);
  pass(panel, 10 * minutes);
  expect(said(panel)).toBe('one; two');
});

it('waits for what is weeks away, longer than a timer can', async () => {
  const month = 30 * 24 * 60 * minutes;
  const panel = await open([commitment('far', month)]);
  for (let day = 0; day < 30; day++) {
    expect(said(panel)).toBeUndefined();
    pass(panel, 24 * 60 * minutes);
  }
  expect(said(panel)).toBe('far');
});

it.each(['soon', '', '2026-13-45', '+999999-01-01T00:00:00.000Z'])(
  'sets no timer for a moment that is none: %j',
  async (due) => {
    const panel = await open([{ ...commitment('bad', 0), due }]);
    // Whatever else waits at first is over by then.
    pass(panel, minutes);
    expect(vi.getTimerCount()).toBe(0);
    expect(said(panel)).toBeUndefined();
    panel.stop();
  },
);

it('says what falls due after the clock was set back, at the hour that it then is', async () => {
  const panel = await open([]);
  panel.setNow(new Date(begin.getTime() - 60 * minutes));
  panel.changeElsewhere({ commitments: [commitment('one', -30 * minutes)] });
  pass(panel, 29 * minutes);
  expect(said(panel)).toBeUndefined();
  pass(panel, minutes);
  expect(said(panel)).toBe('one');
});

it('stays where the agent looks at another tab', async () => {
  const panel = await open([commitment('one', 10 * minutes)]);
  pass(panel, 10 * minutes);
  panel.changeTab();
  expect(said(panel)).toBe('one');
});

it('says nothing of what was forgotten, or fell due before the panel opened', async () => {
  const panel = await open([commitment('past', -minutes), commitment('gone', 10 * minutes)]);
  panel.commands.forgetCommitment('gone');
  pass(panel, 60 * minutes);
  expect(said(panel)).toBeUndefined();
  panel.stop();
  expect(vi.getTimerCount()).toBe(0);
});
