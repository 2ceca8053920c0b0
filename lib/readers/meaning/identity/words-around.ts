import { type WrittenWord, writtenWordsOf } from '../written-words';
import { keyOf } from './entries';

/** A written word with what its writing tells: whether it opens a sentence, and whether its capital is therefore its own. */
export interface WordAround extends WrittenWord {
  key: string;
  /** “Maria”, “DeShawn”; not “USA”, “iPhone”. */
  titled: boolean;
  /** Nothing stands before it in its sentence, so that any word would have a capital. */
  opens: boolean;
  /** No blank between this one and the one before. */
  glued: boolean;
  /** A new line begins before it. */
  breaks: boolean;
  /** With accents that its key lacks: “Hùng”, which is no form of “hang”. */
  accented: boolean;
  /** In a heading, where most words have capitals, or among words in capitals. */
  heading: boolean;
}

const lineBreak = /[\n\r\u2028\u2029]/;
const ends = new Set('.!?…:');
/** What may open a quotation or an aside. */
const openers = new Set('"“«„([*•');
const initial = /^\p{Lu}$/u;
const titles = new Set(['mr', 'mrs', 'ms', 'mx', 'dr', 'prof', 'st']);

/** Words of so many letters tell whether capitals are the rule. */
const tellingLength = 4;
/** A line of so many of them, of which so many have capitals, is a heading. */
const headingWords = 4;
const headingShare = 0.7;

/** Whether its first letter has another form, as digits and most of the world’s letters have not. */
const hasCase = ({ text, isMark }: WrittenWord): boolean =>
  !isMark && text[0]!.toLowerCase() !== text[0]!.toUpperCase();

export function wordsAround(text: string): WordAround[] {
  let opens = true;
  let before: WordAround | undefined;
  const words = writtenWordsOf(text).map((written): WordAround => {
    const { text: letters, start, end, isMark } = written;
    const glued = before !== undefined && before.end === start;
    const breaks = before !== undefined && !glued && lineBreak.test(text.slice(before.end, start));
    if (breaks) opens = true;
    const small = isMark ? letters : letters.toLowerCase();
    const key = keyOf(letters);
    const word: WordAround = {
      text: letters,
      start,
      end,
      isMark,
      key,
      titled: !isMark && isTitled(letters, small),
      accented: !isMark && key !== small,
      opens: !isMark && opens,
      glued,
      breaks,
      heading: false,
    };
    if (!isMark) opens = false;
    else if (ends.has(letters)) opens = !isShortened(before, letters, glued);
    else if (openers.has(letters) && !glued) opens = true;
    before = word;
    return word;
  });
  markHeadings(words);
  return words;
}

/** A first letter that is a capital, and others that are not. */
const isTitled = (word: string, small: string): boolean =>
  word[0] !== small[0] && word !== word.toUpperCase();

/** The stop behind “Mr” or an initial ends no sentence. */
const isShortened = (before: WordAround | undefined, mark: string, glued: boolean): boolean =>
  mark === '.' &&
  glued &&
  before !== undefined &&
  (titles.has(before.key) || (initial.test(before.text) && before.text !== 'I'));

/** Marks the words of every sentence in which capitals say nothing. */
function markHeadings(words: readonly WordAround[]): void {
  let sentence: WordAround[] = [];
  const close = (): void => {
    const telling = sentence.filter((word) => hasCase(word) && word.text.length >= tellingLength);
    const capital = telling.filter(({ text }) => text[0] !== text[0]!.toLowerCase());
    const shouted = telling.filter(({ text }) => text === text.toUpperCase());
    if (
      telling.length >= headingWords
        ? capital.length >= headingShare * telling.length
        : telling.length > 1 && shouted.length === telling.length
    )
      for (const word of sentence) word.heading = true;
    sentence = [];
  };
  for (const word of words) {
    if (word.opens) close();
    sentence.push(word);
  }
  close();
}
