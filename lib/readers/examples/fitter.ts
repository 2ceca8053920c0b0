import type { ExampleRule } from '../../format/rule';
import type { Embed } from '../meaning/embed';
import { background } from './background';
import { readBackground } from './background-file';
import { type BackgroundSpace, createBackgroundSpace, type Rest } from './background-space';
import { fitRule } from './fit';
import type { FittedRule } from './fitted-rule';
import { proveExamples } from './proof';

export interface FitterParts {
  /** Of the encoder. */
  version: string;
  embed: Embed;
  /** The file with the background's vectors; undefined where there is none, and then they are read anew. */
  backgroundFile(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  /** Waited for between two slices of work, where a page has to stay alive. */
  rest?: Rest;
}

/** @throws where the encoder cannot read */
export type FitExamples = (rule: ExampleRule) => Promise<FittedRule>;

/** Fits rules by example and proves them; what they have in common is made once, when the first one comes. */
export function createFitter({ version, embed, backgroundFile, rest }: FitterParts): FitExamples {
  let space: Promise<BackgroundSpace> | undefined;
  const spaceOf = async (): Promise<BackgroundSpace> => {
    const bytes = await backgroundFile();
    const known = bytes && readBackground(bytes, version, background);
    return createBackgroundSpace(known ?? (await embed(background)), rest);
  };
  return async ({ like, unlike }) => {
    space ??= spaceOf();
    // What failed is tried again for the next rule: a worker that died may be alive again.
    space.catch(() => {
      space = undefined;
    });
    const vectors = await embed([...like, ...unlike]);
    const [ofLike, ofUnlike] = [vectors.slice(0, like.length), vectors.slice(like.length)];
    const fit = fitRule(await space, ofLike, ofUnlike);
    return { classifier: fit.classifier, proof: proveExamples(fit, ofLike, ofUnlike) };
  };
}
