/**
 * Rules as data. The schema is the one source of both the types and the checks on packs from outside, so the two
 * cannot drift. A rule's file is named after its id: `customer/long-wait.json`.
 */
import * as v from 'valibot';
import { bands, levels } from '../model/analysis';
import { byExample, isWrittenByExample } from './by-example';
import { insteadSchema } from './instead';
import { heardLabel, id, idText, listOf, pattern, patterns, sentence, slug } from './parts';
import { says } from './schema-text';

const shared = {
  id,
  /** What the panel calls it, two or three words. */
  label: sentence,
  /** One friendly sentence for the agent. */
  why: sentence,
  /** Where the rule comes from: a finding, a guideline, or the team's own wish. */
  source: sentence,
};

/** Heat, as everywhere 0–6. */
const heat = v.pipe(v.number(), v.minValue(0), v.maxValue(6));

/** What practice counts it against: the tone, the writer's own voice, a vague time, a gap where somebody is at risk. */
const practice = v.optional(v.picklist(['tone', 'voice', 'vague-time', 'safety']));

/** Silent where one of these matches in the same sentence. */
const unless = v.optional(patterns, []);

/** The exact span in [square brackets]; for wording with rewrites also the exact sentence after the fix. */
const example = v.strictObject({ text: sentence, fixed: v.optional(sentence) });

/** How a rule that finds by patterns proves itself. */
const proved = {
  examples: v.pipe(listOf(example), v.minLength(2, says('schemaNeedsExamples'))),
  counterExamples: v.pipe(listOf(sentence), v.minLength(2, says('schemaNeedsCounterExamples'))),
};

/** A cue in the customer's words: what it has however it finds them. */
const cue = {
  kind: v.literal('cue'),
  ...shared,
  unless,
  group: v.picklist(['emotion', 'history', 'stakes', 'conduct', 'circumstances', 'positive']),
  /** 0 positive, 1 note, 2 acknowledge, 3 feelings first, 4 a path to follow, 5 safety before tone. */
  severity: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(5)),
  /**
   * Somebody's life or safety: only an enterprise policy may switch it off, replace it or make it milder, and nothing else
   * holds it back but the exceptions beside its own patterns.
   */
  safetyCritical: v.optional(v.boolean(), false),
  /** It names a feeling; in a message that otherwise sounds calm such a word is mostly about something else. */
  isFeeling: v.optional(v.boolean(), false),
  /** While it stands no validating sentence is offered: safety, a boundary or facts alone come first. */
  withholdsPhrases: v.optional(v.boolean(), false),
  /** Cues that are part of this one where both stand in a message, such as thanks beside sarcasm. */
  silences: v.optional(listOf(id), []),
  /** Heat that it adds to a turn; by its group and severity when absent. */
  weight: v.optional(heat),
  /** … and where no other cue adds any: for one that is told with too little certainty to carry a turn. */
  weightAlone: v.optional(heat),
  /** Heat that a positive cue takes away. */
  relief: v.optional(heat, 1),
  /** A positive cue that tells that the trouble is over: the words of the old trouble weigh no more. */
  endsTrouble: v.optional(v.boolean(), false),
  /** Which shared vetoes hold; all of the pack's when absent, none for a rule by example. */
  vetoes: v.optional(listOf(idText)),
};

const cueByPattern = v.strictObject({
  ...cue,
  /** A pattern, or one with exceptions of its own. */
  match: v.pipe(
    v.array(v.union([pattern, v.strictObject({ pattern, unless: patterns })], says('schemaCueMatch'))),
    v.minLength(1, says('schemaNeedsPattern')),
    v.maxLength(200, says('schemaPatterns')),
  ),
  ...proved,
});

const cueByExample = v.strictObject({ ...cue, ...byExample });

const when = v.optional(
  v.strictObject({
    /** The rule speaks only while the customer is in one of these bands. */
    band: v.optional(listOf(v.picklist(bands))),
    /** … and only where the customer's words hold one of these cues. */
    cue: v.optional(listOf(id)),
    /** … and none of these. */
    notCue: v.optional(listOf(id)),
    /** Besides, in any band, where the customer's words hold one of these. */
    orCue: v.optional(listOf(id)),
  }),
);

const rewrites = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(300, says('schemaCharacters')))),
  v.maxLength(6, says('schemaRewrites')),
);

/** Wording in the agent's draft: what it has however it finds it. */
const wording = {
  kind: v.literal('wording'),
  ...shared,
  unless,
  family: sentence,
  severity: v.picklist(levels),
  practice,
  when,
  vetoes: v.optional(listOf(idText), []),
  /**
   * Replacements for the span; the first must give exactly `fixed`. Capitals follow the span's. Of a rule by example the
   * span is the whole sentence.
   */
  rewrites: v.optional(rewrites, []),
  instead: insteadSchema,
};

