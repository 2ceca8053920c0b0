import { createElement, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Mount } from '../mounted';
import { parse } from '../rich-text';

/** A field whose value React holds: what counts is React's state, not the field. */
export default (async (element) => {
  let value = '';
  let change: (next: string) => void = () => {};
  function Field() {
    const [text, setText] = useState('');
    value = text;
    change = setText;
    return createElement('textarea', {
      value: text,
      rows: 6,
      cols: 60,
      onChange: (event: { target: { value: string } }) => setText(event.target.value),
    });
  }
  flushSync(() => createRoot(element).render(createElement(Field)));
  return {
    html: () => value,
    set: (html) => {
      const text = parse(html)
        .map((runs) => runs.map((run) => run.text).join(''))
        .join('\n');
      flushSync(() => change(text));
      element.querySelector('textarea')!.dispatchEvent(new InputEvent('input', { bubbles: true }));
    },
    root: () => element.querySelector('textarea')!,
  };
}) satisfies Mount;
