import type { Sentence } from '../../text/tokenize';
import { type Match, matchAt } from './match';
import { compile, type Program } from './pattern';
import type { Vocabulary } from './vocabulary';

interface Entry<Owner> {
  program: Program;
  owner: Owner;
  number: number;
}

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

  private readonly byAnchor = new Map<string, Entry<Owner>[]>();
  private size = 0;
  private hasPrefixes = false;

  add(program: Program, owner: Owner): void {
    const entry = { program, owner, number: this.size++ };
    for (const anchor of program.anchors) {
      if (anchor.endsWith('*')) this.hasPrefixes = true;
      const entries = this.byAnchor.get(anchor);
      if (entries) entries.push(entry);
      else this.byAnchor.set(anchor, [entry]);
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
    return (
      this.byAnchor.has(form) ||
      (this.hasPrefixes && form.length >= 4 && this.byAnchor.has(`${form.slice(0, 4)}*`))
    );
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
    const wake = (anchor: string, position: number) => {
      for (const entry of this.byAnchor.get(anchor) ?? []) {
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
        wake(form, position);
        if (this.hasPrefixes && form.length >= 4) wake(`${form.slice(0, 4)}*`, position);
      }
    });
  }
}
