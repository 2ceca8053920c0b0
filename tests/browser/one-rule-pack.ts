/** A pack with one rule of its own, which flags these words in a draft. */
export const oneRulePack = ({
  id,
  name,
  rule = 'agent/our-word',
  version = '1.0.0',
  words,
  label,
  why = 'We do not say that.',
}: {
  id: string;
  name: string;
  /** The rule's id. */
  rule?: string;
  version?: string;
  words: string;
  label: string;
  why?: string;
}) => ({
  format: 1,
  id,
  name,
  version,
  language: 'en',
  author: 'A',
  licence: 'CC0-1.0',
  extends: ['core'],
  rules: [
    {
      kind: 'wording',
      id: rule,
      label,
      why,
      source: 'Ours',
      family: 'Ours',
      severity: 'warn',
      match: [words],
      examples: [{ text: `Use [${words}] now.` }, { text: `The [${words}] is here.` }],
      counterExamples: ['Use it now.', 'It is here.'],
    },
  ],
});
