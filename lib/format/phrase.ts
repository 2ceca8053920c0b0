import * as v from 'valibot';
import { id, listOf, template } from './parts';
import { says } from './schema-text';

/** How somebody writes: “hey, its down again lol”, as most do, “Dear Sir or Madam”. */
export const registers = ['casual', 'plain', 'formal'] as const;
export type Register = (typeof registers)[number];

/** Line by line, in letters, or where everybody reads along. */
const channelKinds = ['chat', 'letter', 'public'] as const;
export type ChannelKind = (typeof channelKinds)[number];

/** One validating sentence with typed slots, as `{thing}` or `{Thing}` at the start of a sentence. */
const phrase = v.strictObject({
  text: template,
  /** How strong a feeling it answers: 1 mild, 2 clear, 3 strong. */
  intensity: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3)),
  /** It claims more than its cue: one of these must stand in the customer's words too. */
  also: v.optional(listOf(id)),
  /** Whom it suits; absent: anybody. */
  register: v.optional(v.picklist(registers)),
  /** Where it suits; absent: anywhere. */
  channel: v.optional(v.picklist(channelKinds)),
});
/**
 * What a sentence is for where no single cue tells: heat that no rule names, what was answered before and came back, or
 * a conversation that goes to a colleague.
 */
const situations = ['unnamed-heat', 'same-again', 'hand-over'] as const;
export type Situation = (typeof situations)[number];

/** The sentences for one cue, or for one situation. */
export const phraseSetSchema = v.pipe(
  v.strictObject({
    cue: v.optional(id),
    situation: v.optional(v.picklist(situations)),
    phrases: listOf(phrase),
  }),
  v.check(({ cue, situation }) => Boolean(cue) !== Boolean(situation), says('schemaPhraseFor')),
);
