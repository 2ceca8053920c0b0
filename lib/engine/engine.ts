/**
 * The engine: text and rules in, findings out. Pure and synchronous. It knows no page, no browser, no clock.
 */

import type { Pack } from '../format/pack';
import type { Band } from '../format/rule';
import type { Speaker } from '../model/conversation';
import type { Finding } from '../model/finding';
import {
  type Learned,
  type LearnedHeat,
  learnedCues,
  learnedFindings,
  learnedHeat,
} from '../readers/linear/learned';
import { findInSentence, keepWidest } from '../readers/rules/find';
import { applyMasks, compilePack, type RuleSet, silenceWords } from '../readers/rules/rule-set';
import { looksLike } from '../text/looks-like';
import { prepare } from '../text/prepare';
import { setBounded } from '../text/set-bounded';
import { type Sentence, tokenize } from '../text/tokenize';
import type { CheckedDraft, Holds } from './check';
import { type Weight, weigh } from './heat';
import { findOmissions, isPresent } from './omissions';
import { type Plan, planReply } from './plan';
import { createMemory, type ReadThread } from './thread';

/** One customer message, read. */
export interface Reading {
  findings: Finding[];
  weight: Weight;
  /** What the learned layer adds, with the words that weighed most. */
  learned?: LearnedHeat | undefined;
  /** The message without history, signature and code; of the same length. */
  own: string;
  /** false: another language than the pack's, so nothing was judged. */
  checked: boolean;
}

/** A customer turn within its thread. */
export interface Turn extends Reading {
  /** Index of the message in the thread. */
  message: number;
  /** Heat after this turn, 0–6. */
  heat: number;
  band: Band;
  /** Care and safety once asked for stay asked for. */
  care: boolean;
  safety: boolean;
}

/** The thread as the engine remembers it: only the customer's own words move it. */
export interface ThreadState {
  heat: number;
  band: Band;
  /** Circumstances that ask for care: bereavement, hardship, a vulnerable customer. */
  care: boolean;
  /** Harm or self-harm was mentioned: tone coaching stops. */
  safety: boolean;
  turns: Turn[];
  /** All that was said, oldest first. */
  messages: readonly MessageInput[];
}

/** What the engine needs to know of a message. */
export interface MessageInput {
  speaker: Speaker;
  text: string;
  note?: boolean;
}

export interface Engine {
  readonly rules: RuleSet['rules'];
  readCustomer(text: string): Reading;
  /** `muted`: rules that the agent took back in this conversation; they neither show nor weigh. */
  readThread: ReadThread;
  /** Findings in the draft itself and what it lacks, given the thread. */
  checkDraft(text: string, thread: ThreadState): { findings: Finding[]; checked: boolean };
  /** What a good reply needs now, and what of it this draft holds; null in a language that is not read. */
  planReply(text: string, thread: ThreadState): Plan | null;
  /** Does the text hold what this omission rule looks for? false for any other rule. */
  holds(omission: string, text: string): boolean;
}

/** Thanks beside sarcasm are part of it: “Great, another outage. Thank you so much.” */
const sincere = (findings: Finding[]): Finding[] =>
  findings.some(({ rule }) => rule === 'customer/sarcasm')
    ? findings.filter(({ rule }) => rule !== 'customer/gratitude')
    : findings;

/** Offsets within the sentence, so that the same sentence elsewhere in the draft is not analysed again. */
type Relative = Finding[];

const messagesKept = 4_000;
const sentencesKept = 2_000;

/**
 * @param pack a validated pack
 * @param learned the learned layer; without it the rules speak alone
 * @throws PatternError for a pattern that cannot be read
 */
