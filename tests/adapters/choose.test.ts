import { describe, expect, it } from 'vitest';
import { builtInAdapters, candidateAdapters, withPackAdapters } from '../../lib/adapters/choose';
import { dedicatedHosts } from '../../lib/adapters/hosts';

const first = (address: string) => candidateAdapters(address)[0]?.id;

it('a pack’s adapter takes the place of the built-in one with its id, and a new one goes before them', () => {
  const [zendesk] = candidateAdapters('https://acme.zendesk.com/agent/tickets/7');
  const mended = { ...zendesk!, name: 'Mended' };
  const added = { ...zendesk!, id: 'ours', matches: ['https://desk.example.com/*'] };
  const all = withPackAdapters([mended, added]);
  const named = (address: string) => candidateAdapters(address, all).map(({ id, name }) => `${id} ${name}`);
  expect(named('https://acme.zendesk.com/agent/tickets/7')).toContain(`${mended.id} Mended`);
  expect(named('https://acme.zendesk.com/agent/tickets/7')).not.toContain(`${zendesk!.id} ${zendesk!.name}`);
  expect(candidateAdapters('https://desk.example.com/t/1', all)[0]?.id).toBe('ours');
});

describe('the adapters for an address', () => {
  it.each([
    ['https://app.intercom.com/a/inbox/x/inbox/all/conversation/1', 'intercom'],
    ['https://acme.freshdesk.com/a/tickets/1', 'freshdesk'],
    ['https://mail.google.com/mail/u/0/#inbox/t1', 'gmail'],
    ['https://desk.zoho.in/agent/a/b/tickets/details/1', 'zohodesk'],
    ['chrome://settings', undefined],
    ['no address', undefined],
  ])('%s -> %s', (address, id) => expect(first(address)).toBe(id));

  it('lets the page choose between the two generations of one help desk', () => {
    const ids = candidateAdapters('https://acme.zendesk.com/agent/tickets/7').map(({ id }) => id);
    expect(ids).toEqual(['zendesk-legacy', 'zendesk']);
  });

  it('lets the page choose where a help desk has hosts of its own, the generic one last', () => {
    const ids = candidateAdapters('https://help.example.com/').map(({ id }) => id);
    expect(ids).toContain('request-tracker');
    expect(ids).not.toContain('zendesk');
    expect(ids.at(-1)).toBe('generic');
    expect(candidateAdapters('https://zendesk.com.evil.example/agent/').at(-1)?.id).toBe('generic');
  });

  it('has an adapter for every host of the manifest', () => {
    for (const host of dedicatedHosts) {
      const paths = ['agent/', 'a/', ''].map((path) => host.replace('*.', 'acme.').replace('*', path));
      expect(
        paths.some((address) => first(address) !== 'generic' && candidateAdapters(address).length < 3),
        host,
      ).toBe(true);
    }
  });
});

describe('an adapter', () => {
  it.each(builtInAdapters.map((adapter) => [adapter.name, adapter] as const))(
    '%s says what is unsure about it exactly where it is beta',
    (_, { confidence, unsure = [] }) => {
      expect(unsure.length > 0).toBe(confidence === 'beta');
    },
  );
});
