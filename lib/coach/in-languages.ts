import type { Coach, CoachInput } from './coach';
import { withDangers } from './danger/danger-insight';

/** One coach of several, each for a language: the first that reads the customer's last words speaks. */
export function inLanguages(coaches: readonly [Coach, ...Coach[]]): Coach {
  const reader = (text: string): Coach => coaches.find((one) => one.reads(text)) ?? coaches[0];
  const readerOf = ({ thread, draft }: CoachInput): Coach => {
    const last = thread.messages.findLast(({ speaker, note }) => speaker === 'customer' && !note);
    return reader(last?.text ?? draft?.text ?? '');
  };
  return {
    language: coaches[0].language,
    handOver: coaches.flatMap(({ handOver }) => handOver),
    reads: (text) => coaches.some((one) => one.reads(text)),
    habits: (reply) => reader(reply).habits(reply),
    // One of them speaks; danger is heard by all.
    analyze: (situation) => {
      const speaking = readerOf(situation);
      const others = coaches.filter((one) => one !== speaking).map((one) => one.dangers(situation));
      return withDangers(speaking.analyze(situation), others);
    },
    dangers: (situation) => {
      const all = coaches.map((one) => one.dangers(situation));
      return {
        advice: all.flatMap(({ advice }) => advice),
        cues: all.flatMap(({ cues }) => cues),
        earlier: all.flatMap(({ earlier }) => earlier),
        isLifeAtStake: all.some((one) => one.isLifeAtStake),
      };
    },
    unitsToRead: (situation) => readerOf(situation).unitsToRead(situation),
  };
}
