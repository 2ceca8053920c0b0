/**
 * Findings and conversation -> what to do next, gravest first. Pure.
 */
import type { Engine, ThreadState } from '../engine/engine';
import type { Pack } from '../format/pack';
import { fill } from '../format/slot';
import type { Finding } from '../model/finding';
import { buildPhrases, overlap } from '../phrases/choosing';
import type { Slots } from '../phrases/slots';

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
  /** What a card is called. */
  title?: string;
  /** Sentences that the team approved for a card. */
  lines?: readonly string[];
  /** The pack that it came from, where it is not the built-in one. */
  from?: string;
}

export interface Situation {
  engine: Pick<Engine, 'rules' | 'holds'>;
  pack: Pick<Pack, 'phrases' | 'cards' | 'macros'>;
  /** The pack that a card or macro came from. */
  nameOf?: (id: string) => string | undefined;
  thread: ThreadState;
  messages: readonly { speaker: string; text: string }[];
  channel?: string | undefined;
  /** What the customer's words offer for a sentence. */
  slots: Slots;
  /** The draft's findings; absent while there is none. */
  draft?: { text: string; findings: readonly Finding[] };
  /** Omission rules that the reply's steps say already. */
  said?: ReadonlySet<string>;
  /** false: the language is not one the pack reads. */
  checked: boolean;
}

/** All that may be said now, most important first. The panel shows the first and keeps the rest folded. */
export function advise({
  engine,
  pack,
  nameOf = () => undefined,
  thread,
  messages,
  channel,
  slots,
  draft,
  said,
  checked,
}: Situation): Advice[] {
  if (!checked) {
    return [
      {
        kind: 'not-checked',
        text: 'Not checked: no rules are in this language.',
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
  const cues = new Set(
    (thread.safety ? all : (thread.turns.at(-1)?.findings ?? [])).map((finding) => finding.rule),
  );
  // A team's own card takes the place of what is said by default.
  const cards = pack.cards
    .filter(({ cue }) => cue.some((id) => cues.has(id)))
    .map((card): Advice => {
      const isSafety = grave.some(({ rule, severity }) => severity === 5 && card.cue.includes(rule));
      const from = nameOf(card.id);
      return {
        kind: isSafety ? 'safety' : 'procedure',
        title: card.title,
        text: card.text,
        why: '',
        rule: card.id,
        lines: card.lines,
        ...(from ? { from } : {}),
      };
    });
  const carded = new Set(pack.cards.flatMap(({ cue }) => cue));
  const learned = last.filter(({ rule, source }) => {
    const known = rules.get(rule);
    return source === 'learned' && known?.kind === 'cue' && known.severity === 4;
  });
  const defaults = unique([...grave, ...learned]).flatMap(({ rule: id, source, severity }): Advice[] => {
    const rule = rules.get(id);
    return rule && !carded.has(id)
      ? [
          {
            kind: severity === 5 ? 'safety' : 'procedure',
            text: rule.why,
            why: rule.source,
            rule: id,
            // In words that no rule names it is a guess, and says so.
            ...(source === 'learned' ? { title: `Perhaps: ${rule.label}` } : {}),
          },
        ]
      : [];
  });
  const paths = [...cards, ...defaults];
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
  const heard = draft && isHeard(engine, draft);
  const offered = heard ? [] : buildPhrases(pack.phrases, { thread, messages, channel, slots });
  const sentences = offered.map(
    ({ text, cue }): Advice => ({
      kind: 'phrase',
      text,
      why: rules.get(cue)?.why ?? 'Their words are heated. Show that you read them, before anything else.',
      rule: cue,
    }),
  );
  const approved = (heard ? [] : pack.macros)
    .filter(({ cue }) => cue.some((id) => cues.has(id)))
    .flatMap(({ id, text: written }): Advice[] => {
      const text = fill(written, slots);
      if (!text || wasSaid(text, messages)) return [];
      const from = nameOf(id);
      return [{ kind: 'phrase', text, why: 'Approved by your team.', rule: id, ...(from ? { from } : {}) }];
    });
  return [...paths, ...missing, ...approved, ...sentences];
}

const wasSaid = (text: string, messages: Situation['messages']): boolean =>
  messages.some((message) => message.speaker === 'agent' && overlap(text, message.text) >= 0.6);

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
