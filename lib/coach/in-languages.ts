import type { Coach } from './coach';

/** One coach of several, each for a language: the first that reads the customer's last words looks. */
export function inLanguages(coaches: readonly [Coach, ...Coach[]]): Coach {
  const reader = (text: string): Coach => coaches.find((one) => one.reads(text)) ?? coaches[0];
  return {
    reads: (text) => coaches.some((one) => one.reads(text)),
    habits: (reply) => reader(reply).habits(reply),
    analyze: (thread, draft, muted, now) => {
      const last = thread.messages.findLast(({ speaker, note }) => speaker === 'customer' && !note);
      return reader(last?.text ?? draft?.text ?? '').analyze(thread, draft, muted, now);
    },
  };
}
