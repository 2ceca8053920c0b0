/**
 * Lets the agent point at a message or at the reply box, to teach a help desk that nobody described. While it
 * waits, one frame of its own lies over the page, outside everything the page has; it takes no text along.
 */
import type { Picked, PickTarget } from '../messages';
import { groupsIn, marksOf, selectorOf } from './infer/messages';

/** Resolves with what was pointed at; null when the agent pressed Escape or the signal aborts. */
export function pick(document: Document, what: PickTarget, signal: AbortSignal): Promise<Picked | null> {
  const frame = outline(document);
  const done = new AbortController();
  return new Promise((resolve) => {
    const end = (picked: Picked | null) => {
      done.abort();
      frame.remove();
      resolve(picked);
    };
    const options = { capture: true, signal: done.signal };
    const pointed = (event: Event): Element | null => {
      const [inner] = event.composedPath();
      return inner instanceof Element ? targetOf(document, inner, what) : null;
    };
    signal.addEventListener('abort', () => end(null), { signal: done.signal });
    document.addEventListener('pointermove', (event) => frame.show(pointed(event)), options);
    document.addEventListener('keydown', (event) => event.key === 'Escape' && end(null), options);
    for (const type of ['pointerdown', 'mousedown', 'mouseup', 'pointerup']) {
      document.addEventListener(type, (event) => event.preventDefault(), options);
    }
    document.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        event.stopImmediatePropagation();
        const target = pointed(event);
        end(target && describe(document, target, what));
      },
      options,
    );
  });
}

/** The message or the reply box around what is under the pointer. */
function targetOf(document: Document, inner: Element, what: PickTarget): Element | null {
  if (what === 'composer') return inner.closest('[contenteditable], textarea, iframe, input');
  return groupAround(document, inner)?.member ?? inner.closest('[class]');
}

/** The most message-like group that has this element in one of its members. */
function groupAround(document: Document, inner: Element) {
  for (const group of groupsIn(document, null)) {
    const member = group.members.find((one) => one.contains(inner));
    if (member) return { group, member };
  }
  return undefined;
}

function describe(document: Document, target: Element, what: PickTarget): Picked {
  if (what === 'composer') return { what, selector: `${selectorOf(target)}`, marks: [] };
  const found = groupAround(document, target);
  return {
    what,
    selector: found?.group.selector ?? selectorOf(target),
    marks: [...marksOf(target).keys()],
  };
}

/** A frame drawn over what is under the pointer. */
function outline(document: Document): { show(element: Element | null): void; remove(): void } {
  const host = document.createElement('div');
  const box = document.createElement('div');
  host.attachShadow({ mode: 'closed' }).append(box);
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;';
  box.style.cssText =
    'position: fixed; border: 2px solid #2563eb; border-radius: 4px; background: rgb(37 99 235 / 12%); display: none;';
  document.documentElement.append(host);
  return {
    show: (element) => {
      const place = element?.getBoundingClientRect();
      box.style.display = place ? 'block' : 'none';
      if (place)
        Object.assign(box.style, {
          left: `${place.left}px`,
          top: `${place.top}px`,
          width: `${place.width}px`,
          height: `${place.height}px`,
        });
    },
    remove: () => host.remove(),
  };
}
