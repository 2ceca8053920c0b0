/**
 * Everything by which a worker could reach another address, keep something, or make a worker that can. A dedicated worker
 * follows the manifest's policy, which lets the background fetch rule packs, and not the stricter one of its page.
 */
const doors = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'importScripts',
  'RTCPeerConnection',
  'RTCDataChannel',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'caches',
  'Cache',
  'CacheStorage',
  'indexedDB',
  'Request',
  'FontFace',
  'fonts',
  'Notification',
  'PushManager',
  'BackgroundFetchManager',
  'ServiceWorkerContainer',
] as const;

/** The same of the worker's navigator, of which the runtime needs the rest. */
const navigatorDoors = ['serviceWorker', 'sendBeacon', 'storage', 'locks'] as const;

/**
 * Takes them away for good, before anything else is loaded.
 * @param scope the worker's own global object
 * @throws Error where one of them cannot be taken away: then nothing may run there
 */
export function takeAwayNetwork(scope: object & { navigator: object }): void {
  for (const door of doors) takeAway(scope, door);
  for (const door of navigatorDoors) takeAway(scope.navigator, door);
}

function takeAway(from: object, door: string): void {
  for (let owner: object | null = from; owner; owner = Object.getPrototypeOf(owner))
    if (Object.hasOwn(owner, door)) Reflect.deleteProperty(owner, door);
  // Nobody may put it back.
  Object.defineProperty(from, door, { value: undefined, writable: false, configurable: false });
  for (let owner: object | null = from; owner; owner = Object.getPrototypeOf(owner))
    if (Object.getOwnPropertyDescriptor(owner, door)?.get || Reflect.get(owner, door) !== undefined)
      throw new Error(`The worker still has ${door}.`);
}
