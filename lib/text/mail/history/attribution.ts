import { inAnyLanguage, mailLanguages } from '../languages';
import { folded, type Line, maxMark } from '../lines';
import { anyOf, asWords, pattern } from '../source';

/** So many lines it is wrapped over at the most. */
const maxWrapped = 4;

const isEnd = (bare: string): boolean => bare.endsWith(':') || bare.endsWith('：');
/** Some programs leave the colon out. */
const endsInVerb = /@[^\s<>]{1,80}[>\])](?: \p{L}{2,20}){1,3}$/u;
/** Others set dashes around: “---- On Mon, 3 March, Ana wrote ----”. */
const fenced = /^[-=*_]{2,} ?[^-=*_\s].{10,300}[-=*_]{2,}$/;
const fences = /^[-=*_\s]+|[-=*_\s]+$/g;
/** As programs write it: in brackets. A line’s end may stand within. */
const mailbox = /[<[(]\s?<?\s?(?:mailto:)?[^\s<>@]{1,80}@[^\s<>@]{1,80}\s?[>\])]/i;
const bareMailbox = /^["']?[^\s<>@"']{1,80}@[^\s<>@"']{1,80}["']?\s/;
const clock = /(?<![\d.])\d{1,2}(?:\s?[:：h]\s?\d{2}|\.\d{2}(?![.\d])|\s?[点點時时시]\s?\d{1,2})/i;
const day = /(?:19|20)\d\d(?!\d)|\d{1,4}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{1,4}/;
const opening = pattern(
  `^["'*_]{0,2}(?:\\d{1,4}\\s?[年년./\\s-]|${anyOf([
    asWords(inAnyLanguage(({ code, opens }) => (/^(?:ja|zh|ko)$/.test(code) ? [] : opens))),
    inAnyLanguage(({ code, opens }) => (/^(?:ja|zh|ko)$/.test(code) ? opens : [])),
  ])})`,
);
const capitals = /^["']?(?:[\p{Lu}\p{N}][\p{L}\p{N}.'’&-]*\s?){1,5}["']?$/u;

const languages = mailLanguages.map(({ wrote, persons, self }) => ({
  wrote: pattern(asWords(wrote)),
  persons: pattern(asWords(persons)),
  self: pattern(asWords(self)),
}));

export interface Attribution {
  /** The index after its last line. */
  end: number;
  /** What it speaks of goes on in its own line. */
  isRunOn: boolean;
}

/**
 * A line of a program's that says who wrote what follows: “On 23/11/2026 09:12, Support <help@shop.example> wrote:”, wrapped or
 * not, in any language. What a person says of what somebody wrote is none: it has no clock and no mailbox, or speaks of “your Tom”.
 */
export function attributionAt(lines: readonly Line[], from: number): Attribution | undefined {
  const first = lines[from]!.bare;
  if (first.length > 4 * maxMark) return undefined;
  let joined = '';
  for (let at = from; at < Math.min(lines.length, from + maxWrapped); at++) {
    const { bare } = lines[at]!;
    if (!bare || (at > from && bare.startsWith('>') && !/^>\s?[\p{L}\s]{0,30}[:：]$/u.test(bare))) break;
    joined += (joined && ' ') + bare;
    if (joined.length > maxMark) break;
    const said = isEnd(bare) ? joined : endsInVerb.test(joined) ? `${joined}:` : undefined;
    if (said) {
      const begins = at === from || canBegin(first, joined.slice(first.length + 1));
      if (begins && isAttribution(said, isApart(lines, from))) return { end: at + 1, isRunOn: false };
      break;
    }
  }
  if (fenced.test(first) && isAttribution(`${first.replace(fences, '')}:`, true))
    return { end: from + 1, isRunOn: false };
  if (isRunOn(first)) return { end: from + 1, isRunOn: true };
  const below = lines[from + 1]?.bare ?? '';
  return below.startsWith('<') && isRunOn(`${first} ${below}`) ? { end: from + 2, isRunOn: true } : undefined;
}

/** Is a wrapped one's first line here, and not only words above one? @param rest its other lines, joined */
const canBegin = (first: string, rest: string): boolean =>
  !/^[<[(]/.test(rest) && isAttribution(rest, false)
    ? opening.test(folded(first)) && /\d/.test(first) && !/[.!?]$/.test(first)
    : opening.test(folded(first)) || mailbox.test(first) || capitals.test(first);

const isApart = (lines: readonly Line[], from: number): boolean => from > 0 && !lines[from - 1]!.bare;

/** @param isApart does it stand in a paragraph of its own? */
function isAttribution(said: string, isApart: boolean): boolean {
  const hasMailbox = mailbox.test(said);
  const hasClock = clock.test(said);
  const hasDay = day.test(said);
  if (!hasMailbox && !hasClock && !hasDay && !isApart) return false;
  const small = folded(said);
  const spoken = languages.filter(({ wrote }) => wrote.test(small));
  if (!spoken.length) return hasMailbox && (hasClock || hasDay) && opening.test(small);
  const unquoted = small.replace(/"[^"]*"/g, '');
  if (spoken.some(({ self }) => self.test(unquoted))) return false;
  if (hasMailbox && hasClock) return true;
  if (spoken.some(({ persons }) => persons.test(unquoted))) return false;
  if (hasMailbox || bareMailbox.test(said)) return true;
  if (hasClock && hasDay)
    return (
      opening.test(small) ||
      spoken.some(({ wrote }) => capitals.test(said.slice(0, wrote.exec(small)!.index).trim()))
    );
  return isApart && opening.test(small) && spoken.some((language) => endsInName(said, small, language));
}

/** As “On Monday, Ana Reed wrote:” does. */
function endsInName(said: string, small: string, { wrote }: (typeof languages)[number]): boolean {
  const found = wrote.exec(small)!;
  const comma = said.lastIndexOf(',', found.index);
  return (
    comma > 0 &&
    /^\s?[:：]$/.test(small.slice(found.index + found[0].length)) &&
    capitals.test(said.slice(comma + 1, found.index).trim())
  );
}

/** A mail whose lines ran together: what it quotes follows in the same one. */
function isRunOn(line: string): boolean {
  if (!line.includes('@') || !opening.test(folded(line.slice(0, 80)))) return false;
  const head = /^.{10,300}?[>\])]\s?[^:：<>]{0,40}[:：](?=\s{1,4}\S)/u.exec(line)?.[0];
  return head !== undefined && clock.test(head) && isAttribution(head, false);
}
