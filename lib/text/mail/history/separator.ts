import { mailLanguages } from '../languages';
import { folded, type Line, maxMark } from '../lines';
import { holdsAny, requiredWords } from '../required-words';
import { pattern } from '../source';

const fence = '\\-–—_=*#~+<>';
const isFenced = /^[*\s]{0,3}[-–—_=*#~+<>]{2}|[-–—_=*#~+<>]{2}$|[:：]$/;

const titled = mailLanguages.map(({ titles, forwards = titles }) =>
  pattern(
    `^[*\\s]*(?:[${fence}]{2,} ?(?:${titles})|(?:${titles}) ?[${fence}]{2,}$|(?:${titles}|${forwards}) ?[:：]$)`,
  ),
);
const asked = mailLanguages.map(({ replyAbove }) => ({
  words: requiredWords(replyAbove),
  line: pattern(`^[#\\s[(|${fence}]*(?:${replyAbove})[\\s#.!:。\\])|${fence}]*$`),
}));

/** A line that parts a mail from what it answers: “-----Original Message-----”, “Please reply above this line”. */
export function isSeparator({ bare }: Line): boolean {
  if (bare.length < 6 || bare.length > maxMark / 2) return false;
  const small = folded(bare);
  return (
    (isFenced.test(bare) && titled.some((line) => line.test(small))) ||
    asked.some(({ words, line }) => holdsAny(words, small) && line.test(small))
  );
}
