// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { noteUnsaved } from '../../lib/settings/stored/storage-problems';
import { ProblemBar } from '../../lib/ui/problem-bar';
import { reportErrors, reportedErrors } from '../../lib/ui/report-errors';

const root = document.createElement('div');
const button = (name: string): HTMLElement =>
  [...root.querySelectorAll('button')].find(({ textContent }) => textContent === name)!;
/** A click, and all that follows from it by promises. */
const click = (name: string) =>
  act(async () => {
    button(name).click();
    await new Promise((settled) => setTimeout(settled));
  });
const fail = (kind: string) =>
  act(() => {
    const reason = Object.assign(new Error('Jane'), { name: kind });
    window.dispatchEvent(Object.assign(new Event('unhandledrejection'), { reason }));
  });
/** What the clipboard was given; `refused` makes the browser refuse. */
function clipboard(refused = false): string[] {
  const taken: string[] = [];
  const writeText = async (text: string) => {
    if (refused) throw new DOMException('not allowed', 'NotAllowedError');
    taken.push(text);
  };
  vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue({ writeText } as unknown as Clipboard);
  return taken;
}
let stop = () => {};

beforeEach(async () => {
  vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({ version: '1.2.3' } as never);
  stop = reportErrors('practice', window);
  await act(() => render(<ProblemBar />, root));
});
afterEach(async () => {
  stop();
  vi.restoreAllMocks();
  noteUnsaved('settings', undefined);
  reportedErrors.value = [];
  await act(() => render(null, root));
});

it('shows nothing while all is well', () => {
  expect(root.textContent).toBe('');
});

it('shows a rejected promise, and what could not be stored', async () => {
  await fail('TypeError');
  expect(root.textContent).toContain('practice');
  expect(root.textContent).toContain('TypeError');
  await act(() => noteUnsaved('settings', new Error('QUOTA_BYTES quota exceeded')));
  expect(root.textContent).toContain('2 things went wrong');
  expect(root.textContent).toContain('no more room');
  expect(root.textContent).not.toContain('Jane');
});

it('copies a report that names the version and holds nobody’s text', async () => {
  const taken = clipboard();
  await fail('RangeError');
  await click('Copy a report');
  expect(root.textContent).toContain('Copied.');
  expect(taken[0]).toMatch(/^Evenkeel 1\.2\.3\n.+\npractice.*RangeError/);
  expect(taken[0]).not.toContain('Jane');
});

it('shows the report to be copied by hand where the browser refuses', async () => {
  clipboard(true);
  await fail('EvalError');
  await click('Copy a report');
  expect(root.textContent).toContain('did not allow copying');
  expect(root.querySelector('textarea')?.value).toContain('EvalError');
});

it('is put away, and comes back with something new', async () => {
  await fail('URIError');
  await click('Dismiss');
  expect(root.textContent).toBe('');
  await fail('URIError');
  expect(root.textContent).toBe('');
  await fail('SyntaxError');
  expect(root.textContent).toContain('SyntaxError');
  expect(root.textContent).not.toContain('URIError');
});
