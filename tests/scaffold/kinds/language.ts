import english from '../../../public/_locales/en/messages.json';
import type { Kind } from '../kind';
import { json } from '../names';

const empty = Object.fromEntries(
  Object.entries(english).map(([key, entry]) => [key, { ...entry, message: '' }]),
);

/** A language: the texts that a person sees, and what engine and coach know of its grammar. */
export default {
  example: 'nl',
  name: { pattern: /^[a-z]{2}$/, inWords: 'two small letters, as ISO 639-1 has them' },
  files: (code) => ({
    [`public/_locales/${code}/messages.json`]: json(empty),
    [`lib/lang/${code}/language.ts`]: `import type { Language } from '../language';
import { unknownLanguage } from '../unknown';

/** What is known of it so far; whatever is not stated here stays silent. */
export default {
  ...unknownLanguage('${code}'),
  code: '${code}',
} satisfies Language;
`,
  }),
  next: (code) => [
    `Translate public/_locales/${code}/messages.json; a plural needs the forms that the language has (key_one, key_few, …).`,
    `Write lib/lang/${code}/language.ts, one part after the other, as lib/lang/en has them, each with its tests in tests/lang/${code}.`,
    `A rule pack in it, with "language": "${code}", as rules/README.md tells.`,
  ],
} satisfies Kind;
