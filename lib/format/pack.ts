import * as v from 'valibot';
import { bandStarts } from '../model/analysis';
import { packAdapterSchema } from './adapter';
import { cardSchema, macroSchema } from './card';
import { idText, listOf, patterns, sentence, slug } from './parts';
import { phraseSetSchema } from './phrase';
import { ruleSchema, signalSchema, vetoSchema } from './rule';
import { says } from './schema-text';
import { stepSchema } from './step';
import { severitiesSchema, switchesSchema } from './switches';

const names = v.pipe(v.array(sentence), v.maxLength(1000, says('schemaNames')));
const heat = v.pipe(v.number(), v.minValue(0), v.maxValue(6));

export const packSchema = v.strictObject({
  format: v.literal(1, says('schemaFormat')),
  id: slug,
  name: sentence,
  version: v.pipe(v.string(), v.regex(/^\d{1,9}\.\d{1,9}\.\d{1,9}$/, says('schemaVersion'))),
  language: v.pipe(v.string(), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, says('schemaLanguage'))),
  author: sentence,
  licence: sentence,
  /** Packs that must stand before this one. */
  extends: v.optional(v.pipe(v.array(slug), v.maxLength(20, says('schemaPacks'))), []),
  switches: v.optional(switchesSchema, []),
  severities: v.optional(severitiesSchema, {}),
  /** Names: products are never taken for a cue; competitors and regulators are recognised as such. */
  vocabulary: v.optional(
    v.strictObject({
      products: v.optional(names, []),
      competitors: v.optional(names, []),
      regulators: v.optional(names, []),
    }),
    {},
  ),
  /** Where the bands begin, in heat 0–6. */
  bands: v.optional(
    v.pipe(
      v.strictObject({ strained: v.optional(heat), heated: v.optional(heat), critical: v.optional(heat) }),
      v.check((own) => {
        const { strained, heated, critical } = { ...bandStarts, ...own };
        return strained <= heated && heated <= critical;
      }, says('schemaBands')),
    ),
    {},
  ),
  /** Word classes for patterns: `@name` matches any of them. */
  words: v.optional(v.record(idText, listOf(sentence, 5000)), {}),
  /** Idioms and product names that never count as a cue. */
  masks: v.optional(patterns, []),
  vetoes: v.optional(listOf(vetoSchema, 1000), []),
  /**
   * By name. What the engine and the coach ask for: `acknowledgement` (shows that it was heard), `action` (says what is
   * done), `time-frame` (names a time).
   */
  signals: v.optional(v.record(slug, signalSchema), {}),
  rules: v.pipe(v.array(ruleSchema), v.maxLength(20_000, says('schemaRules'))),
  phrases: v.optional(listOf(phraseSetSchema, 1000), []),
  /** What must be shown, in the team's own words. */
  cards: v.optional(v.pipe(v.array(cardSchema), v.maxLength(100, says('schemaCards'))), []),
  macros: v.optional(v.pipe(v.array(macroSchema), v.maxLength(500, says('schemaMacros'))), []),
  /** The steps of a good reply. */
  steps: v.optional(v.pipe(v.array(stepSchema), v.maxLength(60, says('schemaSteps'))), []),
  /** Help desks that it brings or repairs, each with saved pages that prove it. */
  adapters: v.optional(v.pipe(v.array(packAdapterSchema), v.maxLength(50, says('schemaAdapters'))), []),
});
export type Pack = v.InferOutput<typeof packSchema>;
