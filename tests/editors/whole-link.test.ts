// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { readText } from '../../lib/editors/text-map';
import { inWholeLink } from '../../lib/editors/whole-link';

const terms = '<a href="/terms" class="own">';

it.each([
  ['on the whole phrase', `One ${terms}two</a> three`, `${terms}new &lt;words&gt;</a>`],
  ['with a format within', `One ${terms}<b>two</b></a> three`, `${terms}<b>new &lt;words&gt;</b></a>`],
  ['with a format around', `One <b>${terms}two</a></b> three`, `${terms}new &lt;words&gt;</a>`],
  ['on more than the phrase', `${terms}One two</a> three`, undefined],
  ['on less than the phrase', `One t${terms}wo</a> three`, undefined],
  ['that leads nowhere', 'One <a name="two">two</a> three', undefined],
  ['nowhere', 'One two three', undefined],
])('a link %s', (_, html, kept) => {
  document.body.innerHTML = `<div contenteditable="true">${html}</div>`;
  const map = readText(document.querySelector('div')!);
  expect(map.text).toBe('One two three');
  expect(inWholeLink(map, 4, 7, 'new <words>')).toBe(kept);
});
