/** The adapter format for packs from outside: selectors alone, and a saved page that proves them. */
import * as v from 'valibot';
import type { Adapter } from '../model/adapter';
import { says } from './schema-text';

const short = v.pipe(
  v.string(),
  v.minLength(1, says('schemaEmpty')),
  v.maxLength(300, says('schemaCharacters')),
);
const selectors = v.pipe(
  v.array(short),
  v.minLength(1, says('schemaNeedsSelector')),
  v.maxLength(40, says('schemaAtMost')),
);
const source = v.union(
  [
    v.strictObject({ selector: short, attribute: v.exactOptional(short) }),
    v.strictObject({ path: short }),
    v.strictObject({ hash: short }),
    v.strictObject({ query: short }),
  ],
  says('schemaSource'),
);
const sources = v.pipe(v.array(source), v.maxLength(40, says('schemaAtMost')));
const speaker = v.picklist(['customer', 'agent', 'bot', 'system', 'unknown']);

export const adapterSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, says('schemaSlug'))),
  name: short,
  confidence: v.picklist(['sure', 'beta']),
  unsure: v.exactOptional(v.array(short)),
  matches: v.array(v.pipe(v.string(), v.regex(/^https:\/\/(\*\.)?[^/*]+\/.*$/, says('schemaPageAddress')))),
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
const adapterProofSchema = v.strictObject({
  address: short,
  html: v.pipe(v.string(), v.maxLength(200_000, says('schemaCharacters'))),
  messages: v.pipe(
    v.array(v.strictObject({ speaker, text: v.string(), note: v.exactOptional(v.boolean()) })),
    v.minLength(1, says('schemaNeedsMessage')),
  ),
});

export const packAdapterSchema = v.strictObject({
  adapter: adapterSchema,
  pages: v.pipe(v.array(adapterProofSchema), v.minLength(1, says('schemaNeedsPage'))),
});
export type PackAdapter = v.InferOutput<typeof packAdapterSchema>;
