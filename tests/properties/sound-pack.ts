import { isByExample, isSafetyCue, type Rule } from '../../lib/format/rule';
import { corePack } from '../../lib/packs/core';
import { zendeskPack } from '../browser/adapter-pack';

const core = corePack();

/** The first rule of a kind, which is no safety cue: those are for nobody else to bring. */
const first = (kind: Rule['kind'], isExample = false): Rule[] =>
  core.rules
    .filter((rule) => rule.kind === kind && isByExample(rule) === isExample && !isSafetyCue(rule))
    .slice(0, 1);

/** A pack that uses every part of the format, as plain JSON. */
export const soundPack: object = JSON.parse(
  JSON.stringify({
    ...core,
    id: 'shop',
    extends: ['core'],
    switches: ['-agent/anything-else'],
    severities: { 'agent/calm-down': 'stop' },
    vocabulary: { products: ['Fire Kettle'], competitors: ['Pots Ltd'], regulators: ['Ofkettle'] },
    bands: { strained: 1, heated: 2.5, critical: 4.5 },
    words: { vessel: ['kettle', 'pot'] },
    masks: ['kettle of fish'],
    vetoes: core.vetoes.slice(0, 1),
    signals: { 'time-frame': core.signals['time-frame'] },
    rules: [...first('cue'), ...first('wording'), ...first('omission'), ...first('check')],
    phrases: core.phrases.slice(0, 1),
    steps: core.steps.slice(0, 1),
    cards: [
      {
        id: 'legal',
        title: 'T',
        text: 'Do this.',
        cue: ['customer/legal-threat'],
        lines: ['We look into it.'],
      },
    ],
    macros: [{ id: 'hello', text: 'Thank you for telling us of {thing}.', cue: ['customer/anger'] }],
    adapters: zendeskPack(() => ({})).adapters,
  }),
);

/** A team file that uses every part of the format, as plain JSON. */
export const soundTeams = {
  format: 1,
  teams: [
    {
      id: 'returns',
      name: 'Returns',
      packs: ['shop'],
      appliesTo: { hosts: ['desk.example.com'], brands: ['A'], inboxes: ['B'], channels: ['C'] },
      switches: ['-agent/*'],
      severities: { 'customer/anger': 3 },
      settings: { warningsOnly: { value: true, mode: 'locked' } },
    },
  ],
  hosted: [
    {
      pack: 'shop',
      url: 'https://packs.example.com/shop.json',
      sha256: 'a'.repeat(64),
      key: `${'A'.repeat(43)}=`,
    },
  ],
};
