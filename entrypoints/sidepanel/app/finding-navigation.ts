import type { PanelCore } from './actions';
import type { PanelState } from './state';

/** Where a hint stands in the draft names it while the agent steps from one to the next. */
export const findingKey = ({ finding }: { finding: { rule: string; start: number } }): string =>
  `${finding.rule} ${finding.start}`;

interface Edits {
  fix(start: number, end: number, before: string, after: string): void;
  insert(sentence: string, where?: 'start' | 'end'): void;
  notThis(rule: string): void;
}

/** From finding to finding by keyboard; the panel shows and says which one is meant. */
export function findingNavigation({ state, update }: PanelCore, { fix, insert, notThis }: Edits) {
  const say = (text: string): void => update({ ...state(), notice: { text, tone: 'plain' } });
  const nothing = 'Nothing in the wording stands out.';
  const current = ({ insight, stepped }: PanelState) =>
    insight?.draft.find((hint) => findingKey(hint) === stepped) ?? insight?.draft[0];

  return {
    step: (by: 1 | -1): void => {
      const now = state();
      const hints = now.insight?.draft ?? [];
      if (!hints.length) {
        say(nothing);
        return;
      }
      const at = hints.findIndex((hint) => findingKey(hint) === now.stepped);
      const from = at < 0 && by < 0 ? 0 : at;
      const hint = hints[(from + by + hints.length) % hints.length]!;
      const { label, finding } = hint;
      update({
        ...now,
        stepped: findingKey(hint),
        notice: { text: `${label}: “${finding.text}”`, tone: 'plain' },
      });
    },

    /** The first fix of the finding that is meant. */
    applyStepped: (): void => {
      const finding = current(state())?.finding;
      const [rewrite] = finding?.rewrites ?? [];
      if (!finding) say(nothing);
      else if (rewrite === undefined) say('This one has no fix to offer; the words are yours to change.');
      else fix(finding.start, finding.end, finding.text, rewrite);
    },

    dismissStepped: (): void => {
      const hint = current(state());
      if (hint) notThis(hint.finding.rule);
      say(hint ? `Not shown here any more: ${hint.label}.` : nothing);
    },

    /** The first sentence that the panel offers. */
    insertFirst: (): void => {
      const { insight } = state();
      const phrase = insight?.advice.find(({ kind }) => kind === 'phrase');
      const open = insight?.reply.steps.find(({ done, scaffolds }) => !done && scaffolds.length);
      if (phrase) insert(phrase.text);
      else if (open) insert(open.scaffolds[0]!, open.where);
      else say('There is no sentence to insert right now.');
    },
  };
}
