// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { marksOf, selectorOf } from '../../lib/page/infer/selectors';

const element = (html: string): Element => {
  document.body.innerHTML = html;
  return document.body.firstElementChild!;
};

it.each([
  ['<div id="composer" class="box"></div>', '#composer'],
  ['<div id="m-17" class="turn them"></div>', '.turn.them'],
  ['<div class="MessageBubble--bubble--x1y2"></div>', '[class*="MessageBubble--bubble"]'],
  ['<p></p>', 'p'],
])('%s is found again by %s', (html, selector) => expect(selectorOf(element(html))).toBe(selector));

it('takes from attributes what says who speaks, and nobody’s name', () => {
  const marks = marksOf(
    element('<div class="turn" data-author="customer" data-name="Jane Doe" data-user="jane"></div>'),
  );
  expect([...marks.keys()]).toEqual(['.turn', '[data-author="customer"]']);
});
