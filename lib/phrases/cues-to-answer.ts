/** Which of the customer's cues a validating sentence may answer now. */
import type { Situation } from '../format/phrase';
import type { Cue, Rule } from '../format/rule';
import type { Finding, ThreadState, Turn } from '../model/analysis';
import { lastReply } from '../model/conversation';

/** A cue's id, or what stands for one where no single cue tells. */
export type Occasion = { cue: string } | { situation: Situation };

/** A sentence that says back what was not said does more harm than none: four in five are not enough. */
const sureEnough = 0.85;

/**
 * Below this rise a reader of heat hears no strain at all: three quarters of where *strained* begins. Set by hand
 * against the stories in `tests/conversations`; no finding gives it.
 */
const unheardBelow = 0.6;

/**
 * Their cues since the agent last wrote, gravest first. A calm question needs an answer, not sympathy. A cue that no
 * rule names has to be a sure one before a claim is built on it.
 *
 * @param messages the thread's; notes are no replies
 */
export function cuesToAnswer(
  rules: ReadonlyMap<string, Rule>,
  thread: ThreadState,
  messages: readonly { speaker: string; note?: boolean }[],
): Occasion[] {
  const cueOf = ({ rule: id }: Finding): Cue | undefined => {
    const rule = rules.get(id);
    return rule?.kind === 'cue' ? rule : undefined;
  };
  const replied = lastReply(messages);
  const turns = thread.turns.filter((turn) => turn.message > replied);
  if (turns.some(({ findings }) => findings.some((finding) => cueOf(finding)?.withholdsPhrases))) return [];
  const findings = turns.flatMap((turn) =>
    soundsCalm(turn) ? turn.findings.filter((finding) => !cueOf(finding)?.isFeeling) : turn.findings,
  );
  const severities = new Map(
    findings
      .filter(({ source, certainty }) => source === 'rule' || certainty >= sureEnough)
      .map(({ rule, severity }) => [rule, Number(severity)]),
  );
  const grave = [...severities].filter(([, severity]) => severity > 0).sort((a, b) => b[1] - a[1]);
  if (!grave.length) {
    const isHot = thread.band !== 'calm' && thread.band !== 'strained' && turns.some(isUpset);
    if (!severities.size && (isHot || findings.some(({ severity }) => Number(severity) >= 2)))
      return [{ situation: 'unnamed-heat' }];
    // Thanks are answered where there was something to thank for.
    return replied >= 0 ? [...severities.keys()].map((cue) => ({ cue })) : [];
  }
  const answerable =
    thread.band === 'calm' && !thread.care ? grave.filter(([, severity]) => severity >= 2) : grave;
  const cues = answerable.map(([cue]) => ({ cue }));
  const answered = new Set(
    thread.turns
      .filter((turn) => turn.message < replied)
      .flatMap((turn) => turn.findings.map(({ rule }) => rule)),
  );
  // What was answered before has come back: progress helps more than sympathy said twice.
  return cues.length && cues.every(({ cue }) => answered.has(cue))
    ? [{ situation: 'same-again' }, ...cues]
    : cues;
}

/** A plain answer, such as an order number, within a heated thread needs no sympathy again. */
const isUpset = ({ heat, findings }: Turn): boolean =>
  (heat?.rise ?? 0) >= unheardBelow || findings.some(({ severity }) => Number(severity) > 0);

/**
 * Words of feeling in a message that otherwise sounds calm are mostly about something else, such as a button
 * called “Panic”: no sympathy is built on them. Circumstances, such as a death, are told calmly.
 */
const soundsCalm = ({ heat }: Turn): boolean => heat !== undefined && heat.rise < unheardBelow;
