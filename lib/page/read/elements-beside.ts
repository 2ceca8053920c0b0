import { callOn, findAll, propertyOf } from '../../editors/unshadowed';
import type { PageReading } from './read-page';

/** How many elements stand beside the messages and the composer that were read; the browser counts, nothing is looked into. */
export function elementsBeside(reading: PageReading, roots: readonly (Document | ShadowRoot)[]): number {
  const all = roots.reduce((sum, root) => sum + countIn(root), 0);
  if (!reading.ok) return all;
  const read = [...reading.items, ...(reading.composer ? [reading.composer] : [])];
  return read.reduce((rest, element) => rest - 1 - countIn(element), all);
}

const countIn = (root: Document | ShadowRoot | Element): number =>
  'getElementsByTagName' in root
    ? propertyOf(callOn(root as Element, 'getElementsByTagName', '*'), 'length')
    : findAll(root, '*').length;
