import type { Kind } from '../kind';
import { json, kebabCase, titleOf } from '../names';

const replaceIt = 'Replace this page with one of the help desk, with invented people and words.';

/** The adapter of a help desk, and a saved page on which it proves itself. */
export default {
  example: 'kayako',
  name: kebabCase,
  files: (name) => ({
    [`lib/adapters/desks/${name}.ts`]: `import type { Adapter } from '../../model/adapter';

/** ${titleOf(name)}. Say here which facts of its pages the selectors rest on, and where they are documented. */
export default {
  id: '${name}',
  name: '${titleOf(name)}',
  confidence: 'beta',
  unsure: ['Nobody has tried it on the running application yet.'],
  matches: ['https://${name}.example/*'],
  conversation: {
    id: [{ path: '/tickets/:id' }],
    root: ['.replace-conversation'],
  },
  message: {
    item: ['.replace-message'],
    text: ['.replace-text'],
    speaker: [
      { selector: '.replace-customer', speaker: 'customer' },
      { selector: '.replace-agent', speaker: 'agent' },
    ],
  },
  composer: { editor: ['.replace-editor'] },
} satisfies Adapter;
`,
    [`tests/pages/${name}/ticket.html`]: `<!doctype html><meta charset="utf-8"><title>${titleOf(name)}</title>
<p>${replaceIt}</p>
`,
    [`tests/pages/${name}/ticket.json`]: json({
      address: `https://${name}.example/tickets/1`,
      thread: {
        conversation: '1',
        host: `${name}.example`,
        messages: [
          { speaker: 'customer', certainty: 'stated', text: 'Write what the customer says on the page.' },
          { speaker: 'agent', certainty: 'stated', text: 'Write what the agent says on the page.' },
        ],
      },
      composer: true,
      kind: 'reply',
    }),
  }),
  next: (name) => [
    `Put a page of the help desk, with invented people and words, into tests/pages/${name}/ticket.html, and what must be read from it into ticket.json.`,
    `Write the selectors in lib/adapters/desks/${name}.ts until npx vitest run --config tests/vitest.config.ts --project browser tests/browser/adapters.test.ts passes.`,
    'Its addresses: `matches`, or `detect` where people host it themselves. Only a host that serves nothing but this help desk goes into lib/adapters/hosts.ts.',
    'A page with an internal note, and one without a reply box, each in two files more.',
    'Name it in the table of README.md.',
  ],
} satisfies Kind;
