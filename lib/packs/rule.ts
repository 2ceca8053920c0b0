/**
 * Rules and packs as data. The schema is the one source of both the types and the checks on packs from
 * outside, so the two cannot drift. A rule's file is named after its id: `customer/long-wait.json`.
 */
import * as v from 'valibot';
import { packAdapterSchema } from '../adapters/schema';

const sentence = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(500, 'at most 500 characters'),
);
const pattern = v.pipe(
  v.string(),
  v.minLength(1, 'must not be empty'),
  v.maxLength(400, 'at most 400 characters'),
);
const patterns = v.pipe(v.array(pattern), v.maxLength(200, 'at most 200 patterns'));
const id = v.pipe(
  v.string(),
  v.regex(
    /^(customer|agent)\/[a-z0-9]+(-[a-z0-9]+)*$/,
    'must look like customer/long-wait or agent/non-apology',
  ),
);

export const levels = ['tip', 'suggest', 'warn', 'stop'] as const;
export const bands = ['calm', 'strained', 'heated', 'critical'] as const;
/** How sharply the panel speaks of a draft: a tip stays in the panel, the others are underlined. */
export type Level = (typeof levels)[number];
/** The customer's state over the thread. */
export type Band = (typeof bands)[number];

const shared = {
  id,
  /** What the panel calls it, two or three words. */
  label: sentence,
  /** One friendly sentence for the agent. */
  why: sentence,
  /** Where the rule comes from: a finding, a guideline, or the team's own wish. */
  source: sentence,
};

const matching = {
  match: v.pipe(patterns, v.minLength(1, 'needs at least one pattern')),
  /** Silent where one of these matches in the same sentence. */
  unless: v.optional(patterns, []),
};

/** The exact span in [square brackets]; for wording with rewrites also the exact sentence after the fix. */
const example = v.strictObject({ text: sentence, fixed: v.optional(sentence) });

/** A cue in the customer's words. */
const cue = v.strictObject({
  kind: v.literal('cue'),
  ...shared,
  ...matching,
  group: v.picklist(['emotion', 'history', 'stakes', 'conduct', 'circumstances', 'positive']),
  /** 0 positive, 1 note, 2 acknowledge, 3 feelings first, 4 a path to follow, 5 safety before tone. */
  severity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  /** Which shared vetoes hold; all of the pack's when absent. */
  vetoes: v.optional(v.array(v.string())),
  examples: v.pipe(v.array(example), v.minLength(2, 'needs at least two examples')),
  counterExamples: v.pipe(v.array(sentence), v.minLength(2, 'needs at least two counter-examples')),
});

const when = v.optional(
  v.strictObject({
    /** The rule speaks only while the customer is in one of these bands. */
    band: v.optional(v.array(v.picklist(bands))),
    /** … and only where the customer's words hold one of these cues. */
    cue: v.optional(v.array(id)),
    /** … and none of these. */
    notCue: v.optional(v.array(id)),
    /** Besides, in any band, where the customer's words hold one of these. */
    orCue: v.optional(v.array(id)),
  }),
);

const rewrites = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(300, 'at most 300 characters'))),
  v.maxLength(6, 'at most 6 rewrites'),
);

/** Wording in the agent's draft. */
const wording = v.strictObject({
  kind: v.literal('wording'),
  ...shared,
  /** A pattern, or one with rewrites of its own where the rule's would not fit its grammar. */
  match: v.pipe(
    v.array(
      v.union([pattern, v.strictObject({ pattern, rewrites })], 'must be a pattern or {pattern, rewrites}'),
    ),
    v.minLength(1, 'needs at least one pattern'),
    v.maxLength(200, 'at most 200 patterns'),
  ),
  unless: matching.unless,
  family: sentence,
  severity: v.picklist(levels),
  when,
  vetoes: v.optional(v.array(v.string()), []),
  /** Replacements for the span; the first must give exactly `fixed`. Capitals follow the span's. */
  rewrites: v.optional(rewrites, []),
  examples: v.pipe(v.array(example), v.minLength(2, 'needs at least two examples')),
  counterExamples: v.pipe(v.array(sentence), v.minLength(2, 'needs at least two counter-examples')),
});

