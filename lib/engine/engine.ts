/**
 * The engine: text, rules and scores in, findings out. Pure and synchronous. It knows no page, no browser, no clock, and
 * waits for nobody: what a slow reader says is an input, and without it the engine judges by what there is.
 */
import type { Pack } from '../format/pack';
import type { Rule } from '../format/rule';
import type { Language } from '../lang/language';
import type { Finding, Judgement, ThreadState } from '../model/analysis';
import type { QuickReader, ReadUnit } from '../readers/reader';
import { silence } from '../readers/rules/rule-set';
import { noScores, type Scores } from '../readers/scores';
import type { Sentence } from '../text/tokenize';
import { answeredBy } from './answered';
import { type CompiledPack, compilePack, isGiven } from './compiled-pack';
import { applies } from './conditions';
import type { BandStarts } from './heat/bands';
import { weigh } from './heat/heat';
import { judge } from './judge';
import { findOmissions } from './omissions';
import { type Plan, planReply } from './plan';
import { createQuickReading, type ReadText } from './quick-reading';
import { createThreadReading, type ReadThread } from './thread';
import { lastTurnOf, unitsToRead } from './units';

export interface DraftJudgement {
  findings: Finding[];
  /** false: another language than the pack's, so nothing was judged. */
  checked: boolean;
}

export interface Engine {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly language: Language;
  readonly bands: BandStarts;
  /** One message by itself. */
  readCustomer(text: string, scores?: Scores): Judgement;
  readThread: ReadThread;
  /** Findings in the draft itself and what it lacks, given the thread. */
  checkDraft(text: string, thread: ThreadState, scores?: Scores): DraftJudgement;
  /** What a good reply needs now, and what of it this draft holds; null in a language that is not read. */
  planReply(text: string, thread: ThreadState, scores?: Scores): Plan | null;
  /** Does the text give this signal of the pack, such as `acknowledgement`? false where it has no such. */
  gives(signal: string, text: string): boolean;
  /** What slow readers may be asked for, most urgent first. */
  unitsToRead(thread: ThreadState, draft: string): ReadUnit[];
}

/**
 * @param pack a validated pack
 * @param readers that answer at once, beside the rules; without any the rules speak alone
 * @throws PatternError for a pattern that cannot be read
 */
export function createEngine(pack: Pack, readers: readonly QuickReader[] = []): Engine {
  const compiled = compilePack(pack, readers);
  const { rules, language, bands } = compiled;
  const read = createQuickReading(compiled);
  const gives = (signal: string, sentences: readonly Sentence[]): boolean => {
    const sign = compiled.signals.get(signal);
    return sign ? isGiven(sign, sentences) : false;
  };
  const readCustomer = (text: string, scores = noScores): Judgement => {
    const words = read('customer', text);
    const { findings, heat } = judge(words, rules, scores);
    const own = words.checked ? words.ownText : '';
    return {
      findings,
      weight: weigh(rules, bands, findings, own, heat),
      heat,
      ownText: words.ownText,
      checked: words.checked,
    };
  };
  return {
    rules,
    language,
    bands,
    readCustomer,
    readThread: createThreadReading(compiled, readCustomer),
    checkDraft: (text, thread, scores = noScores) => {
      const draft = read('agent', text);
      if (!draft.checked) return { findings: [], checked: false };
      const answers = answeredBy(draft, scores);
      const checked = { text, sentences: draft.parts, language, gives, answers };
      return {
        findings: [
          ...wordingsIn(compiled, draft, thread, scores),
          ...findByChecks(compiled, checked, thread),
          ...findOmissions(compiled, draft.parts, thread),
        ],
        checked: true,
      };
    },
    planReply: (text, thread, scores = noScores) => {
      const draft = read('agent', text);
      if (draft.parts.length && !draft.checked) return null;
      // What stings takes no step: “Sorry if you feel that way” owns nothing.
      // What is found by example is a whole sentence, of which nobody knows the words.
      const stings = wordingsIn(compiled, draft, thread, scores).filter(
        ({ severity, source }) => severity !== 'tip' && source !== 'example',
      );
      return planReply(compiled, withoutSpans(draft.parts, stings), thread, answeredBy(draft, scores));
    },
    gives: (signal, text) => gives(signal, read('agent', text).parts),
    unitsToRead: (thread, draft) => unitsToRead(compiled, read, thread, draft),
  };
}

/** Wording rules that ask for a state of the customer speak only in it. */
function wordingsIn(
  { rules }: CompiledPack,
  draft: ReadText,
  thread: ThreadState,
  scores: Scores,
): Finding[] {
  return judge(draft, rules, scores, lastTurnOf(thread)).findings.filter((finding) => {
    const rule = rules.get(finding.rule);
    return rule?.kind === 'wording' && applies(rule.when, thread);
  });
}

function findByChecks(
  { checks }: CompiledPack,
  draft: Parameters<CompiledPack['checks'][number]['check']>[0],
  thread: ThreadState,
): Finding[] {
  return checks
    .filter(({ rule }) => applies(rule.when, thread))
    .flatMap(({ rule, check }) =>
      check(draft, thread).map(({ start, end }) => ({
        rule: rule.id,
        source: 'rule' as const,
        certainty: 1,
        severity: rule.severity,
        start,
        end,
        text: draft.text.slice(start, end),
        rewrites: [],
        evidence: end > start ? [{ start, end }] : [],
      })),
    );
}

const withoutSpans = (sentences: readonly Sentence[], spans: readonly Finding[]): readonly Sentence[] =>
  spans.length
    ? sentences.map((sentence) =>
        silence(sentence, (token) =>
          spans.some(({ start, end }) => token.start >= start && token.end <= end),
        ),
      )
    : sentences;
