import type fc from 'fast-check';

/** The same inputs on every machine; a longer run with other seeds is for the fuzzer. */
export const runs = (numRuns: number): fc.Parameters<unknown> => ({ seed: 20_261_130, numRuns });
