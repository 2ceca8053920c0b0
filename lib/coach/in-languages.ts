import type { Coach, CoachInput } from './coach';

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
    analyze: (situation) => readerOf(situation).analyze(situation),
    unitsToRead: (situation) => readerOf(situation).unitsToRead(situation),
  };
}
