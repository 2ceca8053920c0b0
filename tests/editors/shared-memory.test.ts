// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';
import { readText } from '../../lib/editors/text-map';

it('a second script of the extension reads a reply box as the first one does, which saw the agent in it', async () => {
  document.body.innerHTML =
    '<div class="placeholder" contenteditable="true" tabindex="0">We come soon.</div>';
  const root = document.querySelector('div')!;
  root.focus();
  expect(readText(root).text).toBe('We come soon.');
  root.blur();
  vi.resetModules();
  const second = await import('../../lib/editors/text-map');
  expect(second.readText).not.toBe(readText);
  expect(second.readText(root).text).toBe('We come soon.');
});
