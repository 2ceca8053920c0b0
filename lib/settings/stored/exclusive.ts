/** The last turn under each name, where the browser does not keep the queue. */
const turns = new Map<string, Promise<unknown>>();

/**
 * Does one thing after the other under a name, whichever window asks.
 * @returns what the work returns, once it had its turn
 */
export async function exclusive<Value>(name: string, work: () => Promise<Value>): Promise<Value> {
  // Node 20 knows no locks, and no other window either.
  const locks = globalThis.navigator?.locks as LockManager | undefined;
  if (locks) return await locks.request(name, work);
  const turn = (turns.get(name) ?? Promise.resolve()).then(work);
  turns.set(
    name,
    turn.catch(() => undefined),
  );
  return turn;
}
