import type { Kind } from '../kind';
import { json, titleOf } from '../names';

const words = {
  why: 'Say in one friendly sentence why it matters to the agent.',
  source: 'Name the finding, the guideline or the wish that it comes from',
  match: ['replace this pattern'],
  examples: [
    { text: 'Write a sentence with [the words that should fire].' },
    { text: 'And [other words that should fire] in another.' },
  ],
  counterExamples: ['Write a sentence close to it that must stay silent.', 'And one more.'],
};

/** A rule of the core pack: a cue in the customer's words, or wording in the agent's draft. */
export default {
  example: 'agent/empty-praise',
  name: {
    pattern: /^(?:agent|customer)\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
    inWords: 'agent/ or customer/, then small letters and digits, with hyphens between words',
  },
  files: (name) => {
    const [side, slug] = name.split('/') as [string, string];
    const label = titleOf(slug);
    const rule =
      side === 'agent'
        ? { kind: 'wording', label, family: 'Tone', severity: 'suggest', ...words }
        : { kind: 'cue', label, group: 'emotion', severity: 2, ...words };
    return { [`rules/core/${name}.json`]: json(rule) };
  },
  next: (name) => [
    `Write the examples in rules/core/${name}.json, with the words that should fire in [brackets], and the sentences close to it that must stay silent.`,
    'Write `match`, as rules/README.md tells, until npm run -s evenkeel -- check rules/core holds.',
    'Write `why` and `source`; set the severity.',
    'npx vitest run --config tests/vitest.config.ts --project unit tests/quiet.test.ts: ordinary replies stay silent.',
  ],
} satisfies Kind;
