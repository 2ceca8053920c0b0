import * as v from 'valibot';
import { expect, it } from 'vitest';
import { teachAdapter } from '../../lib/adapters/adapter-teaching';
import { genericAdapter } from '../../lib/adapters/choose';
import { adapterSchema } from '../../lib/format/adapter';
import type { Picked } from '../../lib/model/protocol';
import { host, openPanel, threadOf } from './fake-panel';

const customer: Picked = { what: 'customer', selector: '.row', marks: ['.row', '.theirs'] };
const agent: Picked = { what: 'agent', selector: '.row', marks: ['.row', '.ours'] };

it('goes through its steps, and Escape skips all but the first', async () => {
  const panel = await openPanel(threadOf([['customer', 'Hello?']]));
  const picks = () => panel.sent.flatMap((message) => (message.type === 'pick' ? [message.what] : []));
  panel.commands.startTeaching();
  panel.page.says({ type: 'picked', picked: null });
  expect(panel.derived.view.value.teaching).toBeUndefined();
  panel.commands.startTeaching();
  panel.page.says({ type: 'picked', picked: customer });
  expect(panel.derived.view.value.teaching).toBe('agent');
  panel.page.says({ type: 'picked', picked: null });
  expect(picks()).toEqual(['customer', 'customer', 'agent', 'composer']);
  expect(panel.saved()).toBeUndefined();
  panel.page.says({ type: 'picked', picked: null });
  expect(panel.derived.view.value.teaching).toBeUndefined();
  expect(panel.saved()?.taught[host]?.message.item).toEqual(['.row']);
  expect(panel.reconnects()).toBe(1);
  panel.commands.forgetTaught(host);
  expect(panel.saved()?.taught).toEqual({});
});

it('ends, and says why, where pointing does not work on this page', async () => {
  const panel = await openPanel(threadOf([['customer', 'Hello?']]));
  panel.commands.startTeaching();
  panel.page.says({ type: 'picked', picked: null, detail: 'TypeError' });
  expect(panel.derived.view.value.teaching).toBeUndefined();
  expect(panel.derived.view.value.notice).toMatchObject({
    tone: 'problem',
    text: { key: 'noticePickFailed', values: { error: 'TypeError' } },
  });
});

it('tells the two sides apart by what marks only one of them', () => {
  const adapter = teachAdapter(genericAdapter, 'help.example.com', { customer, agent });
  expect(adapter.message.item).toEqual(['.row']);
  expect(adapter.message.speaker).toEqual([
    { selector: '.theirs', speaker: 'customer' },
    { selector: '.ours', speaker: 'agent' },
  ]);
});

it('gives an adapter that keeps to the format for packs', () => {
  const adapter = teachAdapter(genericAdapter, 'help.example.com', { customer, agent });
  expect(v.safeParse(adapterSchema, adapter).issues).toBeUndefined();
});

it('goes by the side where nothing marks them', () => {
  const same = { ...agent, marks: customer.marks };
  const adapter = teachAdapter(genericAdapter, 'help.example.com', { customer, agent: same });
  expect(adapter.message.speaker.map(({ side }) => side)).toEqual(['left', 'right']);
});
