import type { Sentence, Token } from '../../text/tokenize';
import type { Instruction, Program } from './pattern';

/** Token positions of a match: the reported part, and where the whole begins. */
export interface Match {
  from: number;
  to: number;
  wholeFrom: number;
}

/** How many steps of programs were entered since the start: what a text costs, told without a clock. */
export const work = { steps: 0 };

let visited = new Int32Array(0);
let generation = 0;

/**
 * Runs a pattern's program at one word of a sentence. Each (step, word) is entered once, and no word is looked at that lies
 * farther on than the pattern is wide: time and memory are bounded by the pattern, however long the sentence.
 *
 * @param here where `<>` stands, for vetoes
 * @returns the first match in the pattern's own order of preference
 */
export function matchAt(program: Program, sentence: Sentence, at: number, here = -1): Match | undefined {
  const { steps } = program;
  const { tokens } = sentence;
  const columns = Math.min(tokens.length - at, program.widest) + 1;
  const cells = steps.length * columns * 2;
  if (visited.length < cells) visited = new Int32Array(cells);
  generation++;
  let from = at;
  let to = -1;

  // `comma`: a pattern's comma was just passed, so the next word may follow one.
  const run = (pc: number, position: number, comma: boolean): boolean => {
    for (;;) {
      const cell = (pc * columns + position - at) * 2 + (comma ? 1 : 0);
      if (visited[cell] === generation) return false;
      visited[cell] = generation;
      work.steps++;
      const step = steps[pc]!;
      const token = tokens[position];
      switch (step.op) {
        case 'match':
          if (to < 0) to = position;
          return true;
        case 'split':
          if (run(step.first, position, comma)) return true;
          pc = step.second;
          continue;
        case 'jump':
          pc = step.to;
          continue;
        case 'start':
          if (position !== 0) return false;
          break;
        case 'end':
          if (token || (step.question && !sentence.question)) return false;
          break;
        case 'here':
          // What a comma parts from the match does not stand beside it.
          if (position !== here || (token?.comma && !comma && position > at)) return false;
          break;
        case 'comma':
          if (!step.optional && !token?.comma) return false;
          pc++;
          comma = true;
          continue;
        case 'open': {
          const before = from;
          from = position;
          if (run(pc + 1, position, comma)) return true;
          from = before;
          return false;
        }
        case 'close': {
          to = position;
          if (run(pc + 1, position, comma)) return true;
          to = -1;
          return false;
        }
        case 'any':
          if (!token || step.never.has(token.forms[0]!)) return false;
          pc++;
          position++;
          comma = true;
          continue;
        default:
          if (!token || (token.comma && !comma && position > at) || !fits(step, token)) return false;
          pc++;
          position++;
          comma = false;
          continue;
      }
      pc++;
    }
  };
  return run(0, at, true) ? { from, to, wholeFrom: at } : undefined;
}

function fits(step: Instruction, token: Token): boolean {
  for (const form of token.forms) {
    if (
      step.op === 'word'
        ? form === step.word
        : step.op === 'prefix'
          ? form.startsWith(step.word)
          : inClass(step, form)
    )
      return true;
  }
  return false;
}

function inClass(step: Instruction, form: string): boolean {
  return step.op === 'class' && (step.words.has(form) || (step.number && /^\d+$/.test(form)));
}
