import type { Span } from '../model/conversation';

/** What a scaffold or a macro leaves for the agent to decide: "[time]", "{{order}}", "<name>", "XX". */
const blanks =
  /\[(?!(?:sic|image|attachment|link|x)\])[a-z][a-z’' -]{1,40}\]|\{\{[^}\n]{1,60}\}\}|<(?:name|time|date|amount|number|order)>|\bX{2,}\b/g;

/** The blanks of a draft that nobody has filled. */
export const openBlanks = (text: string): Span[] =>
  [...text.matchAll(blanks)].map(({ 0: blank, index }) => ({ start: index, end: index + blank.length }));
