import type { Kind } from '../kind';
import { json, kebabCase, titleOf } from '../names';

/** A check that no pattern can say, and the rule that gives it its words and its proof. */
export default {
  example: 'too-many-links',
  name: kebabCase,
  files: (name) => ({
    [`lib/engine/checks/${name}.ts`]: `import type { Check } from '../check';

/** Say here what it points at, and when it stays silent. */
export default (() => []) satisfies Check;
`,
    [`rules/core/agent/${name}.json`]: json({
      kind: 'check',
      check: name,
      label: titleOf(name),
      family: 'Omissions',
      severity: 'tip',
      why: 'Say in one friendly sentence why it matters to the agent.',
      source: 'Name the finding, the guideline or the wish that it comes from',
      cases: [
        {
          context: [{ role: 'customer', text: 'Write what the customer said before.' }],
          draft: 'Write a draft in which the check should find something.',
          fires: true,
        },
        {
          context: [{ role: 'customer', text: 'Write what the customer said before.' }],
          draft: 'Write a draft close to it in which it should find nothing.',
          fires: false,
        },
      ],
    }),
  }),
  next: (name) => [
    `Write the cases in rules/core/agent/${name}.json: drafts in which it fires, and ones close to them in which it does not.`,
    `Write lib/engine/checks/${name}.ts until npx vitest run --config tests/vitest.config.ts --project unit tests/rules.test.ts passes.`,
    'Words of a language belong to lib/lang, not to the check.',
  ],
} satisfies Kind;
