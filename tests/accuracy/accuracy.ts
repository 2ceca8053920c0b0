/** `npm run accuracy`: how right the engine is, on writers and sources it was not fitted on, beside its peers. */
import { dataFolder } from './data';
import { draftAccuracy } from './draft-accuracy';
import { fixtureLines } from './fixtures';
import { heatAccuracy } from './heat-accuracy';

export function accuracy(args: string[]): void {
  const folder = dataFolder(args);
  console.log(
    [...heatAccuracy(folder), '', ...draftAccuracy(folder), '', ...fixtureLines(folder)].join('\n'),
  );
}
