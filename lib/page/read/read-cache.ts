import type { SpeakerRule } from '../../model/adapter';
import type { Message } from '../../model/conversation';

/** What one element says by itself, without its neighbours. */
export interface Extract {
  text: string;
  bodies: boolean;
  author?: string | undefined;
  identity?: string | undefined;
  id?: string | undefined;
  time?: string | undefined;
  channel?: string | undefined;
  side?: Message['side'];
  note: boolean;
  rule?: SpeakerRule | undefined;
}

/**
 * Remembers what was read of each message's element, so that a change in one message does not cost the reading
 * of five hundred. `null`: the element is no message.
 */
export class ReadCache {
  private known = new WeakMap<Node, Extract | null>();
  private basis = '';

  get(element: Element, extract: () => Extract | null): Extract | null {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const read = extract();
    this.known.set(element, read);
    return read;
  }

  /** Something changed here: what was read of the element around it is no longer true. */
  forget({ target, type }: MutationRecord): void {
    let within = false;
    for (let node: Node | null = target; node; node = node.parentNode)
      within = this.known.delete(node) || within;
    // An attribute around the messages may change what any of them matches.
    if (!within && type === 'attributes') this.clear();
  }

  /** What all extracts rest on, such as who the customers are: another one, and all is read anew. */
  restOn(basis: string): void {
    if (basis !== this.basis) this.clear();
    this.basis = basis;
  }

  clear(): void {
    this.known = new WeakMap();
  }
}
