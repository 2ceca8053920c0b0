import { closest, holds, parentOf } from '../../editors/unshadowed';

/** Does it stand in something that matches, within `end` and without it? */
export function isWithin(element: Element, selector: string, end: Element): boolean {
  const parent = parentOf(element);
  const around = parent && closest(parent, selector);
  return around !== null && around !== end && holds(end, around);
}
