import { expect, it } from 'vitest';
import { address, draftOf, host, openPanel, settled, threadOf } from './fake-panel';

const thread = threadOf([['customer', 'I am furious about this.']]);

it('a page that says its address again loses nothing of what the panel shows', async () => {
  const panel = await openPanel(thread, draftOf('Hello'));
  const before = panel.derived.view.value;
  panel.page.says({ type: 'hello', address: `https://${host}/agent/tickets/2` });
  await settled();
  expect(panel.derived.view.value).toEqual({ ...before, address: `https://${host}/agent/tickets/2` });
  expect(panel.reconnects()).toBe(0);
});

it('a page that went on to where nothing may be read is read no longer', async () => {
  const panel = await openPanel(thread, draftOf('Hello'));
  panel.page.says({ type: 'hello', address: 'about:blank' });
  await settled();
  expect(panel.reconnects()).toBe(1);
  panel.page.says({ type: 'hello', address: 'about:blank' });
  await settled();
  expect(panel.derived.view.value).toMatchObject({ status: 'blind', blindness: { reason: 'no-access' } });
  expect(panel.reconnects()).toBe(1);
  panel.page.says({ type: 'hello', address });
  await settled();
  expect(panel.sent.at(-1)).toMatchObject({ type: 'read' });
});
