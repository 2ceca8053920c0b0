// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { cutsAtom, isPlain, offsetOf, rangeOf, readText } from '../../lib/editors/text-map';
import { oddText } from './odd-text';
import { asLongAsItTakes, runs } from './seed';

const escaped = (text: string): string =>
  [...text].map((one) => ('&<>'.includes(one) ? `&#${one.charCodeAt(0)};` : one < ' ' ? ' ' : one)).join('');
const words = fc.oneof(fc.constantFrom('Hi Lea, ', 'so it is', ' ', '\n', 'A\u200bB'), oddText).map(escaped);
/** What an editor may hold: paragraphs, lists, formats, breaks, mentions, and words in between. */
const { html } = fc.letrec<{ html: string; node: string }>((tie) => ({
  html: fc.array(tie('node'), { maxLength: 5 }).map((all) => all.join('')),
  node: fc.oneof(
    { maxDepth: 3 },
    words,
    fc.constantFrom('<br>', '<hr>', '<span contenteditable="false">@Tom</span>', '<p><br></p>', '<b></b>'),
    fc
      .tuple(fc.constantFrom('p', 'div', 'b', 'i', 'li', 'blockquote', 'span', 'pre'), tie('html'))
      .map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
  ),
}));

it('whatever an editor holds, each letter has its place, and each place its letter', asLongAsItTakes, () => {
  let letters = 0;
  fc.assert(
    fc.property(html, (held) => {
      document.body.innerHTML = held;
      const map = readText(document.body);
      let at = 0;
      for (const { start, end } of map.segments) {
        expect(start).toBe(at);
        at = end;
      }
      expect(map.segments.length ? at : map.text.length).toBe(map.text.length);
      for (let offset = 0; offset < map.text.length; offset++) {
        if (!isPlain(map, offset) || /\s/.test(map.text[offset]!)) continue;
        const range = rangeOf(map, offset, offset + 1);
        expect(range.toString()).toBe(map.text[offset]);
        expect(offsetOf(map, range.startContainer, range.startOffset)).toBe(offset);
        letters++;
      }
    }),
    runs(400),
  );
  expect(letters).toBeGreaterThan(1_000);
});

it(
  'an edit is allowed between letters and around what is one thing to its editor, never within that',
  asLongAsItTakes,
  () => {
    fc.assert(
      fc.property(html, fc.nat(), fc.nat(), (held, one, other) => {
        document.body.innerHTML = held;
        const map = readText(document.body);
        const [start, end] = [one % (map.text.length + 1), other % (map.text.length + 1)].sort(
          (a, b) => a - b,
        );
        const atoms = map.segments.filter(({ kind }) => kind === 'atom');
        const isInside = (offset: number) => atoms.some((atom) => atom.start < offset && offset < atom.end);
        expect(cutsAtom(map, start!, end!)).toBe(isInside(start!) || isInside(end!));
      }),
      runs(400),
    );
  },
);
