import { type Mirror, sumOf } from './counts';

/** What goes to the author of a rule that was wrong: ids and counts, and words only where the agent adds them. */
export interface WrongHintReport {
  format: 'evenkeel-not-this-1';
  rules: { rule: string; flagged: number; fixed: number; dismissed: number; words?: readonly string[] }[];
}

/**
 * @param rules what is muted in this conversation
 * @param mirror the agent's counts; a rule that is muted was set aside at least once, counted or not
 * @param words what each rule had found, where the agent agreed to hand it on
 */
export function wrongHintReport(
  rules: readonly string[],
  mirror: Mirror,
  words?: Readonly<Record<string, readonly string[]>>,
): WrongHintReport {
  const { flagged, fixed, dismissed } = sumOf(Object.values(mirror));
  return {
    format: 'evenkeel-not-this-1',
    rules: rules.map((rule) => ({
      rule,
      flagged: flagged[rule] ?? 0,
      fixed: fixed[rule] ?? 0,
      dismissed: Math.max(1, dismissed[rule] ?? 0),
      ...(words ? { words: words[rule] ?? [] } : {}),
    })),
  };
}
