import { expect, it } from 'vitest';
import { replyTextOf } from '../../lib/coach/own-words';

const text = 'Hi Mara. Calm down. You wrote: it is cold.';
const spanOf = (part: string) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length });

it('neither what is quoted nor what cannot be seen in the reply box is the agent’s; every offset stays', () => {
  const own = replyTextOf({
    conversation: '1',
    composer: 'c',
    revision: 1,
    kind: 'reply',
    text,
    quoted: [spanOf('You wrote: it is cold.')],
    concealed: [spanOf('Calm down.')],
  });
  expect(own.trimEnd()).toBe('Hi Mara.');
  expect(own).toHaveLength(text.length);
});
