import type { PackAdapter } from '../../lib/format/adapter';
import { packText } from './one-pack';

/** An adapter that holds, with the page that proves it. */
export const deskEntry: PackAdapter = {
  adapter: {
    id: 'our-desk',
    name: 'Our desk',
    confidence: 'sure',
    matches: ['https://desk.example.com/*'],
    conversation: { id: [{ path: '/t/:id' }], root: ['main'] },
    message: { item: ['.turn'], text: ['.words'], speaker: [{ selector: '.them', speaker: 'customer' }] },
    composer: { editor: ['textarea'] },
  },
  pages: [
    {
      address: 'https://desk.example.com/t/7',
      html: '<main><div class="turn them"><p class="words">Still broken.</p><input id="pw" type="password" value="hunter2"></div></main>',
      messages: [{ speaker: 'customer', text: 'Still broken.' }],
    },
  ],
};

const rule = {
  kind: 'wording',
  id: 'agent/kettle',
  label: 'Kettle',
  why: 'Say pot.',
  source: 'Ours',
  family: 'Ours',
  severity: 'suggest',
  match: ['the kettle'],
  rewrites: ['the pot'],
  examples: [
    { text: 'Fill [the kettle].', fixed: 'Fill the pot.' },
    { text: '[The kettle] leaks.', fixed: 'The pot leaks.' },
  ],
  counterExamples: ['A pot.', 'Fine.'],
};

const withAdapter = (change: (entry: PackAdapter) => void): string => {
  const entry = structuredClone(deskEntry);
  change(entry);
  return packText('shop', '2.0.0', { adapters: [entry] });
};
const withRule = (change: object, more: object = {}): string =>
  packText('shop', '2.0.0', { rules: [{ ...rule, ...change }], ...more });

/** So deep that whatever walks into it by recursion falls. */
const deep = (): string =>
  packText('shop', '2.0.0').replace('"rules":[]', `"rules":${'['.repeat(50_000)}${']'.repeat(50_000)}`);

export const goodPacks: readonly [what: string, text: string][] = [
  ['a rule', withRule({})],
  ['an adapter', withAdapter(() => {})],
  ['a rule that is switched off and holds', withRule({}, { switches: ['-agent/kettle'] })],
];

/** What no pack may be, whatever its source, and where it is told to be wrong. */
export const hostilePacks: readonly [what: string, text: string, where: string][] = [
  ['an adapter without a page', withAdapter((one) => (one.pages = [])), 'adapters[0].pages'],
  [
    'an adapter that reads its page otherwise',
    withAdapter((one) => (one.pages[0]!.messages[0]!.text = 'All is well.')),
    'adapters[0] our-desk pages[0].messages[0]',
  ],
  [
    'a selector that is none, where it is known by',
    withAdapter((one) => (one.adapter.detect = ['.a', '[['])),
    'adapters[0].adapter.detect[1]',
  ],
  [
    'a selector that is none, in the quotes of a draft',
    withAdapter((one) => (one.adapter.composer.quote = ['[['])),
    'adapters[0].adapter.composer.quote[0]',
  ],
  [
    'a selector that is none, in a text source',
    withAdapter((one) => (one.adapter.message.author = [{ selector: '.a >' }])),
    'adapters[0].adapter.message.author[0].selector',
  ],
  [
    'a selector that is none, of who speaks',
    withAdapter((one) => one.adapter.message.speaker.push({ selector: '.a::', speaker: 'agent' })),
    'adapters[0].adapter.message.speaker[1].selector',
  ],
  [
    'a selector that is none, of a note’s words',
    withAdapter((one) => (one.adapter.message.noteWords = { in: 'a[', words: ['note'] })),
    'adapters[0].adapter.message.noteWords.in',
  ],
  [
    'a selector that swallows the next',
    withAdapter((one) => (one.adapter.message.skip = [':is(.a', '.b'])),
    'adapters[0].adapter.message.skip[0]',
  ],
  [
    'an adapter in the place of the generic one',
    withAdapter((one) => (one.adapter.id = 'generic')),
    'adapters[0].adapter.id',
  ],
  [
    'two adapters of one id',
    packText('shop', '2.0.0', { adapters: [deskEntry, deskEntry] }),
    'adapters[1].id',
  ],
  [
    'an adapter that reads a password',
    withAdapter((one) => {
      one.adapter.message.text = ['#pw'];
      one.pages[0]!.messages = [{ speaker: 'customer', text: 'hunter2' }];
    }),
    'adapters[0] our-desk pages[0]',
  ],
  ['NUL in a rewrite', withRule({ rewrites: ['the\u0000 pot'] }), 'rules[0].rewrites[0]'],
  ['a right-to-left override', withRule({ rewrites: ['the \u202etop'] }), 'rules[0].rewrites[0]'],
  ['an isolate that is not closed', withRule({ why: 'Say \u2067pot.' }), 'rules[0].why'],
  ['a mark of direction in the name', packText('shop', '2.0.0', { name: 'Shop\u200f' }), 'name'],
  ['half a character', withRule({ label: 'Kettle \ud83d' }), 'rules[0].label'],
  ['a control character', withRule({ source: 'Ours\u0007' }), 'rules[0].source'],
  ['an override in a key', packText('shop', '2.0.0', { words: { 'a\u202e': ['b'] } }), 'words["a\\u202e"]'],
  [
    'a key of 100,000 letters',
    packText('shop', '2.0.0', { ['k'.repeat(100_000)]: 1 }),
    `["${'k'.repeat(57)}…"]`,
  ],
  ['an id of 100,000 letters', withRule({ id: `agent/${'a'.repeat(100_000)}` }), 'rules[0].id'],
  ['a pack’s id of 100,000 letters', packText('a'.repeat(100_000), '2.0.0'), 'id'],
  ['a version without end', packText('shop', `1.0.${'9'.repeat(400)}`), 'version'],
  [
    '201 examples',
    withRule({ examples: Array.from({ length: 201 }, () => rule.examples[0]) }),
    'rules[0].examples',
  ],
  ['nesting without end', deep(), `rules${'[0]'.repeat(19)}`],
  ['the built-in pack’s own name', packText('core', '9.0.0'), 'id'],
  [
    'a rule that does not hold and is switched off',
    withRule({ counterExamples: ['Fill the kettle.', 'Fine.'] }, { switches: ['-agent/*'] }),
    'rules[0] agent/kettle counterExamples[0]',
  ],
  [
    'a rule that does not hold, beside a pack that is not here',
    withRule({ counterExamples: ['Fill the kettle.', 'Fine.'] }, { extends: ['core', 'elsewhere'] }),
    'rules[0] agent/kettle counterExamples[0]',
  ],
];
