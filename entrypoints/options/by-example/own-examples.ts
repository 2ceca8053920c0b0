import { type PageExamples, pageExamples } from '../../../lib/runtime/examples/page-examples';
import { ownMeaning } from '../../../lib/runtime/own-meaning';
import { keptFits } from '../../../lib/sources/kept-fits';

let own: PageExamples | undefined;

/** Rules by example in this page; undefined in a build without a model. */
export function ownExamples(): PageExamples | undefined {
  own ??= pageExamples(ownMeaning(), keptFits);
  return own;
}
