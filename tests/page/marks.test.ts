// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { showMarks } from '../../lib/page/marks';
import { deskAdapter, deskPage, type OpenPage, openPage } from './desk';

vi.mock('../../lib/page/marks', () => ({ showMarks: vi.fn(), clearMarks: vi.fn() }));

let page: OpenPage;
const composer = () => document.querySelector<HTMLElement>('.reply')!;
const mark = (change: { composer?: string; revision?: number } = {}) => {
  const { composer: name, revision } = page.last('draft')!.draft!;
  page.send({
    type: 'marks',
    composer: name,
    revision,
    marks: [{ start: 0, end: 2, severity: 'warn' }],
    ...change,
  });
};

beforeEach(() => {
  vi.useFakeTimers();
  vi.mocked(showMarks).mockClear();
  document.body.innerHTML = deskPage;
  page = openPage(document);
  page.send({ type: 'read', adapters: [deskAdapter] });
});
afterEach(() => {
  page.close();
  vi.useRealTimers();
});

it('marks the draft that the panel has judged', () => {
  mark();
  expect(showMarks).toHaveBeenCalledWith(composer(), [{ start: 0, end: 2, severity: 'warn' }]);
});

it('marks nothing for a draft that has moved on, until it is judged anew', async () => {
  const { revision } = page.last('draft')!.draft!;
  composer().querySelector('p')!.textContent = 'Tomorrow.';
  await vi.advanceTimersByTimeAsync(500);
  mark({ revision });
  expect(showMarks).not.toHaveBeenCalled();
  mark();
  expect(showMarks).toHaveBeenCalledTimes(1);
});

it('marks nothing for another composer', () => {
  mark({ composer: 'composer-0' });
  expect(showMarks).not.toHaveBeenCalled();
});

it('marks nothing while an input method composes', () => {
  composer().dispatchEvent(new Event('compositionstart', { bubbles: true }));
  mark();
  expect(showMarks).not.toHaveBeenCalled();
});
