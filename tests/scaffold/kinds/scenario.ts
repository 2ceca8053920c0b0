import type { Kind } from '../kind';
import { kebabCase, titleOf } from '../names';

/** A scripted customer, and what three agents write to them, each to their own ending. */
export default {
  example: 'lost-luggage',
  name: kebabCase,
  files: (name) => ({
    [`lib/practice/scenarios/${name}.ts`]: `import type { Scenario } from '../scenario';

/** Say here who writes, what went wrong, and what they want. */
export default {
  id: '${name}',
  title: '${titleOf(name)}',
  customer: 'Write their name',
  channel: 'Email',
  subject: 'Write the subject',
  start: { heat: 3, trust: 1.5, patience: 5 },
  opening: ['Write what they say first.'],
  caseWords: ['case'],
  known: [{ asked: ['replace this pattern'], line: 'Write how they answer when asked for what they have said.' }],
  hidden: [{ id: 'fact', asked: ['replace this pattern'], line: 'Write what they tell only when asked.' }],
  needs: [
    {
      id: 'acknowledge',
      label: 'that they were heard',
      met: ['replace this pattern'],
      line: 'Write what they say once they have it.',
      press: 'Write how they ask for it.',
    },
  ],
  lines: {
    soft: ['Write what they say when calm.'],
    strained: ['Write what they say when strained.'],
    heated: ['Write what they say when heated.'],
  },
  threats: ['Write what they threaten with.'],
  endings: {
    good: 'Write how it ends well.',
    neutral: 'Write how it ends so-so.',
    bad: 'Write how it ends badly.',
  },
  varies: [{ name: 'other name' }, { name: 'third name' }],
} satisfies Scenario;
`,
    [`tests/practice/plays/${name}.ts`]: `import type { Plays } from '../plays';

export default {
  good: ['Write the first reply of a good agent.', 'Write the second.'],
  middling: ['Write the first reply of a middling agent.', 'Write the second.'],
  bad: ['Write the first reply of a bad agent.', 'Write the second.'],
  stuffed: 'string every word together that the scenario looks for',
} satisfies Plays;
`,
  }),
  next: (name) => [
    `Write in tests/practice/plays/${name}.ts what a good, a middling and a bad agent would write.`,
    `Write lib/practice/scenarios/${name}.ts until npx vitest run --config tests/vitest.config.ts --project unit tests/practice passes.`,
    'Give it two variations more: other names, things and figures, word for word.',
  ],
} satisfies Kind;
