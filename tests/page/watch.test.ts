// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Watch, watchPage } from '../../lib/page/watch';
import { deskAdapter } from './desk';

let seen: string[];
let watch: Watch;
let closing: AbortController;
/** What the watch is told, and how long a reading takes, in milliseconds. */
const watched = { isRead: true, effort: 0 };
let worked: number;
const composer = () => document.querySelector<HTMLElement>('.reply');
const words = () => document.querySelector('.words')!;

beforeEach(() => {
  vi.useFakeTimers();
  watched.effort = 0;
  worked = 0;
  const { now } = performance;
  vi.spyOn(performance, 'now').mockImplementation(() => now.call(performance) + worked);
  document.body.innerHTML =
    '<main><p class="words">It is cold.</p><div class="reply" contenteditable="true"><p>We</p></div></main>';
  seen = [];
  closing = new AbortController();
  watch = watchPage([deskAdapter], {
    composer,
    changed: () => seen.push('changed'),
    redrawn: () => {
      seen.push('redrawn');
      return watched.isRead;
    },
    threadChanged: () => {
      seen.push('thread');
      worked += watched.effort;
    },
    draftChanged: () => seen.push('draft'),
    signal: closing.signal,
  });
  watch.cover([document]);
});
afterEach(() => {
  closing.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const rest = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const input = (trusted: boolean) => {
  const event = new InputEvent('input', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: trusted });
  composer()!.dispatchEvent(event);
};

describe('the watched page', () => {
  it('has no timer while nothing changes', () => expect(vi.getTimerCount()).toBe(0));

  it('tells of a message before the draft that changed with it', async () => {
    composer()!.append('come.');
    words().textContent = 'It is warm.';
    await rest(500);
    expect(seen.filter((what, n) => n === 0 || what !== 'changed')).toEqual(['changed', 'thread', 'draft']);
  });

  it('tells of what is typed only as a draft, and when the typing rests', async () => {
    for (const letter of 'come') {
      composer()!.append(letter);
      await rest(60);
    }
    expect(seen).toEqual([]);
    await rest(120);
    expect(seen).toEqual(['draft']);
  });

  it('tells of it at the latest after half a second of typing on', async () => {
    for (let n = 0; n < 9; n++) {
      composer()!.append('x');
      await rest(60);
    }
    expect(seen).toEqual(['draft']);
  });

  it('takes a changed attribute of the composer for a change of the page: it may write a note now', async () => {
    composer()!.classList.add('noting');
    await rest(500);
    expect(seen).toEqual(['changed', 'thread']);
  });

  it('sees no attribute that no adapter looks at', async () => {
    words().setAttribute('data-colour', 'red');
    await rest(500);
    expect(seen).toEqual([]);
  });

  it('reads once for a storm of changes, and again only when there are more', async () => {
    for (let n = 0; n < 1000; n++) words().append(` ${n}`);
    await rest(500);
    expect(seen.filter((what) => what === 'thread')).toEqual(['thread']);
    // Fifty times a second, for two seconds.
    for (let n = 0; n < 100; n++) {
      words().append('!');
      await rest(20);
    }
    expect(seen.filter((what) => what === 'thread').length).toBeLessThan(52);
  });

  it('leaves the page four fifths of its time, however long a reading takes and however it storms', async () => {
    watched.effort = 100;
    for (const start = performance.now(); performance.now() < start + 10_000; ) {
      words().append('!');
      await rest(20);
    }
    const readings = seen.filter((what) => what === 'thread').length;
    expect(readings * watched.effort).toBeLessThanOrEqual(2_200);
    expect(readings * watched.effort).toBeGreaterThan(1_000);
  });

  it('looks at what looks otherwise only where something of it is read', async () => {
    const main = document.querySelector('main')!;
    watched.isRead = false;
    main.style.opacity = '0';
    main.dispatchEvent(new Event('transitionend', { bubbles: true }));
    await rest(500);
    expect(seen).toEqual(['redrawn', 'redrawn']);
    watched.isRead = true;
    main.style.opacity = '1';
    await rest(500);
    expect(seen).toEqual(['redrawn', 'redrawn', 'redrawn', 'thread']);
  });

  it('reads the draft anew where a part of it may be concealed now', async () => {
    document.querySelector<HTMLElement>('.reply p')!.style.display = 'none';
    await rest(500);
    expect(seen).toEqual(['draft']);
  });

  it('reads a message anew whose frame has loaded', async () => {
    words().dispatchEvent(new Event('load'));
    await rest(500);
    expect(seen).toEqual(['redrawn', 'thread']);
  });

  it('is silent once the panel is closed, whatever was still to come', async () => {
    words().textContent = 'It is warm.';
    await rest(1);
    closing.abort();
    document.querySelector('main')!.append('more');
    input(true);
    await rest(1000);
    expect(seen.filter((what) => what !== 'changed')).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('the agent', () => {
  it('has typed when the browser says so, and not when a script does', async () => {
    await rest(2000);
    input(false);
    expect(watch.lastTyped()).toBe(0);
    input(true);
    expect(watch.lastTyped()).toBe(performance.now());
    await rest(500);
    expect(seen).toEqual(['draft']);
  });

  it.each(['compositionend', 'focusout'])('composes until %s', (end) => {
    composer()!.dispatchEvent(new Event('compositionstart', { bubbles: true }));
    expect(watch.isComposing()).toBe(true);
    composer()!.dispatchEvent(new Event(end, { bubbles: true }));
    expect(watch.isComposing()).toBe(false);
  });
});
