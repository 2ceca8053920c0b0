import { countRule, type Mirror } from '../../../../lib/statistics/counts';

/** What was shown and done in the drafts of conversations, until their replies are sent. */
export class Tallies {
  private readonly byConversation = new Map<string, Tally>();

  /**
   * The draft as it is shown now. A box that was emptied may have been sent, which the page tells a moment later; once
   * something else is written in it, what was in it before counts for nothing.
   * @param text null where the page has no reply box
   * @param rules that speak in it
   */
  note(conversation: string, text: string | null, rules: readonly string[]): void {
    let tally = this.of(conversation);
    const isEmpty = !text?.trim();
    if (tally.isEmptied && !isEmpty) tally = this.renew(conversation);
    tally.isEmptied = isEmpty;
    if (!isEmpty) tally.isUnwritten = false;
    else if (text !== null) tally.isUnwritten ??= true;
    for (const rule of rules) if (!tally.counted.has(rule)) tally.flagged.add(rule);
  }

  /** A fix of this rule was made, or taken back. */
  fix(conversation: string, rule: string, by: 1 | -1): void {
    const { fixed } = this.of(conversation);
    fixed.set(rule, (fixed.get(rule) ?? 0) + by);
  }

  /**
   * Was the reply box empty all the time since the last reply? Whatever was sent then was written elsewhere: by a colleague,
   * or in another window, where it counts.
   */
  isUnwritten(conversation: string): boolean {
    return this.byConversation.get(conversation)?.isUnwritten ?? false;
  }

  /** The reply was sent: what to add to the counts. The same draft, still in its box, adds nothing more. */
  take(conversation: string, day: string): (mirror: Mirror) => Mirror {
    const { flagged, fixed, counted, isEmptied } = this.of(conversation);
    const now = this.renew(conversation);
    now.isEmptied = isEmptied;
    if (!isEmptied) now.isUnwritten = false;
    now.counted = new Set([...counted, ...flagged]);
    return (mirror) => {
      const shown = [...flagged].reduce((all, rule) => countRule(all, day, 'flagged', rule), mirror);
      return [...fixed].reduce(
        (all, [rule, count]) => (count > 0 ? countRule(all, day, 'fixed', rule) : all),
        shown,
      );
    };
  }

  /** Nothing of this conversation's draft counts any more. */
  drop(conversation: string): void {
    this.byConversation.delete(conversation);
  }

  clear(): void {
    this.byConversation.clear();
  }

  private of(conversation: string): Tally {
    return this.byConversation.get(conversation) ?? this.renew(conversation);
  }

  private renew(conversation: string): Tally {
    const tally: Tally = { flagged: new Set(), fixed: new Map(), counted: new Set(), isEmptied: true };
    this.byConversation.set(conversation, tally);
    return tally;
  }
}

interface Tally {
  flagged: Set<string>;
  fixed: Map<string, number>;
  /** Already counted for this draft: it was sent, and its box is not empty yet. */
  counted: Set<string>;
  isEmptied: boolean;
  /** Has its box been seen empty and never otherwise? undefined while there was none. */
  isUnwritten?: boolean;
}
