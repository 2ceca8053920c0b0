import { advise } from '../coach/advise';
import { lifeAtStake } from '../coach/danger/dangers';
import type { Engine } from '../engine/engine';
import type { Fix } from '../engine/fixes/fix';
import { factGrammarFor } from '../lang/fact-grammars';
import type { Slots } from '../lang/facts';
import type { Finding, MessageInput, ThreadState } from '../model/analysis';
import { type JudgingPack, readerOf } from '../packs/in-force';
import { dangerBeside } from '../packs/safety/danger-beside';
import { slotsFrom } from '../phrases/slots';
import type { AwaitScores } from '../readers/await-scores';
import type { ReadUnit } from '../readers/reader';
import type { Scores } from '../readers/scores';
import { parseLine } from './line';

const notChecked = 'Not checked: no rules are in this language.';

/** Judges one line once every reader has said its part. @returns what is printed, or what is wrong with the line */
export async function analyzeLine(
  line: string,
  number: number,
  spoken: readonly [JudgingPack, ...JudgingPack[]],
  awaitScores: AwaitScores,
) {
  const parsed = parseLine(line, number);
  if ('error' in parsed) return parsed;
  const { name, role, text, context } = parsed;
  const { engine, pack, policyCards } = readerOf(spoken, text);
  const earlier = context.map((message) => ({ speaker: message.role, text: message.text }));
  const messages: MessageInput[] = role === 'customer' ? [...earlier, { speaker: role, text }] : earlier;
  const written = role === 'agent' ? text : '';
  const units = engine.unitsToRead(engine.readThread(messages), written);
  const scores = await awaitScores(units);
  const thread = engine.readThread(messages, undefined, scores);
  const { findings, checked } =
    role === 'customer' ? engine.readCustomer(text, scores) : engine.checkDraft(text, thread, scores);
  const draft = role === 'agent' ? { text, findings } : undefined;
  const slots = slotsFrom(messages, factGrammarFor(engine.language.code));
  const { rules, language } = engine;
  const gives = (signal: string, words: string) => engine.gives(signal, words, thread, scores);
  const situation = { rules, gives, language, pack, policyCards, thread, messages, slots, checked };
  const advice = advise(draft ? { ...situation, draft } : situation);
  const beside = role === 'customer' ? dangerBeside(spoken, engine, text) : [];
  return {
    ...name,
    heat: thread.heat,
    band: thread.band,
    findings: draft
      ? findings.map((finding) => withInstead(engine, finding, text, thread, slots))
      : [...findings, ...beside.map(({ finding }) => finding)],
    advice: [
      ...beside.map(({ rule }) => ({
        kind: rule.severity === lifeAtStake ? 'safety' : 'procedure',
        text: rule.why,
      })),
      ...advice.map(({ kind, text }) => ({ kind, text: text || notChecked })),
    ],
    ...(draft
      ? {
          steps: stepsIn(engine, text, thread, units, scores),
          questions: engine.planReply(text, thread, scores)?.questions ?? [],
        }
      : {}),
  };
}

/** With what may come in the place of more than its words, each as one edit of the text; `rewrites` has the others. */
function withInstead(
  engine: Engine,
  finding: Finding,
  text: string,
  thread: ThreadState,
  slots: Slots,
): Finding & { instead?: Fix[] } {
  if (finding.end <= finding.start) return finding;
  const isRewrite = ({ start, end, text: fix }: Fix): boolean =>
    start === finding.start && end === finding.end && finding.rewrites.includes(fix);
  return {
    ...finding,
    instead: engine.fixesFor(finding, text, thread, slots).filter((fix) => !isRewrite(fix)),
  };
}

/**
 * The steps of a reply that the draft takes, and where: by meaning, else, of the steps that this customer needs, the
 * sentences that take them by the pack's patterns.
 */
function stepsIn(
  engine: Engine,
  draft: string,
  thread: ThreadState,
  units: readonly ReadUnit[],
  scores: Scores,
): { step: string; start: number; end: number }[] {
  const whole = units.find(({ side, unit }) => side === 'agent' && unit === 'text');
  const read = whole ? scores.of(whole) : [];
  if (read.length)
    return read
      .flatMap(({ spans }) => spans)
      .filter(({ label, tentative }) => !tentative && label.startsWith('step/'))
      .map(({ label, start, end }) => ({ step: nameOf(label), start, end }));
  return engine.language.tokenizer.tokenize(draft).flatMap(({ start, end }) => {
    const taken = engine.planReply(draft.slice(start, end), thread)?.steps.filter(({ done }) => done) ?? [];
    return taken.map(({ step }) => ({ step: nameOf(step.id), start, end }));
  });
}

const nameOf = (id: string): string => id.replace('step/', '');
