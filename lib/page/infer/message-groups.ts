/** Finds the repeated elements that are the conversation's messages, by how help desks name and build them. */
import {
  textOf as allTextOf,
  attributeOf,
  callOn,
  closest,
  find,
  findAll,
  holds,
  parentOf,
  propertyOf,
} from '../../editors/unshadowed';
import { isDrawn } from '../read/scopes';
import { type Outline, outlineOf } from './outline';
import { isBodyName, isStable, stemOf } from './selectors';
import { authorWords, bodyWords, elsewhere, messageWords, partsOf, says, timeWords } from './words';

export interface Group {
  /** A selector that finds them again. */
  selector: string;
  members: Element[];
  score: number;
}

/** What could name a message: an attribute that numbers it, an id with a number, a class. */
function markersOf(element: Element, outline: Outline): { selector: string; weight: number }[] {
  const markers: { selector: string; weight: number }[] = [];
  const weigh = (name: string) => Math.max(0, ...partsOf(name).map((part) => messageWords.get(part) ?? 0));
  for (const { name, value } of propertyOf(element, 'attributes')) {
    if (!name.startsWith('data-') || !/\d|^[0-9a-f-]{16,}$/.test(value)) continue;
    const weight = weigh(name);
    if (weight) markers.push({ selector: `[${name}]`, weight: weight + 1 });
  }
  const id = attributeOf(element, 'id');
  const prefix = id && /^([a-z][a-z_-]*?)[-_]?\d+$/i.exec(id)?.[1];
  if (prefix && weigh(prefix)) markers.push({ selector: `[id^="${prefix}"]`, weight: weigh(prefix) + 1 });
  const names = [...propertyOf(element, 'classList')];
  for (const name of names.filter(isStable)) {
    if (weigh(name)) markers.push({ selector: `.${CSS.escape(name)}`, weight: weigh(name) });
  }
  for (const stem of names.flatMap(stemOf)) {
    if (weigh(stem)) markers.push({ selector: `[class*="${stem}"]`, weight: weigh(stem) });
  }
  // A class that says nothing may still repeat around bodies.
  if (!markers.length && names.some(isStable) && outline.holdsBody(element)) {
    for (const name of names.filter(isStable))
      markers.push({ selector: `.${CSS.escape(name)}`, weight: 0.1 });
  }
  if (propertyOf(element, 'tagName') === 'ARTICLE' || attributeOf(element, 'role') === 'article')
    markers.push({ selector: 'article, [role="article"]', weight: 2 });
  return markers;
}

/** As much of it as tells a message from a label; a message may be megabytes long. */
const textOf = (element: Element): string => allTextOf(element).slice(0, 20_000).replace(/\s+/g, ' ').trim();

/** Each is looked through for authors and times; a page may name its parts in thousands of ways. */
const maxGroups = 200;

/** Candidates, best first. */
export function groupsIn(root: ParentNode, composer: Element | null): Group[] {
  const outline = outlineOf(root);
  const groups = new Map<string, { members: Element[]; weight: number }>();
  for (const element of findAll(root, '*')) {
    if (/^(HTML|BODY|MAIN)$/.test(propertyOf(element, 'tagName')) || !outline.hasWords(element)) continue;
    for (const { selector, weight } of markersOf(element, outline)) {
      const group = groups.get(selector) ?? { members: [], weight };
      group.members.push(element);
      groups.set(selector, group);
    }
  }
  return [...groups]
    .sort(([, one], [, other]) => other.weight * other.members.length - one.weight * one.members.length)
    .slice(0, maxGroups)
    .flatMap(([selector, { members, weight }]) => {
      const outer = outermost(members).filter(
        (one) =>
          !closest(one, elsewhere) &&
          !(composer && (holds(one, composer) || holds(composer, one))) &&
          textOf(one).length > 1 &&
          isDrawn(one),
      );
      return outer.length > (weight < 1 ? 1 : 0)
        ? [{ selector, members: outer, score: scoreOf(outer, weight, outline) }]
        : [];
    })
    .sort((a, b) => b.score - a.score);
}

/** Those that stand in no other; given in the document's order. */
function outermost(elements: readonly Element[]): Element[] {
  const outer: Element[] = [];
  for (const element of elements) if (!outer.length || !holds(outer.at(-1)!, element)) outer.push(element);
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
      best.members.every((one, n) => members[n] !== one && holds(members[n]!, one)),
  );
  return outer ?? best;
}

/** A long thread is judged by some of its messages, from all along it. */
function sampleOf(members: readonly Element[], most = 30): readonly Element[] {
  const every = Math.ceil(members.length / most);
  return members.filter((_, n) => n % every === 0);
}

/** What speaks for a group: a telling name, several of them, an author and a time in each, words that are no links. */
function scoreOf(all: readonly Element[], weight: number, outline: Outline): number {
  const members = sampleOf(all);
  const share = (fits: (element: Element) => boolean) => members.filter(fits).length / members.length;
  const length = members.reduce((sum, element) => sum + textOf(element).length, 0);
  const linked = members.reduce(
    (sum, element) => sum + findAll(element, 'a').reduce((links, link) => links + textOf(link).length, 0),
    0,
  );
  const controls = members.reduce((sum, element) => sum + findAll(element, 'input, select').length, 0);
  return (
    weight +
    Math.min(all.length, 6) * 0.4 +
    1.5 * share((element) => Boolean(timeIn(element))) +
    1.5 * share((element) => Boolean(authorIn(element))) +
    1.5 * share(outline.holdsBody) +
    Math.log10(length + 1) -
    4 * (linked / Math.max(1, length)) -
    controls / members.length
  );
}

export const authorIn = (element: Element): Element | undefined =>
  findAll(element, '*').find(
    (one) =>
      propertyOf(one, 'childElementCount') < 3 && says(one, authorWords) && /^.{2,59}$/.test(textOf(one)),
  );

export const timeIn = (element: Element): Element | undefined =>
  find(element, 'time') ??
  findAll(element, '*').find(
    (one) => propertyOf(one, 'childElementCount') < 2 && says(one, timeWords) && textOf(one).length < 60,
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
    const seen = new Map<string, { outermost: Element; longest: Element }>();
    for (const one of findAll(member, '[class]')) {
      for (const name of propertyOf(one, 'classList')) {
        if (!isBodyName(name)) continue;
        const known = seen.get(name);
        // What stands in another holds fewer words than that.
        if (known && holds(known.outermost, one)) continue;
        const longest = known && textOf(known.longest).length >= textOf(one).length ? known.longest : one;
        seen.set(name, { outermost: one, longest });
      }
    }
    for (const [name, { longest: element }] of seen) {
      const body = bodies.get(name) ?? { members: 0, length: 0, headed: 0 };
      const headed = heads.some((head) => head && holds(element, head));
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
  const bodies = findAll(root, body);
  const after = bodies.findIndex((one) => !precedes(one, first));
  const opening = bodies
    .slice(0, after < 0 ? undefined : after)
    .find((one) => !closest(one, `${elsewhere}, form`) && textOf(one).length > 1 && isDrawn(one));
  let container: Element | null | undefined = opening;
  while (container && !authorIn(container)) container = parentOf(container);
  return container && !holds(container, first) ? container : opening;
}

const precedes = (one: Element, other: Element): boolean =>
  Boolean(callOn(one, 'compareDocumentPosition', other) & Node.DOCUMENT_POSITION_FOLLOWING);
