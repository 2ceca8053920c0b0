// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { genericAdapter } from '../../lib/adapters/choose';
import type { Adapter } from '../../lib/model/adapter';
import { inferAdapter } from '../../lib/page/infer/infer';
import { readPage } from '../../lib/page/read/read-page';
import { deskAdapter, deskPage } from './desk';
import { stepsOf } from './steps';

const address = new URL('https://desk.example.com/t/7');
const times = (count: number, html: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => html(n)).join('');
const read = (adapter: Adapter) => readPage(adapter, document, address);
const infer = () => inferAdapter(genericAdapter, document);

/** A page of a size, and what is done with it. */
const pages: Record<string, { html: (size: number) => string; task: () => unknown }> = {
  'paragraphs in one message, each a body': {
    html: (size) =>
      deskPage.replace('<p class="words">It', `${times(size, () => '<p class="words">Hm.</p>')}<p>It`),
    task: () => read(deskAdapter),
  },
  'paragraphs in one body': {
    html: (size) =>
      deskPage.replace(
        'It is cold.',
        times(size, () => '<b>Hm.</b><br>'),
      ),
    task: () => read(deskAdapter),
  },
  messages: {
    html: (size) =>
      deskPage.replace(
        '<div class="reply"',
        `${times(size, (n) => `<div class="turn"><p class="words">${n}</p></div>`)}<div class="reply"`,
      ),
    task: () => read(deskAdapter),
  },
  'messages of a page that nobody described': {
    html: (size) =>
      `<main>${times(size, (n) => `<div class="message"><b class="author">Mara</b><p class="body">Still cold, ${n}.</p></div>`)}</main>`,
    task: infer,
  },
  'boxes in boxes, named like messages and their bodies': {
    html: (size) =>
      `<main>${times(size, () => '<div class="message content">')}Hm.${times(size, () => '</div>')}</main>`,
    task: infer,
  },
  'names that only one element has': {
    html: (size) =>
      `<main>${times(size, (n) => `<p class="message-${'abcdefghij'[n % 10]}${'x'.repeat(1 + (n % 60))}">Hm.</p>`)}</main>`,
    task: infer,
  },
  'reply boxes in messages': {
    html: (size) =>
      `<main>${times(size, () => '<div class="message"><textarea></textarea><p class="body">Hm.</p></div>')}</main>`,
    task: infer,
  },
};

describe('reading costs by the size of the page, not its square', () => {
  it.each(Object.entries(pages))('%s', (_, { html, task }) => {
    const stepsAt = (size: number) => {
      document.body.innerHTML = html(size);
      return stepsOf(() => void task());
    };
    const small = stepsAt(60);
    expect(small).toBeGreaterThan(60);
    expect(stepsAt(240) / small).toBeLessThan(5);
  });
});
