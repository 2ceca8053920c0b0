import { expect, it } from 'vitest';
import { channelKind } from '../../lib/phrases/channel';

it.each([
  ['Live chat', 'chat'],
  ['WhatsApp', 'chat'],
  ['Facebook Messenger', 'chat'],
  ['Facebook comment', 'public'],
  ['Twitter', 'public'],
  ['Twitter direct message', 'chat'],
  ['Email', 'letter'],
  [undefined, 'letter'],
])('%s is %s', (channel, kind) => expect(channelKind(channel)).toBe(kind));
