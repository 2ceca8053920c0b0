import { readText, spansOf } from '../editors/text-map';
import type { Draft } from '../model/conversation';
import { maxText } from './read/thread-limits';
import { concealedIn } from './shown/concealed-spans';

/** Reads what stands in a composer, names each composer, and counts the changes of its text. */
export class DraftReader {
  private readonly names = new WeakMap<HTMLElement, string>();
  private composers = 0;
  private revision = 0;
  private last: Draft | undefined;

  /** @param quote selectors of quoted history in it */
  read(
    composer: HTMLElement,
    { conversation, kind }: Pick<Draft, 'conversation' | 'kind'>,
    quote?: readonly string[],
  ): Draft {
    const map = readText(composer);
    const { text } = map;
    // Said as a fault of the composer: half a draft would be changed in the wrong place.
    if (text.length > maxText) throw new RangeError(`the draft is longer than ${maxText} characters`);
    const quoted = spansOf(map, quote);
    const concealed = concealedIn(map);
    const name = this.nameOf(composer);
    const { last } = this;
    const same = last?.composer === name && last.conversation === conversation && last.text === text;
    this.last = {
      conversation,
      composer: name,
      revision: same ? last.revision : ++this.revision,
      text,
      kind,
      ...(quoted.length ? { quoted } : {}),
      ...(concealed.length ? { concealed } : {}),
    };
    return this.last;
  }

  private nameOf(composer: HTMLElement): string {
    const name = this.names.get(composer) ?? `composer-${++this.composers}`;
    this.names.set(composer, name);
    return name;
  }
}
