/**
 * A sentence without what tells whose it was: names, numbers, addresses and links give way to made-up ones of their kind,
 * so that it still reads as one. It finds too much rather than too little, and finds not everything: whoever hands a
 * sentence on is shown it first. Pure.
 */
import type { Span } from '../model/conversation';

/** In place of any name. */
const anyName = 'Alex';

export interface Around {
  /** Where names stand in a text. */
  namesIn(text: string): readonly Span[];
  /** Names that are known of the conversation, as the page gives them: the customer's, the colleagues'. */
  known?: readonly string[];
}

const link = /\b(?:https?:\/\/|www\.)[^\s<>"”»)\]]+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\/[^\s<>"”»)\]]*/giu;
const mail = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/giu;
const domain =
  /\b(?:[\w-]+\.)+(?:com|org|net|info|biz|io|app|dev|shop|store|eu|de|fr|es|it|nl|be|at|ch|pl|uk|ie|us|ca|au|nz|in|jp|br)\b/giu;
const handle = /(?<![\w@])@[\p{L}\p{N}_.-]*[\p{L}\p{N}_]/gu;
/** “12 Baker Street”, “Baker St 12”, “Hauptstraße 5”. */
const street =
  /\b\d+[a-z]?,? (?:[\p{Lu}][\p{L}'’.-]* ){1,4}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Way|Square|Sq|Court|Ct|Close|Place|Pl|Boulevard|Blvd|Terrace|Crescent)\b\.?|\b[\p{Lu}][\p{L}-]*(?:straße|strasse|str\.|weg|platz|allee) \d+[a-z]?/gu;
/** With letters and digits mixed, as in a number of an order or a postcode; “2nd” and “5pm” are a number alone. */
const code =
  /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}-]*\p{L})(?=[\p{L}\p{N}-]*\p{N})(?!\p{Nd}+\p{L}{1,3}(?![\p{L}\p{N}-]))[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu;

const steps: readonly (readonly [pattern: RegExp, instead: string | ((found: string) => string)])[] = [
  [mail, 'name@example.com'],
  [link, 'https://example.com'],
  [domain, 'example.com'],
  [handle, '@name'],
  [street, '0 Example Street'],
];

/** What stands in for something that was found is not looked at again. */
const own = /name@example\.com|https:\/\/example\.com|example\.com|@name|0 Example Street/g;

/**
 * @param text any text, of a customer or an agent
 * @returns the same with stand-ins; the very same where there was nothing to be found
 */
export function anonymous(text: string, { namesIn, known = [] }: Around): string {
  const places = steps.reduce(
    (before, [pattern, instead]) => outside(before, (part) => part.replace(pattern, instead as string)),
    text,
  );
  return outside(places, (part) => withoutNumbers(withoutNames(part, namesIn, known)));
}

/** Changes what stands between the stand-ins. */
function outside(text: string, change: (part: string) => string): string {
  let at = 0;
  let changed = '';
  for (const { 0: standIn, index } of text.matchAll(own)) {
    changed += change(text.slice(at, index)) + standIn;
    at = index + standIn.length;
  }
  return changed + change(text.slice(at));
}

function withoutNames(text: string, namesIn: Around['namesIn'], known: readonly string[]): string {
  let at = 0;
  let changed = '';
  for (const { start, end } of namesIn(text)) {
    changed += text.slice(at, start) + anyName;
    at = end;
  }
  changed += text.slice(at);
  return namesOf(known).reduce((before, name) => before.replace(asWord(name), anyName), changed);
}

/** Whole names first, then the parts that people are called by. */
const namesOf = (known: readonly string[]): string[] =>
  [...known, ...known.flatMap((name) => name.split(/\s+/))]
    .map((name) => name.trim())
    .filter((name) => name.length > 1 && name !== anyName)
    .sort((one, other) => other.length - one.length);

const asWord = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');

const withoutNumbers = (text: string): string =>
  text.replace(code, (found) => found.replace(/\p{L}/gu, 'X')).replace(/\p{N}/gu, '0');
