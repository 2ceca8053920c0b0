// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MutedList } from '../../entrypoints/sidepanel/cards/muted-list';
import type { PanelProps } from '../../entrypoints/sidepanel/cards/panel-props';
import { draftOf, openPanel, threadOf } from './fake-panel';

const said = threadOf([['customer', 'Tell ngozi that order 48291 is late.', { author: 'Ngozi Ade' }]]);
const rule = 'agent/blame-customer';

describe('a report about a wrong hint', () => {
  let root: HTMLElement;
  let copied: string[];
  const find = <Kind extends HTMLElement>(id: string) => root.querySelector<Kind>(`[data-testid="${id}"]`);
  const click = async (id: string) => {
    await act(async () => find(id)!.click());
  };
  /** What is muted here, and what it had found. */
  const show = async (words: readonly string[]) => {
    const panel = await openPanel(said, draftOf('You should have read it.'));
    const view = { ...panel.derived.view.value, mutedWords: { [rule]: words } };
    const insight = { ...view.insight!, muted: [{ rule, label: 'Blame' }] };
    const props = { view, insight, commands: panel.commands } as unknown as PanelProps & {
      insight: typeof insight;
    };
    await act(() => render(<MutedList {...props} />, root));
  };

  // The panel loads it when it is first asked for.
  beforeAll(() => import('../../lib/packs/anonymous-sentence'));
  beforeEach(() => {
    fakeBrowser.reset();
    root = document.body.appendChild(document.createElement('div'));
    copied = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
  });
  afterEach(() => {
    render(null, root);
    root.remove();
    vi.restoreAllMocks();
  });

  it('holds ids and numbers alone', async () => {
    await show(['ngozi, order 48291']);
    await click('copy-report');
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    expect(JSON.parse(copied[0]!)).toEqual({
      format: 'evenkeel-not-this-1',
      rules: [{ rule, flagged: 0, fixed: 0, dismissed: 1 }],
    });
    expect(find('review-words')).toBeNull();
  });

  it('with words shows them first without names and numbers, and goes as they were edited on the second click', async () => {
    await show(['ngozi, order 48291', 'mail me at a@b.example']);
    await click('with-words');
    await click('copy-report');
    await vi.waitFor(() => expect(find('review-words')).not.toBeNull());
    const fields = [...root.querySelectorAll('textarea')];
    expect(fields.map(({ value }) => value)).toEqual(['Alex, order 00000', 'mail me at name@example.com']);
    expect(copied).toEqual([]);
    await act(async () => {
      fields[0]!.value = 'they, an order';
      fields[0]!.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await act(async () => {
      fields[1]!.value = ' ';
      fields[1]!.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click('take-words');
    await vi.waitFor(() => expect(copied).toHaveLength(1));
    expect(JSON.parse(copied[0]!)).toMatchObject({ rules: [{ rule, words: ['they, an order'] }] });
    expect(copied[0]).not.toMatch(/ngozi|48291|b\.example/i);
  });

  it('goes nowhere where it is left', async () => {
    await show(['ngozi, order 48291']);
    await click('with-words');
    await click('copy-report');
    await vi.waitFor(() => expect(find('review-words')).not.toBeNull());
    await click('leave-words');
    expect(find('review-words')).toBeNull();
    expect(copied).toEqual([]);
  });
});
