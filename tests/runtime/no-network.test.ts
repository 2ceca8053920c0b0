import { describe, expect, it } from 'vitest';
import { takeAwayNetwork } from '../../lib/runtime/worker/no-network';

/** A global object as a worker has it: some of it its own, some of it its prototype's. */
function workerScope(more: PropertyDescriptorMap = {}) {
  const prototype = Object.create(
    { EventSource: class {} },
    {
      fetch: { value: () => 'out', configurable: true, writable: true },
      caches: { get: () => 'cache', configurable: true },
    },
  );
  const navigator = Object.create({ serviceWorker: {}, hardwareConcurrency: 4 });
  return Object.create(prototype, {
    WebSocket: { value: class {}, configurable: true, writable: true },
    Worker: { value: class {}, configurable: true, writable: true },
    navigator: { value: navigator },
    postMessage: { value: () => 'to the page' },
    ...more,
  });
}

describe('a worker that reads nobody’s text to anybody', () => {
  it('has none of the ways out, wherever they come from, and keeps the rest', () => {
    const scope = workerScope();
    takeAwayNetwork(scope);
    for (const door of ['fetch', 'WebSocket', 'EventSource', 'caches', 'Worker', 'XMLHttpRequest'])
      expect(scope[door], door).toBeUndefined();
    expect(Object.getPrototypeOf(scope).fetch).toBeUndefined();
    expect(scope.navigator.serviceWorker).toBeUndefined();
    expect(scope.navigator.hardwareConcurrency).toBe(4);
    expect(scope.postMessage()).toBe('to the page');
  });

  it('gets none of them back', () => {
    const scope = workerScope();
    takeAwayNetwork(scope);
    expect(() => Object.defineProperty(scope, 'fetch', { value: () => 'out' })).toThrow();
    expect(() => {
      scope.fetch = () => 'out';
    }).toThrow();
  });

  it('does not start where one of them stays', () => {
    const fixed = { value: () => 'out', configurable: false, writable: false };
    expect(() => takeAwayNetwork(workerScope({ fetch: fixed }))).toThrow();
    const below = workerScope();
    Object.defineProperty(Object.getPrototypeOf(below), 'WebTransport', fixed);
    expect(() => takeAwayNetwork(below)).toThrow('WebTransport');
  });
});
