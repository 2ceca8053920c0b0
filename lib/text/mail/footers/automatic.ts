import { folded } from '../lines';
import { holdsAny } from '../required-words';
import { type Phrases, phrases, saysAny } from './phrases';
import { mailSentences } from './sentences';

/** A machine says in its first sentences that it is one. */
const firstSentences = 3;
const maxLength = 6_000;
/** Words of a sentence that is looked at for itself; shorter ones are names, numbers, greetings. */
const minWords = 4;

/**
 * Is this a mail that a machine wrote: that somebody is away, that a mail came back, that a request has been received? In doubt a
 * person wrote it: where a sentence speaks of its writer and says nothing of a machine's, or where most say nothing of it.
 *
 * @param own the writer's part of a mail: no history, no signature, no footers
 */
export function isAutomatic(own: string): boolean {
  const text = own.trim();
  if (!text || text.length > maxLength) return false;
  const small = folded(text);
  const languages = phrases.filter(({ ofMachines }) => holdsAny(ofMachines, small));
  if (!languages.length) return false;
  const sentences = mailSentences(text).map((sentence) => folded(sentence.text));
  return languages.some((language) => isMachine(sentences, language) || isAbsence(sentences, language));
}

function isMachine(sentences: readonly string[], language: Phrases): boolean {
  const first = sentences.slice(0, firstSentences);
  return (
    first.some((text) => saysAny(language.automatic, text)) &&
    (sentences.every((text) => saysIt(text, language) || !isAPersons(text, language)) ||
      (sentences.some((text) => saysAny(language.absent, text)) && !sentences.some(asksOrShouts)))
  );
}

function isAbsence(sentences: readonly string[], language: Phrases): boolean {
  const first = sentences.slice(0, firstSentences);
  if (!first.some((text) => saysAny(language.absent, text))) return false;
  if (!sentences.some((text) => saysAny(language.meanwhile, text))) return false;
  const others = sentences.filter((text) => !saysIt(text, language) && !isShort(text));
  return others.every((text) => !isAPersons(text, language)) && others.length * 2 <= sentences.length;
}

const saysIt = (
  text: string,
  { automatic, absent, meanwhile, courtesy, footers, surveys }: Phrases,
): boolean =>
  courtesy.test(text) ||
  [automatic, absent, meanwhile, footers, surveys].some((signs) => saysAny(signs, text));

const asksOrShouts = (text: string): boolean => /[?？]$|[!！]{2}/.test(text);

const isAPersons = (text: string, { self }: Phrases): boolean => self.test(text) || asksOrShouts(text);

const isShort = (text: string): boolean => text.split(/\s+/).length < minWords && text.length < 40;
