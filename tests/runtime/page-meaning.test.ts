import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { canRun, watchOutOfSight } from '../../lib/runtime/page-meaning';

describe('can the encoder run here?', () => {
  const able = { WebAssembly: {}, Worker: class {}, navigator: { deviceMemory: 8 } };

  it.each([
    ['a browser that has all of it', able, true],
    ['one that does not tell its memory', { ...able, navigator: {} }, true],
    ['two gigabytes', { ...able, navigator: { deviceMemory: 2 } }, true],
    ['one gigabyte', { ...able, navigator: { deviceMemory: 1 } }, false],
    ['no WebAssembly', { ...able, WebAssembly: undefined }, false],
    ['no workers', { ...able, Worker: undefined }, false],
  ])('%s', (_, page, can) => expect(canRun(page)).toBe(can));
});

describe('a page out of sight', () => {
  const page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
  const turn = (state: 'visible' | 'hidden'): void => {
    page.visibilityState = state;
    page.dispatchEvent(new Event('visibilitychange'));
  };

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('document', page);
    page.visibilityState = 'visible';
  });
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });

  it('is told of after a minute, and when it is seen again', () => {
    const told: boolean[] = [];
    const stop = watchOutOfSight((isOut) => told.push(isOut));
    turn('hidden');
    vi.advanceTimersByTime(59_000);
    turn('visible');
    vi.advanceTimersByTime(60_000);
    expect(told).not.toContain(true);
    turn('hidden');
    vi.advanceTimersByTime(60_000);
    expect(told.at(-1)).toBe(true);
    turn('visible');
    expect(told.at(-1)).toBe(false);
    turn('hidden');
    stop();
    expect(vi.getTimerCount()).toBe(0);
    turn('visible');
    turn('hidden');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('that opens hidden is told of as well', () => {
    page.visibilityState = 'hidden';
    const told: boolean[] = [];
    const stop = watchOutOfSight((isOut) => told.push(isOut));
    vi.advanceTimersByTime(60_000);
    expect(told).toEqual([true]);
    stop();
  });
});
