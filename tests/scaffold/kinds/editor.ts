import type { Kind } from '../kind';
import { kebabCase, titleOf } from '../names';

/** What is particular to one rich-text editor, and its real package on the test page. */
export default {
  example: 'tinymce',
  name: kebabCase,
  files: (name) => ({
    [`lib/editors/kinds/${name}.ts`]: `import type { Editor } from '../editor';

/** ${titleOf(name)}. Say here what it does otherwise than the others, and how that was found. */
export default {
  id: '${name}',
  name: '${titleOf(name)}',
  selector: '.replace-${name}',
  paragraphs: 'paste',
} satisfies Editor;
`,
    [`tests/browser/pages/editors/${name}.ts`]: `import type { Mount } from '../mounted';

/** The real package, as its documentation mounts it. */
export default (async () => {
  throw new Error('${name} is not mounted yet');
}) satisfies Mount;
`,
  }),
  next: (name) => [
    'Add its package to the devDependencies of package.json.',
    `Mount it in tests/browser/pages/editors/${name}.ts, as quill.ts beside it does: its content out, in, and the element that takes the typing.`,
    `Give lib/editors/kinds/${name}.ts a selector that its own pages have and no others.`,
    'npm run test:editors drives every scenario in both browsers and writes the table of README.md; set what the failing ones show to be needed.',
  ],
} satisfies Kind;
