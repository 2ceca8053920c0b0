import * as v from 'valibot';
import { expect, it } from 'vitest';
import { initialState, receive } from '../../entrypoints/sidepanel/app/state';
import { teachAdapter } from '../../lib/adapters/adapter-teaching';
import { genericAdapter } from '../../lib/adapters/choose';
import { adapterSchema } from '../../lib/format/adapter';
import type { Picked } from '../../lib/model/protocol';

const customer: Picked = { what: 'customer', selector: '.row', marks: ['.row', '.theirs'] };
const agent: Picked = { what: 'agent', selector: '.row', marks: ['.row', '.ours'] };

it('goes through its steps, and Escape skips all but the first', () => {
  const begun = { ...initialState, teaching: { step: 'customer' as const, picked: [] } };
  expect(receive(begun, { type: 'picked', picked: null }).teaching).toBeUndefined();
  const second = receive(begun, { type: 'picked', picked: customer });
  expect(second.teaching).toMatchObject({ step: 'agent', picked: [customer] });
  const third = receive(second, { type: 'picked', picked: null });
  expect(third.teaching).toMatchObject({ step: 'composer', picked: [customer] });
  expect(receive(third, { type: 'picked', picked: null }).teaching).toMatchObject({ done: true });
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
