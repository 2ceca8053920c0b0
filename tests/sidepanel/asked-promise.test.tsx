// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Commitments } from '../../entrypoints/sidepanel/cards/commitments';
import type { PanelProps } from '../../entrypoints/sidepanel/cards/panel-props';
import { draftOf, type FakePanel, openPanel, threadOf } from './fake-panel';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, root);
  root.remove();
});

/** The panel's clock stands at Thursday 26 November 2026, ten in the morning. */
const show = async (draft: string): Promise<FakePanel> => {
  const panel = await openPanel(threadOf([['customer', 'Any news?']]), draftOf(draft));
  const view = panel.derived.view.value;
  const props = { view, insight: view.insight, commands: panel.commands } as unknown as PanelProps & {
    insight: NonNullable<typeof view.insight>;
  };
  await act(() => render(<Commitments {...props} />, root));
  return panel;
};
const offered = () => root.querySelector<HTMLElement>('[data-commitment="offered"]')!;
const buttons = () => [...offered().querySelectorAll<HTMLElement>('[data-testid="remind"]')];
const at = (day: number, month = 10) => new Date(2026, month, day, 17).toISOString();

it('what is certain is offered once', async () => {
  await show('I will call you tomorrow.');
  expect(offered().dataset.doubt).toBeUndefined();
  expect(buttons().map(({ dataset }) => dataset.due)).toEqual([at(27)]);
});

it('a doubtful day is asked for with each day that it may be, and the one that is said stands', async () => {
  const panel = await show('I will call you next Friday.');
  expect(offered().dataset.doubt).toBe('which-week');
  expect(buttons().map(({ dataset }) => dataset.due)).toEqual([at(27), at(4, 11)]);
  expect(buttons().every(({ textContent }) => textContent?.endsWith('?'))).toBe(true);
  await act(async () => buttons()[1]!.click());
  expect(panel.saved()?.commitments.map(({ due }) => due)).toEqual([at(4, 11)]);
  panel.stop();
});
