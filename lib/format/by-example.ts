/** What a rule of kind `cue` or `wording` has in place of patterns: sentences that it finds the like of, and others. */
import * as v from 'valibot';
import { sentence } from './parts';
import { says } from './schema-text';

const sentences = v.pipe(
  v.array(sentence),
  v.minLength(4, says('schemaNeedsSentences')),
  v.maxLength(40, says('schemaSentences')),
);

/** Beside sentences there is no pattern, and nothing for one to prove. */
const notBeside = v.exactOptional(v.never(says('schemaByExampleAlone')));

export const byExample = {
  /** It fires on a sentence that means what these mean … */
  like: sentences,
  /** … and stays silent on these, the nearer to the others the better. */
  unlike: sentences,
  match: notBeside,
  examples: notBeside,
  counterExamples: notBeside,
};

/** Is this, whatever else it is, meant to find by example? @param rule parsed JSON from outside */
export const isWrittenByExample = (rule: unknown): boolean =>
  typeof rule === 'object' && rule !== null && ('like' in rule || 'unlike' in rule);
