/**
 * Customer messages written for this repository, in `texts/`: one a line, its heat of 0–3 first; in `letters.txt`
 * each sentence that carries an escalation cue says so at its end: `Still nothing {long-wait}.`
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

export interface OwnText {
  text: string;
  /** 0 calm, 1 strained, 2 heated, 3 critical. */
  heat: number;
  /** Each cue, and the words up to where it stands. */
  quotes: { label: string; quote: string }[];
}

const linesOf = (name: string): string[] =>
  readFileSync(join(root, `tests/accuracy/texts/${name}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);

/**
 * @param name `posts`, `letters`, or `plain`, which are short as in a chat; `plain-check` are of their kind and
 *   are not fitted on. Only letters say anything of cues.
 */
export const ownTexts = (name: string): OwnText[] =>
  linesOf(name).map((line) => {
    const parts = line.slice(2).split(/ ?\{([a-z-]+)\}/);
    const said = parts.filter((_, n) => n % 2 === 0);
    const labels = parts.filter((_, n) => n % 2 === 1);
    return {
      text: said.join(''),
      heat: Number(line[0]),
      quotes: labels.map((label, n) => ({
        label,
        quote: said[n]!.split(/[.!?] /)
          .at(-1)!
          .trim(),
      })),
    };
  });

/** Our own reading of public messages whose licence permits it: heat by the message's id. */
export const publicHeat = (): Map<string, number> =>
  new Map(linesOf('public-heat').map((line) => [line.slice(2), Number(line[0])]));
