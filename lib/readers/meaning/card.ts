import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const limits = v.pipe(
  v.object({ text: count, context: count, contextHead: count }),
  v.check(({ context, contextHead }) => contextHead <= context, 'contextHead is more than context'),
);

/** What stands beside the encoder's weights, in `rules/learned/meaning.json`: how it is asked, and what its outputs mean. */
export const cardSchema = v.object({
  /** The first 12 hex digits of the model's SHA-256: another model says other things of the same words. */
  version: v.pipe(v.string(), v.regex(/^[0-9a-f]{12}$/, 'version is no 12 hex digits')),
  /** Length of the vector that stands for a text. */
  dimensions: count,
  /** It was fitted on texts in which a name, a nation, a faith or a gender stands for its kind, and is shown the same. */
  standIns: v.optional(v.boolean(), false),
  /** The first 12 hex digits of the SHA-256 of the lists that say what stands for what: with others it would read otherwise. */
  identity: v.optional(v.string()),
  /** In word pieces, for a whole text and for a draft with a question. */
  limits,
  /** … for a sentence. */
  sentenceLimits: limits,
  /** What each output of a word piece is the chance of: a rule's id, `step/…` or `validation`. */
  spans: v.pipe(v.array(v.string()), v.minLength(1)),
  /** What each output of a whole text is the chance of: `heat>=1` to `heat>=3`, a rule's id, `poor`, `good`. */
  texts: v.pipe(v.array(v.string()), v.minLength(1)),
  /** By label: certainty = sigmoid(slope * logit(chance) + offset); a label without one is taken as it is. */
  calibration: v.record(v.string(), v.tuple([v.number(), v.number()])),
  /**
   * How sure it is that a reader would change the wording of a sentence: sigmoid(any * logit(of its surest piece for any
   * wording) + named * logit(… for any one family) + poor * logit(the whole text is poor) + offset).
   */
  wording: v.optional(
    v.object({
      any: v.number(),
      named: v.number(),
      poor: v.number(),
      offset: v.number(),
      /** Families that only advise: what all have in common does not speak of them. */
      apart: v.array(v.string()),
    }),
    { any: 1, named: 0, poor: 0, offset: 0, apart: [] },
  ),
  /** By label, from which calibrated certainty it is said; `default` for those without their own, `tentative` for bearing out others. */
  thresholds: v.record(v.string(), share),
});

export type MeaningCard = v.InferOutput<typeof cardSchema>;

/** How many word pieces are read at a time. */
export type Limits = MeaningCard['limits'];

/** @throws ValiError for what is no card */
export const readCard = (value: unknown): MeaningCard => v.parse(cardSchema, value);
