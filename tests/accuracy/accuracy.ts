/** `npm run accuracy`: how right the engine is, on writers and sources it was not fitted on, beside its peers. */
import { createEngine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { cueAccuracy } from './cue-accuracy';
import { customerSets } from './customer-sets';
import { dataFolder } from './data';
import { draftAccuracy } from './draft-accuracy';
import { fixtureLines } from './fixtures';
import { heatAccuracy } from './heat-accuracy';
import { learningCurves } from './learning-curve';

export function accuracy(args: string[]): void {
  const folder = dataFolder(args);
  const rules = createEngine(corePack());
  const customers = customerSets(folder);
  const sections = [
    () => heatAccuracy(folder, customers, rules),
    () => cueAccuracy(customers, rules),
    () => draftAccuracy(folder),
    () => fixtureLines(folder),
    () => learningCurves(folder),
  ];
  for (const section of sections) console.log(`${section().join('\n')}\n`);
}
