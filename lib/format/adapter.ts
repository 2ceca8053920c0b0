/** The adapter format for packs from outside: selectors alone, and a saved page that proves them. */
import * as v from 'valibot';
import type { Adapter } from '../model/adapter';
import { listOf, slug } from './parts';
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
  id: slug,
  name: short,
  confidence: v.picklist(['sure', 'beta']),
  unsure: v.exactOptional(listOf(short)),
  matches: listOf(v.pipe(short, v.regex(/^https:\/\/(\*\.)?[^/*]+\/.*$/, says('schemaPageAddress')))),
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
    speaker: listOf(
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
    note: v.exactOptional(listOf(short)),
    noteWords: v.exactOptional(v.strictObject({ in: short, words: listOf(short) })),
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

const pageText = v.pipe(v.string(), v.maxLength(200_000, says('schemaCharacters')));

/** A saved page with what must be read from it: an adapter without one is refused. */
const adapterProofSchema = v.strictObject({
  address: short,
  html: pageText,
  messages: v.pipe(
    listOf(v.strictObject({ speaker, text: pageText, note: v.exactOptional(v.boolean()) }), 1000),
    v.minLength(1, says('schemaNeedsMessage')),
  ),
});

export const packAdapterSchema = v.strictObject({
  adapter: adapterSchema,
  pages: v.pipe(listOf(adapterProofSchema, 20), v.minLength(1, says('schemaNeedsPage'))),
});
export type PackAdapter = v.InferOutput<typeof packAdapterSchema>;