export function createEngine(pack: Pack, learned?: Learned): Engine {
  const set = compilePack(pack);
  const readings = new Map<string, Reading>();
  const sentences = new Map<string, Relative>();

  const readCustomer = (text: string): Reading => {
    const known = readings.get(text);
    if (known) return known;
    const { text: own } = prepare(text);
    const parts = tokenize(own);
    const checked = looksLike(set.smallWords, parts);
    const felt = learned && checked ? learnedHeat(learned, parts) : undefined;
    for (const sentence of parts) applyMasks(set, sentence);
    const named = checked
      ? sincere(keepWidest(parts.flatMap((sentence) => findInSentence(set.cues, sentence, text))))
      : [];
    const findings = [...named, ...(learned && checked ? unnamed(learned, parts, named, text) : [])];
    const reading = {
      findings,
      weight: weigh(set, named, checked ? own : '', felt),
      learned: felt,
      own,
      checked,
    };
    setBounded(readings, text, reading, messagesKept);
    return reading;
  };

  /** Escalation in sentences where no rule of that cue speaks. A masked idiom has no words left to learn from. */
  const unnamed = (layer: Learned, parts: Sentence[], named: Finding[], text: string): Finding[] =>
    parts
      .flatMap((sentence) => learnedCues(layer, set, sentence, text))
      .filter(({ rule }) => !named.some((finding) => finding.rule === rule));

  const checkSentence = (text: string): Relative => {
    const known = sentences.get(text);
    if (known) return known;
    const findings = tokenize(text).flatMap((sentence) => {
      const byRule = findInSentence(set.wordings, sentence, text);
      // Where a rule speaks, with its reason and its fix, the learned layer has nothing to add.
      return byRule.length || !learned ? byRule : learnedFindings(learned, set, sentence, text);
    });
    setBounded(sentences, text, findings, sentencesKept);
    return findings;
  };

  const wordingsIn = (own: string, parts: readonly Sentence[], text: string): Finding[] =>
    parts.flatMap((sentence, n) => {
      // The mark after the sentence is part of it: "Why did you?" is another sentence than "Why did you".
      const upTo = Math.min(parts[n + 1]?.start ?? own.length, sentence.end + 12);
      return checkSentence(own.slice(sentence.start, upTo)).map((finding) =>
        offsetBy(finding, sentence.start, text),
      );
    });

  const present: Holds = (omission, parts) => {
    const entry = set.omissions.find(({ rule }) => rule.id === omission);
    return entry ? isPresent(entry, parts) : false;
  };

  return {
    rules: set.rules,
    readCustomer,
    readThread: createMemory(set, readCustomer),
    checkDraft: (text, thread) => {
      const { text: own } = prepare(text);
      const parts = tokenize(own);
      if (!looksLike(set.smallWords, parts)) return { findings: [], checked: false };
      const wording = wordingsIn(own, parts, text);
      return {
        findings: [
          ...allowed(set, wording, thread),
          ...findByChecks(set, { text, sentences: parts }, thread, present),
          ...findOmissions(set, parts, thread),
        ],
        checked: true,
      };
    },
    planReply: (text, thread) => {
      const parts = tokenize(prepare(text).text);
      if (parts.length && !looksLike(set.smallWords, parts)) return null;
      const own = prepare(text).text;
      // What stings takes no step: “Sorry if you feel that way” owns nothing.
      const stings = wordingsIn(own, parts, text).filter(({ severity }) => severity !== 'tip');
      for (const { start, end } of allowed(set, stings, thread)) silenceWords(parts, start, end);
      return planReply(set, parts, thread);
    },
    holds: (omission, text) => present(omission, tokenize(prepare(text).text)),
  };
}

function findByChecks(set: RuleSet, draft: CheckedDraft, thread: ThreadState, holds: Holds): Finding[] {
  return set.checks
    .filter(({ rule }) => applies(rule.when, thread))
    .flatMap(({ rule, check }) =>
      check(draft, thread, holds).map(({ start, end }) => ({
        rule: rule.id,
        source: 'rule' as const,
        severity: rule.severity,
        start,
        end,
        text: draft.text.slice(start, end),
        rewrites: [],
        evidence: end > start ? [{ start, end }] : [],
      })),
    );
}

/** Wording rules that ask for a state of the customer speak only in it. */
function allowed(set: RuleSet, findings: Finding[], thread: ThreadState): Finding[] {
  return findings.filter((finding) => {
    const rule = set.rules.get(finding.rule);
    return rule?.kind !== 'wording' || applies(rule.when, thread);
  });
}

interface When {
  band?: Band[];
  cue?: string[];
  notCue?: string[];
  orCue?: string[];
}

export function applies(when: When | undefined, { band, turns }: ThreadState): boolean {
  const holds = (cues: string[]) =>
    turns.some((turn) => turn.findings.some((finding) => cues.includes(finding.rule)));
  if (when?.orCue && holds(when.orCue)) return true;
  if (when?.notCue && holds(when.notCue)) return false;
  if (when?.band && !when.band.includes(band)) return false;
  return !when?.cue || holds(when.cue);
}

function offsetBy(finding: Finding, by: number, text: string): Finding {
  const start = finding.start + by;
  const end = finding.end + by;
  return { ...finding, start, end, text: text.slice(start, end), evidence: [{ start, end }] };
}