const wordingByPattern = v.strictObject({
  ...wording,
  /** A pattern, or one with rewrites of its own where the rule's would not fit its grammar. */
  match: v.pipe(
    v.array(v.union([pattern, v.strictObject({ pattern, rewrites })], says('schemaMatch'))),
    v.minLength(1, says('schemaNeedsPattern')),
    v.maxLength(200, says('schemaPatterns')),
  ),
  ...proved,
});

const wordingByExample = v.strictObject({ ...wording, ...byExample });

/** Something a reply in this situation should hold, and the draft does not. */
const omission = v.strictObject({
  kind: v.literal('omission'),
  ...shared,
  family: sentence,
  severity: v.picklist(levels),
  practice,
  when,
  missing: v.pipe(
    v.strictObject({
      /** The draft has it when one of these matches … */
      anyOf: v.optional(v.pipe(patterns, v.minLength(1, says('schemaNeedsPattern')))),
      /** … or when it gives this signal of the pack. */
      signal: v.optional(slug),
      /** … within its first so many words; anywhere when absent. */
      within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
      /** Shorter drafts are still being written and are left alone. */
      fromWords: v.pipe(v.number(), v.integer(), v.minValue(1)),
    }),
    v.check(({ anyOf, signal }) => Boolean(anyOf) !== Boolean(signal), says('schemaMissing')),
  ),
  cases: v.pipe(
    listOf(v.strictObject({ context: listOf(sentence), draft: sentence, fires: v.boolean() })),
    v.minLength(2, says('schemaNeedsCases')),
  ),
});

/** A check of the engine's own, such as counting apologies: the pack gives its words, level and proof. */
const check = v.strictObject({
  kind: v.literal('check'),
  ...shared,
  /** Which one: the name of a file in `lib/engine/checks`. */
  check: slug,
  family: sentence,
  severity: v.picklist(levels),
  practice,
  when,
  instead: insteadSchema,
  cases: v.pipe(
    listOf(
      v.strictObject({
        context: listOf(v.strictObject({ role: v.picklist(['customer', 'agent']), text: sentence })),
        draft: v.pipe(v.string(), v.maxLength(4000, says('schemaCharacters'))),
        fires: v.boolean(),
      }),
    ),
    v.minLength(2, says('schemaNeedsCases')),
  ),
});

/** Every kind that a rule may have; a cue or wording finds by patterns or by example. */
export const ruleKinds = [
  cueByPattern,
  cueByExample,
  wordingByPattern,
  wordingByExample,
  omission,
  check,
] as const;

const withPatterns = v.variant('kind', [cueByPattern, wordingByPattern, omission, check]);
const withExamples = v.variant('kind', [cueByExample, wordingByExample]);

/** By what a rule has it is told how it finds, so that what is wrong with it is said of that way alone. */
export const ruleSchema = v.lazy((rule) => (isWrittenByExample(rule) ? withExamples : withPatterns));
export type Rule = v.InferOutput<typeof withPatterns> | v.InferOutput<typeof withExamples>;
export type CueByPattern = v.InferOutput<typeof cueByPattern>;
export type WordingByPattern = v.InferOutput<typeof wordingByPattern>;
export type CueByExample = v.InferOutput<typeof cueByExample>;
export type WordingByExample = v.InferOutput<typeof wordingByExample>;
export type Cue = CueByPattern | CueByExample;
export type Wording = WordingByPattern | WordingByExample;
/** A rule that matches words. */
export type PatternRule = CueByPattern | WordingByPattern;
/** A rule that is told by sentences what to find. */
export type ExampleRule = CueByExample | WordingByExample;
export type Omission = v.InferOutput<typeof omission>;
export type CheckRule = v.InferOutput<typeof check>;
export type Example = v.InferOutput<typeof example>;

/** Is it a cue that nothing below an enterprise policy may silence? */
export const isSafetyCue = (rule: Rule | undefined): rule is Cue =>
  rule?.kind === 'cue' && rule.safetyCritical;

export const isByExample = (rule: Rule): rule is ExampleRule => 'like' in rule;

/**
 * Something that a draft may give and that more than one place asks for: a rule about what is missing, the coach, the
 * checks, practice, the agent's own counts. It is no rule, so switching a rule off leaves it as it is.
 */
export const signalSchema = v.strictObject({
  why: sentence,
  match: v.pipe(patterns, v.minLength(1, says('schemaNeedsPattern'))),
  /** A reader of meaning hears it as one of these labels, such as `step/act`; then its patterns are not asked. */
  heardAs: v.optional(listOf(heardLabel), []),
  /** It counts only within the first so many words; anywhere when absent. */
  within: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
});
export type Signal = v.InferOutput<typeof signalSchema>;

/** A reason to drop a match, shared by many rules; `<>` in its pattern stands where the match begins. */
export const vetoSchema = v.strictObject({
  id: sentence,
  why: sentence,
  match: v.pipe(patterns, v.minLength(1, says('schemaNeedsPattern'))),
});
