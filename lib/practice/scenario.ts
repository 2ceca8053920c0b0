/** Usual words -> other words for them: “six hours” -> “nine hours”. */
export type Variation = Readonly<Record<string, string>>;

/**
 * A scripted customer, as data. Patterns are the same language as in rules.
 */
export interface Scenario {
  /** The file's name. */
  id: string;
  title: string;
  customer: string;
  channel: string;
  subject: string;
  /** Said before it begins, for what may be hard to read. */
  contentNote?: string;
  /** Somebody's life is at stake: one business-as-usual sentence ends it, and nothing is scored. */
  safety?: boolean;
  /** Heat 0–6, trust 0–4, and how many replies the customer waits for. */
  start: { heat: number; trust: number; patience: number };
  opening: string[];
  /** A reply that names one of these shows that it is about this case. */
  caseWords: string[];
  /** Asking for what was already said. */
  known: { asked: string[]; line: string }[];
  /** Told only to one who asks. */
  hidden: { id: string; asked: string[]; line: string }[];
  /** What the customer needs from the agent, in the order they press for it. */
  needs: { id: string; label: string; met: string[]; line: string; press: string }[];
  lines: { soft: string[]; strained: string[]; heated: string[] };
  /** Each used once, as the heat rises. */
  threats: string[];
  endings: { good: string; neutral: string; bad: string };
  /** Other names and figures for further rounds, each as usual words -> other words. */
  varies: [Variation, ...Variation[]];
}
