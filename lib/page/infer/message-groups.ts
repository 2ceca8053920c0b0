/** Finds the repeated elements that are the conversation's messages, by how help desks name and build them. */
import { isDrawn } from '../read/scopes';
import { isStable, stemOf } from './selectors';
import { authorWords, bodyWords, elsewhere, messageWords, partsOf, says, timeWords } from './words';

export interface Group {
  /** A selector that finds them again. */
  selector: string;
  members: Element[];
  score: number;
}

/** What could name a message: an attribute that numbers it, an id with a number, a class. */
function markersOf(element: Element): { selector: string; weight: number }[] {
  const markers: { selector: string; weight: number }[] = [];
  const weigh = (name: string) => Math.max(0, ...partsOf(name).map((part) => messageWords.get(part) ?? 0));
  for (const { name, value } of element.attributes) {
    if (!name.startsWith('data-') || !/\d|^[0-9a-f-]{16,}$/.test(value)) continue;
    const weight = weigh(name);
    if (weight) markers.push({ selector: `[${name}]`, weight: weight + 1 });
  }
  const id = element.getAttribute('id');
  const prefix = id && /^([a-z][a-z_-]*?)[-_]?\d+$/i.exec(id)?.[1];
  if (prefix && weigh(prefix)) markers.push({ selector: `[id^="${prefix}"]`, weight: weigh(prefix) + 1 });
  const names = [...element.classList];
  for (const name of names.filter(isStable)) {
    if (weigh(name)) markers.push({ selector: `.${CSS.escape(name)}`, weight: weigh(name) });
  }
  for (const stem of names.flatMap(stemOf)) {
    if (weigh(stem)) markers.push({ selector: `[class*="${stem}"]`, weight: weigh(stem) });
  }
  // A class that says nothing may still repeat around bodies.
  if (!markers.length && names.some(isStable) && holdsBody(element)) {
    for (const name of names.filter(isStable))
      markers.push({ selector: `.${CSS.escape(name)}`, weight: 0.1 });
  }
  if (element.tagName === 'ARTICLE' || element.getAttribute('role') === 'article')
    markers.push({ selector: 'article, [role="article"]', weight: 2 });
  return markers;
}

