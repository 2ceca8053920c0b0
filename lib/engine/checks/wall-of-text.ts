import { type Check, missing } from '../check';

const maxWords = 110;

/** A paragraph that nobody scans: more words in one run than a screen holds at a glance. */
export default (({ text }) => {
  const long = text
    .split(/\n\s*\n|\n(?=[-*•\d])/)
    .some((paragraph) => (paragraph.match(/\S+/g)?.length ?? 0) > maxWords);
  return long ? [missing] : [];
}) satisfies Check;
