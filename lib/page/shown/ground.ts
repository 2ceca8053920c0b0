/** The colour that a text stands on. */
import { documentOf, parentOf, propertyOf, viewOf } from '../../editors/unshadowed';

export const isTransparent = (colour: string): boolean =>
  /^(transparent|rgba\(.*, 0(\.0\d*)?\)|.*\/ 0(\.0\d*)?%?\))$/.test(colour);

/**
 * @param behind the ground of the element around it
 * @returns a CSS colour; undefined where it is a picture, or mixed of what shines through
 */
export function groundOf(
  { backgroundColor, backgroundImage }: CSSStyleDeclaration,
  behind: () => string | undefined,
): string | undefined {
  if (backgroundImage && backgroundImage !== 'none') return undefined;
  if (isTransparent(backgroundColor)) return behind();
  return /^rgb\(/.test(backgroundColor) ? backgroundColor : undefined;
}

/** The ground of an element: that of the nearest one around it that has any, over the edges of frames. */
export function groundAround(element: Element, view: Window): string | undefined {
  return groundOf(view.getComputedStyle(element), () => {
    const parent = parentOf(element);
    if (parent) return groundAround(parent, view);
    if (element !== propertyOf(documentOf(element), 'documentElement')) return undefined;
    const frame = frameOf(view);
    const outside = frame && viewOf(frame);
    if (outside) return groundAround(frame, outside);
    return /dark/.test(view.getComputedStyle(element).colorScheme) ? undefined : 'rgb(255, 255, 255)';
  });
}

/** null also in a frame of another origin, which is none of ours. */
const frameOf = (view: Window): Element | null => view.frameElement;
