/**
 * Lets the agent point at a message or at the reply box, to teach a help desk that nobody described. While it
 * waits, one frame of its own lies over the page, outside everything the page has; it takes no text along.
 */
import { isPrivate } from '../editors/private-field';
import { callOn, closest, documentOf, findAll, holds, propertyOf } from '../editors/unshadowed';
import type { Picked, PickTarget } from '../model/protocol';
import { type Group, groupsIn } from './infer/message-groups';
import { marksOf, selectorOf } from './infer/selectors';
import { shownBy } from './read/scopes';

const presses = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click'];

/**
 * Resolves with what was pointed at; null when the agent pressed Escape or the signal aborts. Rejects, and gives the
 * page back, where what was pointed at cannot be told.
 */
export function pick(document: Document, what: PickTarget, signal: AbortSignal): Promise<Picked | null> {
  return new Promise((resolve, reject) => {
    // Looked for once: it takes too long for every move of the pointer.
    const groups = what === 'composer' ? [] : groupsIn(document, null);
    const views = viewsOf(document);
    const frame = outline(document);
    const done = new AbortController();
    const leave = () => {
      done.abort();
      frame.remove();
    };
    const end = (picked: Picked | null) => {
      leave();
      resolve(picked);
    };
    /** What throws in here ends the picking. */
    const guarded = (task: () => void) => {
      try {
        task();
      } catch (error) {
        leave();
        reject(error);
      }
    };
    signal.addEventListener('abort', () => end(null), { signal: done.signal });
    for (const { view, frame: around } of views) {
      const options = { capture: true, signal: done.signal };
      const pointed = (event: Event): Pointed | undefined => {
        const inner = around ?? (event.composedPath()[0] as Node);
        return propertyOf(inner, 'nodeType') === 1 ? targetOf(groups, inner as Element, what) : undefined;
      };
      callOn(
        view,
        'addEventListener',
        'pointermove',
        (event) => guarded(() => frame.show(pointed(event)?.element)),
        options,
      );
      const onKey = (event: Event) => (event as KeyboardEvent).key === 'Escape' && end(null);
      callOn(view, 'addEventListener', 'keydown', onKey, options);
      for (const type of presses) {
        callOn(
          view,
          'addEventListener',
          type,
          (event) => {
            // The page is pointed at, not used.
            event.preventDefault();
            event.stopImmediatePropagation();
            guarded(() => {
              const target = type === 'click' ? pointed(event) : undefined;
              if (target) end({ what, selector: target.selector, marks: marksIn(target, what) });
            });
          },
          options,
        );
      }
    }
  });
}

interface Pointed {
  element: Element;
  selector: string;
}

/** The page, and the frames in it that may be looked into: a click in one of them never reaches the page. */
function viewsOf(document: Document): { view: Document; frame?: Element }[] {
  const frames = findAll(document, 'iframe').flatMap((frame) => {
    const shown = shownBy(frame);
    const view = shown && documentOf(shown);
    return view ? [{ view, frame }] : [];
  });
  return [{ view: document }, ...frames];
}

/** The message or the reply box around what is under the pointer. */
function targetOf(groups: readonly Group[], inner: Element, what: PickTarget): Pointed | undefined {
  if (what === 'composer') {
    const element = closest(inner, '[contenteditable], textarea, iframe, input');
    return element && !isPrivate(element) ? { element, selector: selectorOf(element) } : undefined;
  }
  for (const { members, selector } of groups) {
    const element = members.find((one) => holds(one, inner));
    if (element) return { element, selector };
  }
  const element = closest(inner, '[class]');
  return element ? { element, selector: selectorOf(element) } : undefined;
}

const marksIn = ({ element }: Pointed, what: PickTarget): string[] =>
  what === 'composer' ? [] : [...marksOf(element).keys()];

/** A frame drawn over what is under the pointer. */
function outline(document: Document): { show(element: Element | undefined): void; remove(): void } {
  const host = callOn(document, 'createElement', 'div');
  const box = callOn(document, 'createElement', 'div');
  host.attachShadow({ mode: 'closed' }).append(box);
  host.setAttribute('aria-hidden', 'true');
  host.style.cssText = 'all: initial; position: fixed; inset: 0; z-index: 2147483647; pointer-events: none;';
  box.style.cssText =
    'position: fixed; border: 2px solid #2563eb; border-radius: 4px; background: rgb(37 99 235 / 12%); display: none;';
  propertyOf(document, 'documentElement').append(host);
  return {
    show: (element) => {
      const place = element && callOn(element, 'getBoundingClientRect');
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
