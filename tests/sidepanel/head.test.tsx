// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it } from 'vitest';
import { Head } from '../../entrypoints/sidepanel/cards/head';
import { ReadingFaults } from '../../entrypoints/sidepanel/cards/reading-faults';
import type { AdapterFault } from '../../lib/model/protocol';
import { draftOf, openPanel, threadOf } from './fake-panel';

afterEach(() => render(null, document.body));

it('sets apart from each other what the page and the adapter are called', async () => {
  const panel = await openPanel(
    threadOf([['customer', 'Hello?']], { conversation: '٧', channel: '\u202eliam', customer: 'מארה' }),
    draftOf(''),
  );
  const view = { ...panel.derived.view.value, adapter: { name: 'Desk', unsure: [], teachable: false } };
  await act(() => render(<Head view={view} commands={panel.commands} />, document.body));
  const apart = [...document.querySelectorAll('bdi')].map(({ textContent }) => textContent);
  expect(apart).toEqual(['מארה', '#٧', '\u202eliam', 'Desk']);
  expect(document.querySelector('[data-testid="facts"]')!.textContent).toContain('#٧ · \u202eliam · Desk');
});

it('names each message that could not be read, or not to its end', async () => {
  const panel = await openPanel(threadOf([['customer', 'Hello?']]), draftOf(''));
  const faults: AdapterFault[] = [
    { adapter: 'desk', part: 'message', thrown: 'Error', message: 2 },
    { adapter: 'desk', part: 'message', message: 5, read: 2_000_000 },
  ];
  const view = { ...panel.derived.view.value, faults };
  await act(() => render(<ReadingFaults view={view} />, document.body));
  const said = [...document.querySelectorAll('[data-part="message"]')].map((one) => one.textContent!.trim());
  expect(document.querySelectorAll('[data-message="2"], [data-message="5"]')).toHaveLength(2);
  expect(said[0]).toContain('2');
  expect(said[1]).toMatch(/5.*2,000,000/);
});
