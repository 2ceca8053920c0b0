import type { Sentence } from '../../text/tokenize';
import { type Match, matchAt } from './match';
import { compile, type Program } from './pattern';
import type { Vocabulary } from './vocabulary';

interface Entry<Owner> {
  program: Program;
  owner: Owner;
  number: number;
}

/** So many letters of a word that begins so are its anchor. */
const beginning = 4;

const always = (): boolean => true;

/**
 * Many patterns, found by their anchor words: a sentence without an anchor of a pattern never pays for it.
 */
export class PatternIndex<Owner> {
  /** An index of patterns of which only matters that one of them matches. */
  static of(patterns: readonly string[], words: Vocabulary): PatternIndex<true> {
    const index = new PatternIndex<true>();
    for (const pattern of patterns) index.add(compile(pattern, words), true);
    return index;
  }

  private readonly byWord = new Map<string, Entry<Owner>[]>();
  private readonly byBeginning = new Map<string, Entry<Owner>[]>();
  private size = 0;

  add(program: Program, owner: Owner): void {
    const entry = { program, owner, number: this.size++ };
    for (const anchor of program.anchors) {
      const isBeginning = anchor.endsWith('*');
      const map = isBeginning ? this.byBeginning : this.byWord;
      const key = isBeginning ? anchor.slice(0, -1) : anchor;
      const entries = map.get(key);
      if (entries) entries.push(entry);
      else map.set(key, [entry]);
    }
  }

  /** Does any of the patterns match in the sentence? */
  matches(sentence: Sentence): boolean {
    let found = false;
    this.scan(
      sentence,
      () => {
        found = true;
      },
      () => !found,
    );
    return found;
  }

  /** May a pattern match where a word has this form? */
  isAnchor(form: string): boolean {
    return this.byWord.has(form) || this.entriesByBeginning(form) !== undefined;
  }

  private entriesByBeginning(form: string): readonly Entry<Owner>[] | undefined {
    if (!this.byBeginning.size || form.length < beginning) return undefined;
    return this.byBeginning.get(form.slice(0, beginning));
  }

  /**
   * Calls `visit` for every match in the sentence, at most once for each pattern and first word.
   * @param isWanted is asked before a pattern is tried: where it says no, no time is spent on it
   */
  scan(
    sentence: Sentence,
    visit: (owner: Owner, match: Match) => void,
    isWanted: (owner: Owner) => boolean = always,
  ): void {
    if (!this.size) return;
    const tried = new Set<number>();
    const wake = (entries: readonly Entry<Owner>[] | undefined, position: number) => {
      if (!entries) return;
      for (const entry of entries) {
        if (!isWanted(entry.owner)) continue;
        const { min, max } = entry.program.before;
        for (let at = Math.max(0, position - max); at <= position - min; at++) {
          const key = entry.number * (sentence.tokens.length + 1) + at;
          if (tried.has(key)) continue;
          tried.add(key);
          const match = matchAt(entry.program, sentence, at);
          if (match) visit(entry.owner, match);
        }
      }
    };
    sentence.tokens.forEach((token, position) => {
      for (const form of token.forms) {
        wake(this.byWord.get(form), position);
        wake(this.entriesByBeginning(form), position);
      }
    });
  }
}
