import type { Kind } from '../kind';
import { kebabCase, pascalCaseOf } from '../names';

/** A card of the panel, its own style, and the test of what it shows. */
export default {
  example: 'next-shift',
  name: kebabCase,
  files: (name) => {
    const card = pascalCaseOf(name);
    return {
      [`entrypoints/sidepanel/cards/${name}.tsx`]: `import './${name}.css';

interface ${card}Props {
  /** What it tells the agent; nothing is shown without it. */
  text: string | undefined;
}

/** Say here what it shows, and when. */
export function ${card}({ text }: ${card}Props) {
  if (!text) return null;
  return <section class="card ${name}" data-testid="${name}" />;
}
`,
      [`entrypoints/sidepanel/cards/${name}.css`]: `/* What this card alone needs; what all cards share stands in lib/ui. */
`,
      [`tests/sidepanel/cards/${name}.test.tsx`]: `// @vitest-environment happy-dom
import { render } from 'preact';
import { expect, it } from 'vitest';
import { ${card} } from '../../../entrypoints/sidepanel/cards/${name}';

/** What the card shows, as text. */
function shown(text: string | undefined): string {
  const place = document.createElement('div');
  render(<${card} text={text} />, place);
  return place.textContent;
}

it('shows what it is given', () => {
  expect(shown('Something to tell')).toContain('Something to tell');
});

it('is not there while there is nothing to tell', () => {
  expect(shown(undefined)).toBe('');
});
`,
    };
  },
  next: (name) => [
    `Say in tests/sidepanel/cards/${name}.test.tsx what it shows, and when it is not there.`,
    `Write entrypoints/sidepanel/cards/${name}.tsx until that test passes; every text comes from public/_locales by \`t\`.`,
    'Give it its place in entrypoints/sidepanel/cards/panel.tsx.',
    'Add a state that shows it to tests/browser/states/panel-states.ts: pictures and axe look at it from then on.',
  ],
} satisfies Kind;
