// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it } from 'vitest';
import { deskAdapter, deskPage, type OpenPage, openPage } from './desk';

let page: OpenPage;
const readings = () => page.sent.filter(({ type }) => type === 'thread').length;

beforeEach(() => {
  document.body.innerHTML = deskPage;
  page = openPage(document);
});
afterEach(() => page.close());

it('says its address first, and whenever it is asked where it is', () => {
  page.send({ type: 'where' });
  expect(page.sent).toEqual(Array(2).fill({ type: 'hello', address: document.location.href, canEdit: true }));
});

it('goes on with what it reads where the same adapters fit, and begins anew where others do', () => {
  page.send({ type: 'read', adapters: [deskAdapter] });
  page.send({ type: 'read', adapters: [structuredClone(deskAdapter)] });
  expect(readings()).toBe(1);
  page.send({ type: 'read', adapters: [{ ...deskAdapter, id: 'other' }] });
  expect(readings()).toBe(2);
  expect(page.last('thread')?.adapter).toBe('other');
});
