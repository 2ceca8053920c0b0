import type { DraftHint, Hint } from '../../../../lib/coach/insight';
import { firstSentence } from '../../../../lib/coach/next';
import { type UiText, uiText } from '../../../../lib/model/ui-text';
import { findingKey } from '../finding-key';
import type { PanelContext } from '../panel-context';
import type { editCommands } from './edits';
import type { preferenceCommands } from './preferences';

const texts = {
  nothing: uiText('panelDraftNothing'),
  quiet: uiText('noticeQuiet'),
  noFix: uiText('noticeNoFix'),
  noSentence: uiText('noticeNoSentence'),
  found: ({ label, finding }: Hint) => uiText('noticeFound', { label, words: finding.text }),
  muted: ({ label }: Hint) => uiText('noticeMuted', { label }),
};

type Edits = Pick<ReturnType<typeof editCommands>, 'fix' | 'insert'> &
  Pick<ReturnType<typeof preferenceCommands>, 'mute'>;

/** From finding to finding by keyboard; the panel shows and says which one is meant. */
export function navigationCommands({ store, derived }: PanelContext, { fix, insert, mute }: Edits) {
  const say = (text: UiText): void => {
    store.notice.value = { text, tone: 'plain', conversation: derived.conversation.value };
  };
  const sayNothing = (): void => say(derived.isQuiet.value ? texts.quiet : texts.nothing);
  const hints = (): readonly DraftHint[] => derived.insight.value?.draft ?? [];
  const current = (): DraftHint | undefined =>
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
      const hint = current();
      const [first] = hint?.fixes ?? [];
      if (!hint) sayNothing();
      else if (!first) say(texts.noFix);
      else fix(hint.finding.rule, first);
    },

    muteStepped: (): void => {
      const hint = current();
      if (hint) {
        mute(hint.finding.rule);
        say(texts.muted(hint));
      } else sayNothing();
    },

    /** The first sentence that the panel offers. */
    insertFirst: (): void => {
      const first = derived.insight.value && firstSentence(derived.insight.value);
      if (first) insert(first.text, first.where);
      else say(derived.isQuiet.value ? texts.quiet : texts.noSentence);
    },
  };
}
