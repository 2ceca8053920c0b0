/**
 * The engine: text, rules and scores in, findings out. Pure and synchronous. It knows no page, no browser, no clock, and
 * waits for nobody: what a slow reader says is an input, and without it the engine judges by what there is.
 */
import type { Pack } from '../format/pack';
import type { Rule } from '../format/rule';
import type { Slots } from '../lang/facts';
import type { Language } from '../lang/language';
import type { Finding, Judgement, ThreadState } from '../model/analysis';
import type { Span } from '../model/conversation';
import type { ReadUnit, Score } from '../readers/reader';
import type { PrecisionOf } from '../readers/rules/pattern-record';
import { silence } from '../readers/rules/rule-set';
import { noScores, type Scores } from '../readers/scores';
import { maxChecked } from '../text/checked-part';
import type { Sentence } from '../text/tokenize';
import { openBlanks } from './blanks';
import type { CheckedDraft } from './check';
import { type CompiledPack, compilePack } from './compiled-pack';
import { applies } from './conditions';
import type { Fix } from './fixes/fix';
import { createFixes, type Offer } from './fixes/fixes';
import { createFixing } from './fixes/fixing';
import type { BandStarts } from './heat/bands';
import { weigh } from './heat/heat';
import { judge } from './judge';
import { createQuickReading, type ReadText } from './quick-reading';
import { answeredBy } from './reply/answered';
import { type Heard, heardIn, nothingHeard } from './reply/heard';
import { findOmissions } from './reply/omissions';
import { type Plan, planReply } from './reply/plan';
import { isGiven } from './sign';
import { createThreadReading, type ReadThread } from './thread';
import { lastTurnOf, unitsToRead } from './units';

/** In characters: a sentence that is longer is not mended, since each way to say it would be read through again. */
const maxMended = 1_000;

export interface DraftJudgement {
  findings: Finding[];
  /** false: another language than the pack's, so nothing was judged. */
  checked: boolean;
  /** It goes on beyond what was checked. */
  isCapped: boolean;
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
  /**
   * Ways to say it in the place of a finding of a draft, the best first and at most three. Each is one edit of the draft.
   * @param slots what the customer's words offer: nothing else is said of them
   */
  fixesFor(finding: Finding, draft: string, thread: ThreadState, slots: Slots): Fix[];
  /** All that fit, sound or not, with what each brings in: for the proof of a pack. */
  offersFor(finding: Finding, draft: string, thread: ThreadState, slots: Slots): Offer[];
  /** Does the text give this signal of the pack, such as `acknowledgement`? false where it has no such. */
  gives(signal: string, text: string, thread?: ThreadState, scores?: Scores): boolean;
  /** What slow readers may be asked for, most urgent first. */
  unitsToRead(thread: ThreadState, draft: string): ReadUnit[];
}

/**
 * @param pack a validated pack
 * @param precisionOf of each pattern, where that was measured: one that errs too often waits for meaning to agree
 * @param max characters of a text that are checked
 * @throws PatternError for a pattern that cannot be read
 */
