// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenBegun } from '../../lib/page/page-begun';

/** A page in the middle of its loading. */
function loadingPage() {
  const page = document.implementation.createHTMLDocument('');
  let [state, body]: [DocumentReadyState, HTMLElement | null] = ['loading', null];
  const loading = { readyState: { get: () => state }, body: { get: () => body } };
  // Where the browser has them: what a page's names come before is not asked.
  Object.setPrototypeOf(page, Object.create(Object.getPrototypeOf(page), loading));
  return {
    page,
    bring: () => {
      body = document.createElement('body');
    },
    end: () => {
      state = 'interactive';
      page.dispatchEvent(new Event('DOMContentLoaded'));
    },
  };
}

describe('a page', () => {
  let closing: AbortController;
  const begun = vi.fn();
  beforeEach(() => {
    vi.useFakeTimers();
    closing = new AbortController();
    begun.mockClear();
  });
  afterEach(() => void vi.useRealTimers());

  it('that is whole is read at once, and nothing waits', () => {
    const { page, end } = loadingPage();
    end();
    whenBegun(page, begun, closing.signal);
    expect(begun).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is read once its document is whole, whatever image is still to come', () => {
    const { page, bring, end } = loadingPage();
    whenBegun(page, begun, closing.signal);
    bring();
    expect(begun).not.toHaveBeenCalled();
    end();
    vi.runAllTimers();
    expect(begun).toHaveBeenCalledTimes(1);
  });

  it('that never ends is read after a while, once there is a body', () => {
    const { page, bring, end } = loadingPage();
    whenBegun(page, begun, closing.signal);
    vi.advanceTimersByTime(10_000);
    expect(begun).not.toHaveBeenCalled();
    bring();
    vi.advanceTimersByTime(1000);
    expect(begun).toHaveBeenCalledTimes(1);
    end();
    expect(begun).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is not read any more once the panel is closed, and leaves no timer', () => {
    const { page, bring, end } = loadingPage();
    whenBegun(page, begun, closing.signal);
    closing.abort();
    expect(vi.getTimerCount()).toBe(0);
    bring();
    end();
    expect(begun).not.toHaveBeenCalled();
  });
});
