/**
 * Ways in which styles keep a text from being seen. Each is asked of an element within a message that is shown itself:
 * what a help desk does to the message as a whole conceals nothing.
 */
import { isTransparent } from './ground';

/** In CSS pixels of the window. */
export type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom' | 'width' | 'height'>;

/** Smaller than this, in CSS pixels, nobody reads it. */
const leastFont = 2;
const leastBox = 4;
const leastOpacity = 0.05;
/** In CSS pixels: what begins so far out stands beside the message. */
const farOut = 500;
/** Of 255: no eye tells colours apart that differ by less. */
const leastContrast = 5;

const clippedAway = /^rect\(([01]px[, ]*){4}\)$/;
const cutAway =
  /^(inset\(((5\d|[6-9]\d)(\.\d+)?%|[^)]*\b\d{3,}(\.\d+)?%)|circle\(0(px|%)?[ )]|polygon\((0(px|%)? 0(px|%)?[, ]*)+\))/;

/** Is nothing of the element drawn, whatever stands in it? Of its place nothing is asked. */
export const isUndrawn = ({
  display,
  opacity,
  contentVisibility,
  clip,
  clipPath,
  filter,
}: CSSStyleDeclaration): boolean =>
  display === 'none' ||
  contentVisibility === 'hidden' ||
  Number.parseFloat(opacity) < leastOpacity ||
  /opacity\(0(\.0\d*)?%?\)/.test(filter) ||
  clippedAway.test(clip) ||
  cutAway.test(clipPath);

/** What a browser has no such property for is not set. */
const isSet = (value: string | undefined, initial: string): boolean => Boolean(value) && value !== initial;

/** May it be cut off, or stand elsewhere than in the flow of the text? Only then its place is asked for. */
export const mayBeOutOfSight = (style: CSSStyleDeclaration): boolean =>
  isSet(style.overflow, 'visible') ||
  isSet(style.position, 'static') ||
  isSet(style.transform, 'none') ||
  isSet(style.translate, 'none') ||
  isSet(style.scale, 'none') ||
  Number.parseFloat(style.marginLeft) < -leastBox ||
  Number.parseFloat(style.marginTop) < -leastBox;

/** @param message the box of the message's words */
export function isOutOfSight(style: CSSStyleDeclaration, box: Box, message: Box): boolean {
  const isThin = box.width < leastBox || box.height < leastBox;
  if (
    isThin &&
    (isSet(style.overflow, 'visible') || isSet(style.transform, 'none') || isSet(style.scale, 'none'))
  )
    return true;
  const isBackwards = style.direction === 'rtl';
  const [before, behind] = [message.left - box.right, box.left - message.right];
  if ((isBackwards ? behind : before) > 0 || box.bottom < message.top) return true;
  // What runs over the message's end is still to be seen, by scrolling or by "show more"; what was put far off is not.
  const isApart = /^(absolute|fixed)$/.test(style.position);
  return isApart && ((isBackwards ? before : behind) > farOut || box.top - message.bottom > farOut);
}

type Inherited = 'visibility' | 'fontSize' | 'textIndent' | 'color' | 'webkitTextFillColor';

/**
 * Can a text not be seen that stands right in the element, for a style that texts inherit?
 * @param message the style of the message's words: what it shares with the element is the help desk's doing
 * @param ground what the text stands on, as a CSS colour; undefined where that is not one colour
 * @param isOwnGround the message's words stand on the same
 */
export function isInkless(
  style: CSSStyleDeclaration,
  message: CSSStyleDeclaration,
  ground: string | undefined,
  isOwnGround: boolean,
): boolean {
  const differs = (name: Inherited) => style[name] !== message[name];
  return (
    (isSet(style.visibility, 'visible') && differs('visibility')) ||
    (Number.parseFloat(style.fontSize) < leastFont && differs('fontSize')) ||
    (Number.parseFloat(style.textIndent) < -farOut && differs('textIndent')) ||
    (ground !== undefined &&
      (!isOwnGround || differs('color') || differs('webkitTextFillColor')) &&
      isAlike(style.webkitTextFillColor || style.color, ground))
  );
}

/** A transparent ink is like every ground. */
function isAlike(ink: string, ground: string): boolean {
  if (isTransparent(ink)) return true;
  const [a, b] = [channelsOf(ink), channelsOf(ground)];
  return a.length > 2 && a.every((value, n) => Math.abs(value - b[n]!) < leastContrast);
}

/** Red, green and blue, 0 to 255; empty for a colour that is given in another way. */
const channelsOf = (colour: string): number[] =>
  (/^rgba?\((.*)\)$/.exec(colour)?.[1] ?? '').split(/[, /]+/, 3).map(Number);