/** Something a reply in this situation should hold, and the draft does not. */
const omission = v.strictObject({
  kind: v.literal('omission'),
  ...shared,
  family: sentence,
  severity: v.picklist(levels),
  when,
  missing: v.strictObject({
    /** The draft has it when one of these matches. */
    anyOf: v.pipe(patterns, v.minLength(1, 'needs at least one pattern')),
    /** … within its first so many words; anywhere when absent. */
    within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    /** Shorter drafts are still being written and are left alone. */
    fromWords: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
  cases: v.pipe(
    v.array(v.strictObject({ context: v.array(sentence), draft: sentence, fires: v.boolean() })),
    v.minLength(2, 'needs at least two cases'),
  ),
});

/** A check of the engine's own, such as counting apologies: the pack gives its words, level and proof. */
const check = v.strictObject({
  kind: v.literal('check'),
  ...shared,
  family: sentence,
  severity: v.picklist(levels),
  when,
  cases: v.pipe(
    v.array(
      v.strictObject({
        context: v.array(v.strictObject({ role: v.picklist(['customer', 'agent']), text: sentence })),
        draft: v.pipe(v.string(), v.maxLength(4000, 'at most 4,000 characters')),
        fires: v.boolean(),
      }),
    ),
    v.minLength(2, 'needs at least two cases'),
  ),
});

export const ruleSchema = v.variant('kind', [cue, wording, omission, check]);
export type Rule = v.InferOutput<typeof ruleSchema>;
export type Cue = v.InferOutput<typeof cue>;
export type Wording = v.InferOutput<typeof wording>;
export type Omission = v.InferOutput<typeof omission>;
export type CheckRule = v.InferOutput<typeof check>;
export type Example = v.InferOutput<typeof example>;

/** A reason to drop a match, shared by many rules; `<>` in its pattern stands where the match begins. */
const veto = v.strictObject({
  id: sentence,
  why: sentence,
  match: v.pipe(patterns, v.minLength(1, 'needs at least one pattern')),
});

/** One validating sentence with typed slots, as `{thing}` or `{Thing}` at the start of a sentence. */
const phrase = v.strictObject({
  text: sentence,
  /** How strong a feeling it answers: 1 mild, 2 clear, 3 strong. */
  intensity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  /** It claims more than its cue: one of these must stand in the customer's words too. */
  also: v.optional(v.array(id)),
});
const phraseSet = v.strictObject({ cue: id, phrases: v.array(phrase) });
export type PhraseSet = v.InferOutput<typeof phraseSet>;

/** Where in a reply a step belongs. */
export const phases = ['opening', 'middle', 'closing'] as const;
export type Phase = (typeof phases)[number];

/** One step of a good reply, where it applies: what the panel ticks, and a sentence to start from. */
const step = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^step\/[a-z0-9]+(-[a-z0-9]+)*$/, 'must look like step/own')),
  label: sentence,
  why: sentence,
  source: sentence,
  /** Steps are listed, and a reply is built, in this order. */
  order: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
  /** Where its sentence goes. */
  place: v.picklist(phases),
  /** All of these must hold; an absent one always does. */
  when: v.strictObject({
    phase: v.optional(v.array(v.picklist(phases))),
    band: v.optional(v.array(v.picklist(bands))),
    /** One of these cues stands in the customer's turns since the last reply. */
    cue: v.optional(v.array(id)),
    notCue: v.optional(v.array(id)),
    /** Later than the opening only where something they wrote since the last reply upsets them. */
    upset: v.optional(v.boolean()),
    /** The customer wrote at least so many words since the last reply. */
    leastWords: v.optional(v.pipe(v.number(), v.integer())),
    /** The customer wrote at most so many words in all. */
    mostWords: v.optional(v.pipe(v.number(), v.integer())),
    /** The thread was strained or worse before. */
    heatedBefore: v.optional(v.boolean()),
  }),
  /** The draft has taken the step when one of these matches. */
  done: v.pipe(patterns, v.minLength(1, 'needs at least one pattern')),
  /** Sentences to start from; what the agent must decide stands in [brackets]. */
  scaffolds: v.pipe(v.array(sentence), v.maxLength(6, 'at most 6 scaffolds')),
  /** An omission rule that says the same; it is then not said twice. */
  rule: v.optional(id),
  cases: v.pipe(
    v.array(
      v.strictObject({
        context: v.array(v.strictObject({ role: v.picklist(['customer', 'agent']), text: sentence })),
        draft: v.string(),
        is: v.picklist(['open', 'done', 'not needed']),
      }),
    ),
    v.minLength(3, 'needs an open, a done and a not needed case'),
  ),
});
export type Step = v.InferOutput<typeof step>;

export const packSchema = v.strictObject({
  format: v.literal(1, 'this version reads format 1'),
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, digits and hyphens')),
  name: sentence,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'must look like 1.0.0')),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'must look like en or en-GB')),
  author: sentence,
  licence: sentence,
  /** Word classes for patterns: `@name` matches any of them. */
  words: v.optional(v.record(v.string(), v.array(sentence)), {}),
  /** Idioms and product names that never count as a cue. */
  masks: v.optional(patterns, []),
  vetoes: v.optional(v.array(veto), []),
  rules: v.pipe(v.array(ruleSchema), v.maxLength(20_000, 'at most 20,000 rules')),
  phrases: v.optional(v.array(phraseSet), []),
  /** The steps of a good reply. */
  steps: v.optional(v.pipe(v.array(step), v.maxLength(60, 'at most 60 steps')), []),
  /** Help desks that it brings or repairs, each with saved pages that prove it. */
  adapters: v.optional(v.pipe(v.array(packAdapterSchema), v.maxLength(50, 'at most 50 adapters')), []),
});
export type Pack = v.InferOutput<typeof packSchema>;