const textOf = (element: Element): string => element.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** Candidates, best first. */
export function groupsIn(root: ParentNode, composer: Element | null): Group[] {
  const groups = new Map<string, { members: Element[]; weight: number }>();
  for (const element of root.querySelectorAll('*')) {
    if (/^(HTML|BODY|MAIN)$/.test(element.tagName)) continue;
    for (const { selector, weight } of markersOf(element)) {
      const group = groups.get(selector) ?? { members: [], weight };
      group.members.push(element);
      groups.set(selector, group);
    }
  }
  return [...groups]
    .flatMap(([selector, { members, weight }]) => {
      const outer = outermost(members).filter(
        (one) =>
          !one.closest(elsewhere) &&
          !one.contains(composer) &&
          !composer?.contains(one) &&
          textOf(one).length > 1 &&
          isDrawn(one),
      );
      return outer.length > (weight < 1 ? 1 : 0)
        ? [{ selector, members: outer, score: scoreOf(outer, weight) }]
        : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** Those that stand in no other; given in the document's order. */
function outermost(elements: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const element of elements) if (!outer.at(-1)?.contains(element)) outer.push(element);
  return outer;
}

/** The best group; of two that hold the same messages the outer one, since who speaks is often said there. */
export function bestOf(groups: readonly Group[]): Group | undefined {
  const [best] = groups;
  const outer = groups.find(
    ({ members, score }) =>
      best &&
      score > best.score - 1.5 &&
      members.length === best.members.length &&
      best.members.every((one, n) => members[n] !== one && members[n]!.contains(one)),
  );
  return outer ?? best;
}

/** A long thread is judged by some of its messages, from all along it. */
function sampleOf(members: readonly Element[], most = 30): readonly Element[] {
  const every = Math.ceil(members.length / most);
  return members.filter((_, n) => n % every === 0);
}

/** What speaks for a group: a telling name, several of them, an author and a time in each, words that are no links. */
function scoreOf(all: readonly Element[], weight: number): number {
  const members = sampleOf(all);
  const share = (fits: (element: Element) => boolean) => members.filter(fits).length / members.length;
  const length = members.reduce((sum, element) => sum + textOf(element).length, 0);
  const linked = members.reduce(
    (sum, element) =>
      sum + [...element.querySelectorAll('a')].reduce((links, link) => links + textOf(link).length, 0),
    0,
  );
  const controls = members.reduce(
    (sum, element) => sum + element.querySelectorAll('input, select').length,
    0,
  );
  return (
    weight +
    Math.min(all.length, 6) * 0.4 +
    1.5 * share((element) => Boolean(timeIn(element))) +
    1.5 * share((element) => Boolean(authorIn(element))) +
    1.5 * share(holdsBody) +
    Math.log10(length + 1) -
    4 * (linked / Math.max(1, length)) -
    controls / members.length
  );
}

export const authorIn = (element: Element): Element | undefined =>
  [...element.querySelectorAll('*')].find(
    (one) => one.childElementCount < 3 && says(one, authorWords) && /^.{2,59}$/.test(textOf(one)),
  );

export const timeIn = (element: Element): Element | undefined =>
  element.querySelector('time') ??
  [...element.querySelectorAll('*')].find(
    (one) => one.childElementCount < 2 && says(one, timeWords) && textOf(one).length < 60,
  );

const isBodyName = (name: string): boolean =>
  isStable(name) && partsOf(name).some((part) => bodyWords.has(part));

const holdsBody = (element: Element): boolean =>
  [...element.querySelectorAll('[class]')].some(
    (one) => [...one.classList].some(isBodyName) && one.textContent?.trim(),
  );

interface Body {
  members: number;
  length: number;
  /** How often it holds the author or the time as well. */
  headed: number;
}

/**
 * The class that most members keep their words in: without author and time if there is such a one, named
 * plainly ("body" rather than "content"), and with the most words.
 */
export function bodySelector(all: readonly Element[]): string | undefined {
  const members = sampleOf(all);
  const bodies = new Map<string, Body>();
  for (const member of members) {
    const heads = [authorIn(member), timeIn(member)];
    const seen = new Map<string, Element>();
    for (const one of member.querySelectorAll('[class]')) {
      for (const name of one.classList) {
        if (!isBodyName(name)) continue;
        const known = seen.get(name);
        if (!known || textOf(known).length < textOf(one).length) seen.set(name, one);
      }
    }
    for (const [name, element] of seen) {
      const body = bodies.get(name) ?? { members: 0, length: 0, headed: 0 };
      const headed = heads.some((head) => head && element.contains(head));
      bodies.set(name, {
        members: body.members + 1,
        length: body.length + textOf(element).length,
        headed: body.headed + Number(headed),
      });
    }
  }
  const weight = (name: string) => Math.max(...partsOf(name).map((part) => bodyWords.get(part) ?? 0));
  const [best] = [...bodies]
    .filter(([, body]) => body.length > 0 && body.members >= members.length * 0.4)
    .sort(
      ([a, one], [b, other]) =>
        one.headed / one.members - other.headed / other.members ||
        weight(b) - weight(a) ||
        other.length - one.length,
    );
  return best && `.${CSS.escape(best[0])}`;
}

/** A message that opens the thread outside the group: it keeps its words in the same class, before the first one. */
export function openingOf(group: Group, body: string | undefined, root: ParentNode): Element | undefined {
  const [first] = group.members;
  if (!body || !first) return undefined;
  const opening = [...root.querySelectorAll(body)].find(
    (one) =>
      !one.closest(`${elsewhere}, form`) &&
      !group.members.some((member) => member.contains(one)) &&
      Boolean(one.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING) &&
      textOf(one).length > 1 &&
      isDrawn(one),
  );
  let container: Element | null | undefined = opening;
  while (container && !authorIn(container)) container = container.parentElement;
  return container && !container.contains(first) ? container : opening;
}
