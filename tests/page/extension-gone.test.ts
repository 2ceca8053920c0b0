import { expect, it } from 'vitest';
import { pageSide, type RawPort } from '../../lib/model/protocol';

/** A port as Chromium leaves it to a script whose extension was updated: it tells nothing, and throws when it is used. */
function portOf() {
  let isGone = false;
  const sent: unknown[] = [];
  const closes: (() => void)[] = [];
  const raw: RawPort = {
    postMessage: (message) => {
      if (isGone) throw new Error('Extension context invalidated.');
      sent.push(message);
    },
    disconnect: () => {},
    onMessage: { addListener: () => {} },
    onDisconnect: { addListener: (listener) => closes.push(listener) },
  };
  const go = (): void => {
    isGone = true;
  };
  const close = (): void => {
    for (const tell of closes) tell();
  };
  return { port: pageSide(raw, () => isGone), sent, go, close };
}

it('a script whose extension is gone ends at its next word, once, and throws nothing in the page', () => {
  const { port, sent, go, close } = portOf();
  let ended = 0;
  port.closed(() => ended++);
  port.send({ type: 'draft', draft: null });
  go();
  expect(ended).toBe(0);
  for (let n = 0; n < 2; n++) port.send({ type: 'draft', draft: null });
  close();
  expect([sent.length, ended]).toEqual([1, 1]);
});

it('a port that closes by itself ends it as well', () => {
  const { port, sent, close } = portOf();
  let ended = 0;
  port.closed(() => ended++);
  close();
  port.send({ type: 'draft', draft: null });
  expect([sent.length, ended]).toEqual([0, 1]);
});
