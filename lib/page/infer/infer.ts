/**
 * Reads a help desk that nobody described: it looks for repeated, message-like elements and says what it found
 * as an adapter, the same plain data as a described one. All it says is a guess, and the panel says so.
 */
import { find, findAll, parentOf, propertyOf, textOf } from '../../editors/unshadowed';
import type { Adapter } from '../../model/adapter';
import { editable, inferComposer } from './composer';
import { authorIn, bestOf, bodySelector, type Group, groupsIn, openingOf, timeIn } from './message-groups';
import { selectorOf } from './selectors';
import { inferSpeakers } from './speakers';

/**
 * @param base the generic adapter: what stays as it is, such as quoted history
 * @returns undefined where nothing on the page looks like a conversation
 */
export function inferAdapter(base: Adapter, document: Document): Adapter | undefined {
  const hosts = findAll(document, '*').filter((element) => {
    const shadow = propertyOf(element, 'shadowRoot');
    return shadow && (textOf(shadow).trim() || find(shadow, editable));
  });
  const roots = [document, ...hosts.map((host) => propertyOf(host, 'shadowRoot')!)];
  const composer = inferComposer(roots);
  const found = roots
    .flatMap((root) => {
      const group = bestOf(groupsIn(root, composer?.element ?? null));
      return group ? [{ root, group }] : [];
    })
    .sort((a, b) => b.group.score - a.group.score)[0];
  if (!found) return undefined;
  const { root, group } = found;
  const body = bodySelector(group.members);
  // Rows without a body are events among the messages.
  const spoken = body ? group.members.filter((one) => find(one, body)) : group.members;
  const opening = openingOf(group, body, root);
  const members = opening ? [opening, ...spoken] : spoken;
  const authors = members.map(authorIn);
  const hasAuthors = members.length > 1 && authors.filter(Boolean).length >= members.length * 0.8;
  const speakers = inferSpeakers(spoken, hasAuthors);
  const authorSelectors = [...new Set(authors.flatMap((one) => (one ? selectorOf(one) : [])))];
  const time = members.map(timeIn).find(Boolean);
  const item = body ? `:is(${group.selector}):has(${body})` : group.selector;
  const isShadowed = root !== document || (composer && composer.element.getRootNode() !== document);
  return {
    ...base,
    ...(isShadowed ? { shadow: hosts.map(selectorOf) } : {}),
    ...(root === document
      ? {}
      : {
          conversation: {
            ...base.conversation,
            root: [
              ...(parentOf(group.members[0]!) ? [selectorOf(topOf(group.members[0]!))] : []),
              ...base.conversation.root,
            ],
          },
        }),
    message: {
      ...base.message,
      item: [opening ? `${selectorOf(opening)}, ${item}` : item],
      visible: true,
      text: body ? [body] : base.message.text,
      author: authorSelectors.map((selector) => ({ selector })),
      time: time
        ? [
            { selector: 'time', attribute: 'datetime' },
            { selector: selectorOf(time), attribute: 'title' },
          ]
        : [],
      speaker:
        members.length === 1
          ? [{ selector: '*', speaker: 'customer', certainty: 'guessed' }]
          : speakers.rules,
      firstIsCustomer: speakers.byAuthor,
      note: speakers.note,
      order: isNewestFirst(group) ? 'newest-first' : 'oldest-first',
    },
    composer: {
      ...base.composer,
      editor: [...(composer ? [composer.selector] : []), ...base.composer.editor],
      anywhere: true,
    },
  };
}

/** The outermost element around a message within its tree. */
function topOf(element: Element): Element {
  let top = element;
  for (let one = parentOf(top); one && propertyOf(one, 'tagName') !== 'BODY'; one = parentOf(one)) top = one;
  return top;
}

/** Numbers that fall all the way down the page. */
function isNewestFirst({ members }: Group): boolean {
  const numbers = members.map((member) => {
    const values = [
      propertyOf(member, 'id'),
      ...[...propertyOf(member, 'attributes')]
        .filter(({ name }) => /^data-.*id$/.test(name))
        .map(({ value }) => value),
    ];
    return Number(/(\d+)$/.exec(values.find((value) => /\d+$/.test(value)) ?? '')?.[1] ?? Number.NaN);
  });
  return numbers.length > 1 && numbers.every((number, n) => n === 0 || number < numbers[n - 1]!);
}
