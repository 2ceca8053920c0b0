/** The adapter format for packs from outside: selectors alone, and a saved page that proves them. */
import * as v from 'valibot';
import type { Adapter } from '../model/adapter';

const short = v.pipe(
  v.string(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(300, 'at most 300 characters'),
);
const selectors = v.pipe(
  v.array(short),
  v.minLength(1, 'needs at least one selector'),
  v.maxLength(40, 'at most 40'),
);
const source = v.union(
  [
    v.strictObject({ selector: short, attribute: v.exactOptional(short) }),
    v.strictObject({ path: short }),
    v.strictObject({ hash: short }),
    v.strictObject({ query: short }),
  ],
  'must be {selector, attribute?}, {path}, {hash} or {query}',
);
const sources = v.pipe(v.array(source), v.maxLength(40, 'at most 40'));
const speaker = v.picklist(['customer', 'agent', 'bot', 'system', 'unknown']);

export const adapterSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')),
  name: short,
  confidence: v.picklist(['sure', 'beta']),
  unsure: v.exactOptional(v.array(short)),
  matches: v.array(
    v.pipe(v.string(), v.regex(/^https:\/\/(\*\.)?[^/*]+\/.*$/, 'must look like https://help.example.com/*')),
  ),
  detect: v.exactOptional(selectors),
  infer: v.exactOptional(v.boolean()),
  shadow: v.exactOptional(selectors),
  conversation: v.strictObject({
    id: sources,
    root: selectors,
    customer: v.exactOptional(sources),
    subject: v.exactOptional(sources),
    channel: v.exactOptional(sources),
    brand: v.exactOptional(sources),
    inbox: v.exactOptional(sources),
    customers: v.exactOptional(sources),
    agents: v.exactOptional(sources),
    partial: v.exactOptional(selectors),
  }),
  message: v.strictObject({
    item: selectors,
    text: selectors,
    skip: v.exactOptional(selectors),
    ignore: v.exactOptional(selectors),
    visible: v.exactOptional(v.boolean()),
    id: v.exactOptional(sources),
    author: v.exactOptional(sources),
    identity: v.exactOptional(sources),
    time: v.exactOptional(sources),
    channel: v.exactOptional(sources),
    speaker: v.array(
      v.strictObject({
        selector: v.exactOptional(short),
        author: v.exactOptional(short),
        among: v.exactOptional(v.picklist(['customers', 'agents'])),
        side: v.exactOptional(v.picklist(['left', 'right'])),
        speaker,
        certainty: v.exactOptional(v.picklist(['stated', 'guessed'])),
      }),
    ),
    firstIsCustomer: v.exactOptional(v.boolean()),
    note: v.exactOptional(v.array(short)),
    noteWords: v.exactOptional(v.strictObject({ in: short, words: v.array(short) })),
    /** Once said which messages were edited. Nobody asks for it any more; older packs still have it. */
    edited: v.exactOptional(selectors),
    order: v.exactOptional(v.picklist(['oldest-first', 'newest-first', 'by-time'])),
  }),
  composer: v.strictObject({
    editor: selectors,
    anywhere: v.exactOptional(v.boolean()),
    note: v.exactOptional(selectors),
    quote: v.exactOptional(selectors),
    composerOnly: v.exactOptional(v.boolean()),
  }),
}) satisfies v.GenericSchema<Adapter>;

/** A saved page with what must be read from it: an adapter without one is refused. */
export const adapterProofSchema = v.strictObject({
  address: short,
  html: v.pipe(v.string(), v.maxLength(200_000, 'at most 200,000 characters')),
  messages: v.pipe(
    v.array(v.strictObject({ speaker, text: v.string(), note: v.exactOptional(v.boolean()) })),
    v.minLength(1, 'needs at least one message'),
  ),
});

export const packAdapterSchema = v.strictObject({
  adapter: adapterSchema,
  pages: v.pipe(v.array(adapterProofSchema), v.minLength(1, 'needs a saved page that proves it')),
});
export type PackAdapter = v.InferOutput<typeof packAdapterSchema>;
