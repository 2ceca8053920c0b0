import type { Mutation, MutationKind } from '../../fuzz/mutation';
import { bodyElements, textNodes } from './elements';
import type { Fields } from './fields';

const oddTexts = [
  'word '.repeat(12_000),
  '> an old line\n'.repeat(2_000),
  '\n'.repeat(20_000),
  'i can not go on '.repeat(2_000),
  'a'.repeat(50_000),
  '\u202e\u200b\ufeff\u0000\ud83d e\u0301 👩‍🚒🇩🇪 İﬁ',
  '--\nOn Monday, Ana wrote:\n```\n`',
  'I want to kill myself.',
  '<b>&amp;</b><script>x</script>{{x}}',
];

/** None of them tells who speaks. */
const attributes: readonly (readonly [name: string, value: string])[] = [
  ['hidden', ''],
  ['style', 'display: none'],
  ['style', 'position: absolute; left: 900px'],
  ['dir', 'rtl'],
  ['lang', 'xx'],
  ['title', '"><img src=x>'],
  ['aria-hidden', 'true'],
  ['inert', ''],
  ['contenteditable', 'true'],
  ['contenteditable', 'plaintext-only'],
  ['readonly', ''],
  ['disabled', ''],
  ['data-conversation-id', '[[{"'],
  ['data-evenkeel', 'x'],
  ['role', 'textbox'],
  ['id', 'nextSibling'],
];

const markups = [
  '<form id="f1"><input name="parentElement"><input name="matches"><input name="textContent"></form>',
  '<form><input name="nextSibling"><input name="firstChild"><input name="querySelectorAll"><input name="closest"></form>',
  '<form><input name="getAttribute"><input name="attributes"><input name="isConnected"><input name="nodeType"></form>',
  '<a id="location"></a><a id="defaultView"></a><img name="body"><form name="querySelector"></form>',
  '<div contenteditable="true" role="textbox" class="ProseMirror note-editable ck-editor__editable">Hi</div>',
  '<iframe srcdoc="<p>Within</p><textarea>Hi</textarea>"></iframe>',
  `${'<div>'.repeat(400)}deep${'</div>'.repeat(400)}`,
  `<table>${'<tr><td>cell</td></tr>'.repeat(500)}</table>`,
  '<svg><text>drawn</text></svg><math><mi>x</mi></math><template>unseen</template><details><p>folded</p></details>',
];

const fields = [
  '<textarea aria-label="Elsewhere"></textarea>',
  '<input type="text" aria-label="Elsewhere">',
  '<div contenteditable="true" aria-label="Elsewhere"></div>',
  '<div contenteditable="true" role="textbox" aria-multiline="true" style="min-height: 300px; width: 900px"></div>',
];

/** @param hot elements that an adapter looks at: every other one is chosen among them */
export function mutate({ kind, at, to }: Mutation, found: Fields, hot: readonly Element[]): string {
  const all = bodyElements();
  const near = hot.filter((element) => element.isConnected);
  const list = at % 2 && near.length ? near : all;
  const element = list[(at >> 1) % Math.max(1, list.length)];
  if (!element) return `${kind}: nothing is left`;
  return `${kind} ${ways[kind](element, to, found, at, near)}`;
}

type Way = (element: Element, to: number, fields: Fields, at: number, hot: readonly Element[]) => string;

const ways: Readonly<Record<MutationKind, Way>> = {
  remove: (element) => {
    const name = nameOf(element);
    element.remove();
    return name;
  },
  reorder: (element, to) => {
    const beside = [...(element.parentNode?.children ?? [])];
    const other = beside[to % Math.max(1, beside.length)];
    if (!other || other === element) return 'nothing';
    element.parentNode?.insertBefore(element, other);
    return `${nameOf(element)} before ${nameOf(other)}`;
  },
  duplicate: (element, _, found) => {
    element.after(element.cloneNode(true));
    found.find();
    return nameOf(element);
  },
  text: (_, to, __, at) => {
    const nodes = textNodes(bodyElements());
    const node = nodes[at % Math.max(1, nodes.length)];
    if (!node) return 'nothing';
    const odd = oddTexts[to % oddTexts.length] ?? '';
    // What tells whose words they are stays in front.
    node.data = `${node.data} ${odd}`;
    return `… ${JSON.stringify(odd.slice(0, 20))} × ${odd.length} in ${nameOf(node.parentElement)}`;
  },
  attribute: (element, to, found, _, hot) => {
    const [name, value] = attributes[to % attributes.length]!;
    element.setAttribute(name, value);
    if (name === 'contenteditable') found.adopt(element as HTMLElement);
    // Whoever hides something changes something else as well; a look alone is announced to nobody.
    for (const one of [element, ...hot.filter((other) => element.contains(other))])
      one.append(new Comment('seen'));
    return `${name}=${value} of ${nameOf(element)}`;
  },
  markup: (element, to, found) => {
    const markup = markups[to % markups.length] ?? '';
    element.insertAdjacentHTML('beforeend', markup);
    found.find();
    return `${markup.slice(0, 60)} in ${nameOf(element)}`;
  },
  field: (element, to, found) => {
    element.insertAdjacentHTML('afterend', fields[to % fields.length] ?? '');
    found.find();
    return `${to % fields.length} after ${nameOf(element)}`;
  },
  draft: (_, to, found, at) => {
    const field = found.list[at % Math.max(1, found.list.length)];
    if (!field) return 'nothing';
    found.write(field.element, to);
    return `in ${nameOf(field.element)}`;
  },
  swap: (_, to, found, at) => {
    const { list } = found;
    const [one, other] = [list[at % Math.max(1, list.length)], list[to % Math.max(1, list.length)]];
    if (!one || !other || one === other) return 'nothing';
    found.swap(one, other);
    return `${nameOf(one.element)} with ${nameOf(other.element)}`;
  },
  conversation: (element, to, found) => {
    const { pathname, search, hash } = location;
    const other = `${pathname}${search}${hash}`.replace(/\d+(?=\D*$)/, String(to % 1_000));
    history.pushState({}, '', other);
    for (const { element } of found.list) found.write(element, to);
    element.after(new Comment('another conversation'));
    return `at ${other}`;
  },
};

function nameOf(element: Element | null): string {
  if (!element || !(element.attributes instanceof NamedNodeMap)) return '?';
  const names = [...element.attributes]
    .slice(0, 3)
    .map(({ name, value }) => `[${name}="${value.slice(0, 30)}"]`);
  return `${element.localName}${names.join('')}`;
}
