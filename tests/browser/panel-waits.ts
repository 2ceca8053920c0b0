import type { TextKey } from '../../lib/model/ui-text';
import { cue, draftOf, hint, messagesRead, notice, testId } from './places';

/**
 * What a test waits for in a panel: that something is there, or gone. What it says is for assertions, after the wait; so
 * another wording, or another language, makes no test wait in vain.
 */
export abstract class PanelWaits {
  /** @throws Error when nothing of the kind comes within the driver's patience */
  abstract waitForSelector(selector: string): Promise<void>;
  abstract waitUntilGone(selector: string): Promise<void>;

  waitForTestId(id: string): Promise<void> {
    return this.waitForSelector(testId(id));
  }

  /** A hint in the draft, by its rule. */
  waitForHint(rule: string): Promise<void> {
    return this.waitForSelector(hint(rule));
  }

  /** A cue in the customer's words, by its rule. */
  waitForCue(rule: string): Promise<void> {
    return this.waitForSelector(cue(rule));
  }

  /** What the panel says last is one of these texts, by their keys. */
  waitForNotice(...keys: readonly TextKey[]): Promise<void> {
    return this.waitForSelector(keys.map(notice).join(', '));
  }

  /** The panel has caught up with the typing: it knows a draft exactly this long. */
  waitForDraft(text: string): Promise<void> {
    return this.waitForSelector(draftOf(text.length));
  }

  /** So many messages were read, whoever wrote them. */
  waitForMessages(count: number): Promise<void> {
    return this.waitForSelector(messagesRead(count));
  }
}
