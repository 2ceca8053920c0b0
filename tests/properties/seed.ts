/** The same inputs on every machine, as long as nobody asks for others. */
const usualSeed = 20_261_130;

/**
 * How often a property is tried, and from which seed: `EVENKEEL_SEED=7 EVENKEEL_RUNS=20 npx vitest run …` tries other inputs,
 * and twenty times as many.
 * @param usual number of runs, with which `npm test` takes its time
 */
export const runs = (usual: number): { seed: number; numRuns: number } => ({
  seed: numberFrom('EVENKEEL_SEED') ?? usualSeed,
  numRuns: usual * (numberFrom('EVENKEEL_RUNS') ?? 1),
});

/** A property that holds takes as long as its runs take, however many were asked for; it never waits for anything. */
export const asLongAsItTakes = { timeout: 3_600_000 };

/** @throws Error for what is set and is no whole number */
function numberFrom(name: string): number | undefined {
  const written = process.env[name];
  if (!written) return undefined;
  if (!/^\d{1,9}$/.test(written))
    throw new Error(`${name} is “${written}”; set it to a whole number, such as ${name}=20`);
  return Number(written);
}