export function createEngine(pack: Pack, precisionOf?: PrecisionOf, max = maxChecked): Engine {
  const compiled = compilePack(pack, precisionOf);
  const { rules, language, bands } = compiled;
  const read = createQuickReading(compiled, max);
  const gives = (signal: string, sentences: readonly Sentence[], heard: Heard): boolean => {
    const sign = compiled.signals.get(signal);
    return sign ? isGiven(sign, sentences, heard) : false;
  };
  const fixes = createFixes(compiled);
  const fixing = createFixing(language);
  const readCustomer = (text: string, scores = noScores): Judgement => {
    const words = read('customer', text);
    const { findings, heat } = judge(words, rules, scores);
    const own = words.checked ? words.ownText : '';
    return {
      findings,
      weight: weigh(rules, bands, findings, own, heat),
      heat,
      ownText: words.ownText,
      isCapped: words.isCapped,
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
      if (!draft.checked) return { findings: [], checked: false, isCapped: draft.isCapped };
      const answers = answeredBy(draft, scores);
      const heard = heardIn(draft, lastTurnOf(thread), scores);
      const checked: CheckedDraft = {
        text: text.slice(0, draft.ownText.length),
        sentences: draft.parts,
        language,
        gives: (signal, sentences) => gives(signal, sentences, heard),
        answers,
      };
      return {
        findings: [
          ...wordingsIn(compiled, draft, thread, scores),
          ...findByChecks(compiled, checked, thread),
          ...findOmissions(compiled, draft.parts, thread, chancesOf(draft, thread, scores), heard),
        ],
        checked: true,
        isCapped: draft.isCapped,
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
      const heard = heardIn(draft, lastTurnOf(thread), scores);
      return planReply(
        compiled,
        withoutSpans(draft.parts, stings),
        thread,
        answeredBy(draft, scores),
        beside(heard, stings),
      );
    },
    gives: (signal, text, thread, scores = noScores) => {
      const draft = read('agent', text);
      return gives(signal, draft.parts, thread ? heardIn(draft, lastTurnOf(thread), scores) : nothingHeard);
    },
    fixesFor: (finding, draft, thread, slots) => {
      const { parts } = read('agent', draft);
      const isEndless = parts.some(
        ({ start, end }) => start <= finding.start && finding.start < end && end - start > maxMended,
      );
      return isEndless ? [] : fixes.best(finding, fixing(draft, parts, thread, slots));
    },
    offersFor: (finding, draft, thread, slots) =>
      fixes.all(finding, fixing(draft, read('agent', draft).parts, thread, slots)),
    unitsToRead: (thread, draft) => unitsToRead(compiled, read, thread, draft),
  };
}

/**
 * Wording rules that ask for a state of the customer speak only in it. A sentence with an open blank is not written yet:
 * readers beside the rules wait until it is.
 */
function wordingsIn(
  { rules }: CompiledPack,
  draft: ReadText,
  thread: ThreadState,
  scores: Scores,
): Finding[] {
  const blanks = openBlanks(draft.ownText);
  const isUnfinished = ({ start }: Finding): boolean =>
    draft.parts.some(
      (part) => part.start <= start && start < part.end && blanks.some((blank) => meets(part, blank)),
    );
  return judge(draft, rules, scores, lastTurnOf(thread)).findings.filter((finding) => {
    const rule = rules.get(finding.rule);
    return (
      rule?.kind === 'wording' &&
      // The encoder has read the customer's turn beside the draft; a pattern has not.
      (finding.source === 'meaning' || applies(rule.when, thread)) &&
      (finding.source === 'rule' || !isUnfinished(finding))
    );
  });
}

/** A blank opens before its first word and closes after its last. */
const meets = (sentence: Span, blank: Span): boolean =>
  blank.start <= sentence.end && sentence.start <= blank.end;

function findByChecks({ checks }: CompiledPack, draft: CheckedDraft, thread: ThreadState): Finding[] {
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

/** What readers of whole drafts say of this one, by label; a later reader has the last word. */
const chancesOf = (
  { side, language, ownText }: ReadText,
  thread: ThreadState,
  scores: Scores,
): Score['chances'] =>
  Object.assign(
    {},
    ...scores
      .of({ side, language, unit: 'text', text: ownText, lastTurn: lastTurnOf(thread) })
      .map(({ chances }) => chances),
  );

/** What is heard within words that sting is no step. */
const beside =
  (heard: Heard, stings: readonly Finding[]): Heard =>
  (start) =>
    heard(start)?.filter((span) => !stings.some((sting) => sting.start < span.end && span.start < sting.end));

const withoutSpans = (sentences: readonly Sentence[], spans: readonly Finding[]): readonly Sentence[] =>
  spans.length
    ? sentences.map((sentence) =>
        silence(sentence, (token) =>
          spans.some(({ start, end }) => token.start >= start && token.end <= end),
        ),
      )
    : sentences;
