// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { offsetOf, rangeOf, readText, spansOf } from '../../lib/editors/text-map';

const read = (html: string) => {
  document.body.innerHTML = html;
  return readText(document.body);
};

describe('an editor’s text', () => {
  it.each([
    ['<p>One.</p><p>Two.</p>', 'One.\nTwo.'],
    ['<p>One.<br></p><p>Two.</p>', 'One.\nTwo.'],
    ['<p>One.</p><p><br></p><p>Two.</p>', 'One.\n\nTwo.'],
    ['<p>One.</p><p>Two.<br></p>', 'One.\nTwo.'],
    ['One.<br>Two.', 'One.\nTwo.'],
    ['One.<br><br>Two.', 'One.\n\nTwo.'],
    ['One.<div>Two.</div>Three.', 'One.\nTwo.\nThree.'],
    ['<p>Hi <b>Lea</b>.</p><grammarly-extension>x</grammarly-extension>', 'Hi Lea.'],
    ['<p>A\u200bB</p>', 'AB'],
    ['', ''],
  ])('%j -> %j', (html, text) => expect(read(html).text).toBe(text));

  it('gives each character a place, and each place its character', () => {
    const map = read('<p>Hi <b>Lea</b>,</p><p>so it is.<br></p><p>Bye</p>');
    for (let offset = 0; offset < map.text.length; offset++) {
      if (map.text[offset] === '\n') continue;
      const range = rangeOf(map, offset, offset + 1);
      expect(range.toString()).toBe(map.text[offset]);
      expect(offsetOf(map, range.startContainer, range.startOffset)).toBe(offset);
    }
  });

  it('takes a placeholder for nothing written', () => {
    document.body.className = 'placeholder';
    expect(read('<p>Type your message here</p>').text).toBe('');
    document.body.className = '';
  });

  it('takes nothing for a placeholder that stays when the agent is in it, and from then on', () => {
    document.body.innerHTML =
      '<div class="placeholder" contenteditable="true" tabindex="0"><p>Hello Lea.</p></div><input>';
    const [root, other] = [document.querySelector('div')!, document.querySelector('input')!];
    expect(readText(root).text).toBe('');
    root.focus();
    expect(readText(root).text).toBe('Hello Lea.');
    other.focus();
    expect(readText(root).text).toBe('Hello Lea.');
    root.className = '';
    expect(readText(root).text).toBe('Hello Lea.');
    root.className = 'placeholder';
    expect(readText(root).text).toBe('');
  });

  it('says which of it is quoted', () => {
    const map = read('<p>I look.</p><blockquote><p>Still broken.</p><p>Again.</p></blockquote>');
    const quoted = spansOf(map, ['blockquote']).map(({ start, end }) => map.text.slice(start, end));
    expect(quoted).toEqual(['Still broken.\nAgain.']);
  });
});
