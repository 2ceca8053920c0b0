// @vitest-environment happy-dom
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { builtInAdapters, candidateAdapters } from '../../lib/adapters/choose';
import { inWords } from '../../lib/cli/problems';
import { adapterSchema, type PackAdapter, packAdapterSchema } from '../../lib/format/adapter';
import { proveAdapter } from '../../lib/page/prove-adapter';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');

const entry: PackAdapter = {
  adapter: {
    id: 'our-desk',
    name: 'Our desk',
    confidence: 'sure',
    matches: ['https://desk.example.com/*'],
    conversation: { id: [{ path: '/t/:id' }], root: ['main'] },
    message: {
      item: ['.turn'],
      text: ['.words'],
      speaker: [
        { selector: '.them', speaker: 'customer' },
        { selector: '.us', speaker: 'agent' },
      ],
    },
    composer: { editor: ['textarea'] },
  },
  pages: [
    {
      address: 'https://desk.example.com/t/7',
      html: '<main><div class="turn them"><p class="words">Still broken.</p></div><div class="turn us"><p class="words">I look.</p></div></main>',
      messages: [
        { speaker: 'customer', text: 'Still broken.' },
        { speaker: 'agent', text: 'I look.' },
      ],
    },
  ],
};

const broken = (change: (adapter: PackAdapter['adapter']) => void): PackAdapter => {
  const copy = structuredClone(entry);
  change(copy.adapter);
  return copy;
};

describe('an adapter from a pack', () => {
  it('proves itself on its saved page', () => {
    expect(v.safeParse(packAdapterSchema, entry).success).toBe(true);
    expect(proveAdapter(entry, parse)).toEqual([]);
  });

  it.each([
    ['messages that are not found', broken(({ message }) => (message.item = ['.gone'])), 'no message found'],
    ['a root that is not there', broken(({ conversation }) => (conversation.root = ['#x'])), 'no root found'],
    ['both sides mistaken', broken(({ message }) => message.speaker.reverse().pop()), 'instead of customer'],
    ['a selector that cannot be read', broken(({ message }) => (message.item = ['.a[['])), ''],
  ])('is refused for %s, with path and remedy', (_, entryWithFault, message) => {
    const [problem] = proveAdapter(entryWithFault, parse);
    expect(problem?.where).toMatch(/^pages\[0\]/);
    expect(inWords(problem!.what)).toContain(message);
    expect(problem?.remedy).toBeTruthy();
  });

  it('overrides a built-in one for the same addresses', () => {
    const ours = { ...entry.adapter, matches: ['https://acme.freshdesk.com/*'] };
    expect(
      candidateAdapters('https://acme.freshdesk.com/a/tickets/1', [ours, ...builtInAdapters])[0]?.id,
    ).toBe('our-desk');
  });

  it('may hold no code, no unknown key, and no address but https', () => {
    for (const wrong of [
      { ...entry.adapter, run: 'alert(1)' },
      { ...entry.adapter, matches: ['http://desk.example.com/*'] },
      { ...entry.adapter, matches: ['https://*/*'] },
      { ...entry.adapter, message: { ...entry.adapter.message, item: [] } },
    ])
      expect(v.safeParse(adapterSchema, wrong).success).toBe(false);
  });
});

it.each(builtInAdapters.filter(({ infer, id }) => !infer && id !== 'practice').map((one) => [one.id, one]))(
  '%s keeps to the format for packs',
  (_, adapter) => {
    const result = v.safeParse(adapterSchema, adapter);
    expect(
      result.issues?.map(({ message, path }) => `${path?.map(({ key }) => key).join('.')}: ${message}`),
    ).toBeUndefined();
  },
);
