import type fc from 'fast-check';

/** The same inputs on every machine, as long as nobody asks for others. */
const usualSeed = 20_261_130;

/**
 * How often a property is tried, and from which seed: `EVENKEEL_SEED=7 EVENKEEL_RUNS=100000 npx vitest run …` tries other
 * inputs, and more of them.
 * @param usual number of runs, with which `npm test` takes its time
 */
export const runs = (usual: number): fc.Parameters<unknown> => ({
  seed: numberFrom('EVENKEEL_SEED') ?? usualSeed,
  numRuns: numberFrom('EVENKEEL_RUNS') ?? usual,
});

/** A property that holds takes as long as its runs take, however many were asked for; it never waits for anything. */
export const asLongAsItTakes = { timeout: 3_600_000 };

/** @throws Error for what is set and is no whole number */
function numberFrom(name: string): number | undefined {
  const written = process.env[name];
  if (!written) return undefined;
  if (!/^\d{1,9}$/.test(written))
    throw new Error(`${name} is “${written}”; set it to a whole number, such as ${name}=1000`);
  return Number(written);
}
