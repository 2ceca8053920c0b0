import type { Hint } from '../../../../lib/coach/insight';
import { type UiText, uiText } from '../../../../lib/model/ui-text';
import type { Panel } from '../panel';
import type { editCommands } from './edits';
import type { preferenceCommands } from './preferences';

/** Where a hint stands in the draft names it while the agent steps from one to the next. */
export const findingKey = ({ finding }: Pick<Hint, 'finding'>): string => `${finding.rule} ${finding.start}`;

const texts = {
  nothing: uiText('panelDraftNothing'),
  quiet: uiText('noticeQuiet'),
  noFix: uiText('noticeNoFix'),
  noSentence: uiText('noticeNoSentence'),
  found: ({ label, finding }: Hint) => uiText('noticeFound', { label, words: finding.text }),
  muted: ({ label }: Hint) => uiText('noticeMuted', { label }),
};

type Edits = Pick<ReturnType<typeof editCommands>, 'fix' | 'insert'> &
  Pick<ReturnType<typeof preferenceCommands>, 'notThis'>;

/** From finding to finding by keyboard; the panel shows and says which one is meant. */
export function navigationCommands({ store, derived }: Panel, { fix, insert, notThis }: Edits) {
  const say = (text: UiText): void => {
    store.notice.value = { text, tone: 'plain' };
  };
  const sayNothing = (): void => say(derived.isQuiet.value ? texts.quiet : texts.nothing);
  const hints = (): readonly Hint[] => derived.insight.value?.draft ?? [];
  const current = (): Hint | undefined =>
    hints().find((hint) => findingKey(hint) === store.steppedTo.value) ?? hints()[0];

  return {
    step: (by: 1 | -1): void => {
      const all = hints();
      if (!all.length) {
        sayNothing();
        return;
      }
      const at = all.findIndex((hint) => findingKey(hint) === store.steppedTo.value);
      const from = at < 0 && by < 0 ? 0 : at;
      const hint = all[(from + by + all.length) % all.length]!;
      store.steppedTo.value = findingKey(hint);
      say(texts.found(hint));
    },

    /** The first fix of the finding that is meant. */
    applyStepped: (): void => {
      const finding = current()?.finding;
      const [rewrite] = finding?.rewrites ?? [];
      if (!finding) sayNothing();
      else if (rewrite === undefined) say(texts.noFix);
      else fix(finding.start, finding.end, finding.text, rewrite);
    },

    dismissStepped: (): void => {
      const hint = current();
      if (hint) {
        notThis(hint.finding.rule);
        say(texts.muted(hint));
      } else sayNothing();
    },

    /** The first sentence that the panel offers. */
    insertFirst: (): void => {
      const insight = derived.insight.value;
      const phrase = insight?.advice.find(({ kind }) => kind === 'phrase');
      const open = insight?.reply.steps.find(({ done, scaffolds }) => !done && scaffolds.length);
      if (phrase) insert(phrase.text);
      else if (open) insert(open.scaffolds[0]!, open.where);
      else say(derived.isQuiet.value ? texts.quiet : texts.noSentence);
    },
  };
}
