/**
 * Findings and conversation -> what to do next, gravest first. Pure.
 */
import type { Engine, ThreadState } from '../engine/engine';
import type { Finding } from '../engine/finding';
import type { Pack } from '../packs/rule';
import { buildPhrases } from './phrases';

export type AdviceKind = 'safety' | 'procedure' | 'not-checked' | 'phrase' | 'missing';

export interface Advice {
  kind: AdviceKind;
  /** What the agent reads; for `phrase` the very sentence to insert. */
  text: string;
  why: string;
  /** The rule or cue behind it. */
  rule?: string;
  /** How sharply something missing is said. */
  level?: Finding['severity'];
}

export interface Situation {
  engine: Pick<Engine, 'rules' | 'holds'>;
  phrases: Pack['phrases'];
  thread: ThreadState;
  messages: readonly { speaker: string; text: string }[];
  /** The draft's findings; absent while there is none. */
  draft?: { text: string; findings: readonly Finding[] };
  /** Omission rules that the reply's steps say already. */
  said?: ReadonlySet<string>;
  /** false: the language is not one the pack reads. */
  checked: boolean;
}

/** All that may be said now, most important first. The panel shows the first and keeps the rest folded. */
export function advise({ engine, phrases, thread, messages, draft, said, checked }: Situation): Advice[] {
  if (!checked) {
    return [
      {
        kind: 'not-checked',
        text: 'Not checked: this is not English, and the rules are.',
        why: 'Better no hint than a wrong one.',
      },
    ];
  }
  const { rules } = engine;
  const last = thread.turns.at(-1)?.findings ?? [];
  const all = thread.turns.flatMap((turn) => turn.findings);
  const grave = unique(
    thread.safety
      ? all.filter((finding) => finding.severity === 5)
      : last.filter((finding) => finding.severity === 4),
  );
  const paths = grave.flatMap((finding): Advice[] => {
    const rule = rules.get(finding.rule);
    return rule
      ? [
          {
            kind: finding.severity === 5 ? 'safety' : 'procedure',
            text: rule.why,
            why: rule.source,
            rule: rule.id,
          },
        ]
      : [];
  });
  // Harm comes before tone: nothing else is said.
  if (thread.safety) return paths;
  const missing = (draft?.findings ?? [])
    .filter(({ rule, start, end }) => start === end && !said?.has(rule))
    .flatMap((finding): Advice[] => {
      const rule = rules.get(finding.rule);
      return rule
        ? [{ kind: 'missing', text: rule.why, why: rule.source, rule: rule.id, level: finding.severity }]
        : [];
    });
  const offered = draft && isHeard(engine, draft) ? [] : buildPhrases(phrases, thread, messages);
  const sentences = offered.map(
    ({ text, cue }): Advice => ({
      kind: 'phrase',
      text,
      why: rules.get(cue)?.why ?? 'Their words are heated. Show that you read them, before anything else.',
      rule: cue,
    }),
  );
  return [...paths, ...missing, ...sentences];
}

const unique = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [finding.rule, finding])).values(),
];

/** The draft already says that it was heard, and says it well: no more sentences are offered. */
function isHeard(engine: Situation['engine'], draft: NonNullable<Situation['draft']>): boolean {
  const harsh = draft.findings.some(
    ({ start, end, severity }) => end > start && (severity === 'warn' || severity === 'stop'),
  );
  return !harsh && engine.holds('agent/no-acknowledgement', draft.text);
}
