/** What `npm run fuzz` was asked for. */
export interface Choices {
  /** From which all inputs follow. */
  seed: number;
  /** So long the pages are fuzzed. */
  minutes: number;
  /** A failure that was printed before, to be seen again alone. */
  path?: string;
}

const usage =
  'Say for example: npm run fuzz -- --seed 7 --minutes 10, or --seed 7 --path 3:0:1 as it was printed';

/**
 * @param args as they were written
 * @throws Error with what is wrong, and how it is said right
 */
export function choicesFrom(args: readonly string[]): Choices {
  const choices: Choices = { seed: Date.now() % 1e9, minutes: 10 };
  for (let n = 0; n < args.length; n += 2) {
    const [name, value = ''] = [args[n], args[n + 1]];
    if (name === '--seed' && /^\d{1,9}$/.test(value)) choices.seed = Number(value);
    else if (name === '--minutes' && Number(value) > 0) choices.minutes = Number(value);
    else if (name === '--path' && /^\d+(:\d+)*$/.test(value)) choices.path = value;
    else throw new Error(`“${name} ${value}” is nothing that can be chosen. ${usage}`);
  }
  return choices;
}
