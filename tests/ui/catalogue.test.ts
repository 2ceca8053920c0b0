import { describe, expect, it } from 'vitest';
import { filesIn, isCode, textOf } from '../source-tree';
import { phrasesIn, wordsInElements } from './literals';
import { literalOf, nodesIn, parsed, treeOf } from './syntax-tree';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const messagesIn = (file: string): Messages => JSON.parse(textOf(file)) as Messages;

const english = messagesIn('public/_locales/en/messages.json');
const keys = Object.keys(english);
const stemOf = (key: string): string => key.replace(/_(zero|one|two|few|many|other)$/, '');
const stems = new Set(keys.map(stemOf));

const code = filesIn('lib', 'entrypoints').filter(isCode);
const trees = new Map(code.map((file) => [file, treeOf(file)]));
const literals = [...trees.values()].flatMap((tree) => [...nodesIn(tree)].map(literalOf));
const manifest = [...textOf('wxt.config.ts').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key!);

const places = (message: string): string[] => [
  ...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name]) => name!)),
];

describe('the catalogue', () => {
  it('holds every key that is used', () => {
    const used = [...trees.values()].flatMap((tree) =>
      [...nodesIn(tree)].flatMap((node) => {
        if (node.type !== 'CallExpression') return [];
        const { name } = node.callee as { name?: string };
        const [first] = node.arguments as (typeof node)[];
        const key = first && ['t', 'uiText', 'says', 'richText'].includes(name ?? '') && literalOf(first);
        return key ? [key] : [];
      }),
    );
    expect(used.length).toBeGreaterThan(100);
    expect([...used, ...manifest].filter((key) => !stems.has(key))).toEqual([]);
  });

  it('holds no key that nobody uses', () => {
    const named = new Set<string | undefined>([...literals, ...manifest]);
    expect([...stems].filter((key) => !named.has(key))).toEqual([]);
  });

  it('is in the order of the keys, and no two differ in their capitals alone: browsers do not tell them apart', () => {
    expect(keys).toEqual([...keys].sort());
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  });

  it.each(filesIn('public/_locales').map((file) => [file]))(
    '%s names each placeholder, and no other',
    (file) => {
      for (const [key, { message, placeholders = {} }] of Object.entries(messagesIn(file))) {
        expect(message, key).not.toMatch(/\$\d/);
        expect(Object.keys(placeholders), key).toEqual(places(message));
        const contents = Object.values(placeholders).map(({ content }) => content);
        expect(contents, key).toEqual(contents.map((_, n) => `$${n + 1}`));
      }
    },
  );

  it.each(filesIn('public/_locales').map((file) => [file]))(
    '%s has no key of its own, the same places, and an `other` for each plural',
    (file) => {
      const messages = messagesIn(file);
      for (const [key, { message }] of Object.entries(messages)) {
        expect(stems, key).toContain(stemOf(key));
        const model = english[key] ?? english[`${stemOf(key)}_other`]!;
        expect(places(message).sort(), key).toEqual(places(model.message).sort());
        if (stemOf(key) !== key) expect(messages, key).toHaveProperty(`${stemOf(key)}_other`);
      }
    },
  );

  it('has both English forms of each plural, chosen by a count', () => {
    for (const key of keys.filter((one) => one.endsWith('_other'))) {
      expect(keys).toContain(key.replace(/_other$/, '_one'));
      expect(places(english[key]!.message), key).toContain('count');
    }
  });
});

describe('no text stands in the code', () => {
  const pages = code.filter((file) => /\.tsx$/.test(file));
  it.each(pages)('%s: none in its elements', (file) => {
    expect(wordsInElements(trees.get(file)!)).toEqual([]);
  });

  const speaking = code.filter((file) => /^(entrypoints|lib\/(ui|settings))\//.test(file));
  it.each(speaking)('%s: none elsewhere', (file) => {
    expect(phrasesIn(trees.get(file)!)).toEqual([]);
  });
});

describe('a text that stands in the code would be found', () => {
  it.each([
    ['<p>Words</p>', ['Words']],
    ['<p title="A title" class="card next">{n} · {m}</p>', ['A title']],
    ['<p>{n > 1 ? "many" : one}</p>', ['many']],
    ['<p>{n === "not shown" && "shown"}</p>', ['shown']],
    [`<p>{\`\${n} pieces\`}</p>`, ['pieces']],
    [`<b aria-label={\`Copy: \${say({ key: "x" })}\`}>×</b>`, ['Copy:']],
    ['<>{["a word"].concat(t("key"))}{t("key", { name: "value" })}</>', []],
    ['<>{t("key")} <code>{id}</code></>', []],
  ])('in %s', (element, words) => expect(wordsInElements(parsed(`const made = ${element};`))).toEqual(words));

  it('in an object, and not in a class or an import', () => {
    const made = 'import "some thing"; const a = { b: "Two words" }; const c = <p class="card next" />;';
    expect(phrasesIn(parsed(made))).toEqual(['Two words']);
  });
});
