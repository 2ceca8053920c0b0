/** Where the keyboard is: whether it has arrived in an editor, what keeps it out, and how it is given back. */
import type { Refusal } from '../model/protocol';
import { isField } from './is-field';
import { isPrivate } from './private-field';
import { callOn, findAll, matches, propertyOf, viewOf } from './unshadowed';

/** The focus and the agent's selection as they were. */
export type GiveBack = () => void;

/** The trees that an element stands in, innermost first, over the edges of shadow roots and of frames that may be looked through. */
function treesAround(element: Element): { tree: Document | ShadowRoot; within: Element }[] {
  const trees: { tree: Document | ShadowRoot; within: Element }[] = [];
  for (let within: Element | null | undefined = element; within; ) {
    const tree = Node.prototype.getRootNode.call(within) as Document | ShadowRoot;
    trees.push({ tree, within });
    within =
      tree.nodeType === 9
        ? propertyOf(tree as Document, 'defaultView')?.frameElement
        : (tree as ShadowRoot).host;
  }
  return trees;
}

/**
 * Would a key go into this editor? Not into something within it that takes keys by itself. A page whose window has
 * not the focus has an active element nevertheless.
 */
export const holdsFocus = (root: HTMLElement): boolean =>
  treesAround(root).every(({ tree, within }) => {
    const activeElement = propertyOf(tree as Document, 'activeElement');
    return (
      activeElement === within ||
      // Within one great editor, which alone takes the keys.
      (within === root && isEditable(activeElement) && activeElement.contains(root) && !isField(root))
    );
  });

const isEditable = (element: Element | null): element is HTMLElement =>
  Boolean((element as HTMLElement | null)?.isContentEditable);

/** Is it behind a dialog, or in a part of the page that takes no keys? */
const isShutOff = (root: HTMLElement): boolean =>
  treesAround(root).some(({ tree, within }) => {
    if (Element.prototype.closest.call(within, '[inert]')) return true;
    const modal = findAll(tree, 'dialog[open]').filter((dialog) => matches(dialog, ':modal'));
    return modal.length > 0 && !modal.some((dialog) => dialog.contains(within));
  });

/** Why nobody could write in it now. */
export function whyClosed(root: HTMLElement): Refusal | undefined {
  if (!root.isConnected) return 'composer-gone';
  if (propertyOf(root.ownerDocument, 'visibilityState') !== 'visible') return 'hidden';
  if (isPrivate(root)) return 'read-only';
  const isOpen = isField(root)
    ? !root.readOnly && !root.matches(':disabled, fieldset[disabled] *')
    : root.isContentEditable;
  if (!isOpen) return 'read-only';
  return isShutOff(root) ? 'focus-elsewhere' : undefined;
}

/**
 * Takes the focus into the editor, where the page lets it in; `holdsFocus` tells.
 * @param caretNow where the agent's caret was, as the editor is by then: it may have drawn itself anew
 */
export function enter(root: HTMLElement, caretNow?: () => Range | undefined): GiveBack {
  const giveBack = rememberPlace(root, caretNow);
  // In a frame the body is always active, so its document is asked too.
  if (!holdsFocus(root) || !callOn(root.ownerDocument, 'hasFocus')) root.focus({ preventScroll: true });
  return giveBack;
}

function rememberPlace(root: HTMLElement, caretNow?: () => Range | undefined): GiveBack {
  const active = activeIn(treesAround(root).at(-1)!.tree);
  const selection = isField(root) ? undefined : selectionOf(root);
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection ?? {};
  const caret = isField(root) ? ([root.selectionStart, root.selectionEnd] as const) : undefined;
  return () => {
    if (!root.isConnected) return;
    if (active && active !== root && active.localName !== 'body' && active.isConnected)
      (active as HTMLElement).focus({ preventScroll: true });
    else if (active !== root) root.blur();
    if (caret && isField(root)) root.setSelectionRange(...caret);
    // To select in an editor is to enter it.
    else if (active === root && selection) {
      const now = caretNow?.();
      if (!anchorNode) selection.removeAllRanges();
      else if (root.contains(anchorNode) && root.contains(focusNode!))
        selection.setBaseAndExtent(anchorNode, anchorOffset!, focusNode!, focusOffset!);
      else if (now) selection.collapse(now.startContainer, now.startOffset);
      // The browser says so a moment later, and some editors put a key's letter where they knew the selection last.
      callOn(root.ownerDocument, 'dispatchEvent', new Event('selectionchange'));
    }
  };
}

/** What has the focus, looked for through shadow roots and frames. */
function activeIn(tree: Document | ShadowRoot): Element | null {
  const active = propertyOf(tree as Document, 'activeElement');
  const inner = active?.shadowRoot ?? (active as HTMLIFrameElement | null)?.contentDocument;
  return (inner && activeIn(inner)) ?? active;
}

export const selectionOf = (root: Element): Selection => {
  const tree = root.getRootNode() as Document & { getSelection?: () => Selection | null };
  return (
    ('getSelection' in Object.getPrototypeOf(tree) && callOn(tree, 'getSelection')) ||
    viewOf(root)!.getSelection()!
  );
};
