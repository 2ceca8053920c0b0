import { holds, propertyOf } from '../../editors/unshadowed';
import type { SpeakerRule } from '../../model/adapter';
import type { Message } from '../../model/conversation';

/** What one element says by itself, without its neighbours. */
export interface Extract {
  text: string;
  /** It was longer than is read. */
  isCut?: true;
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
  private root: WeakRef<Element> | undefined;

  get(element: Element, extract: () => Extract | null): Extract | null {
    const known = this.known.get(element);
    if (known !== undefined) return known;
    const read = extract();
    this.known.set(element, read);
    return read;
  }

  /** Something changed here: what was read of the element around it is no longer true. */
  forget({ target, type }: MutationRecord): void {
    // An attribute around the messages may change what any of them matches.
    if (!this.forgetAround(target) && type === 'attributes' && this.isAround(target)) this.clear();
  }

  /** This looks otherwise now. @returns whether it stands in a message: what looks otherwise beside them is not read */
  forgetAround(changed: Node): boolean {
    let within = false;
    for (let node: Node | null = changed; node; node = propertyOf(node, 'parentNode'))
      within = this.known.delete(node) || within;
    return within;
  }

  /**
   * What all extracts rest on, such as who the customers are: another one, and all is read anew.
   * @param root all messages stand in it
   */
  restOn(basis: string, root: Element): void {
    if (basis !== this.basis) this.clear();
    this.basis = basis;
    this.root = new WeakRef(root);
  }

  /** Beside the conversation an attribute says nothing of its messages. */
  private isAround(changed: Node): boolean {
    const root = this.root?.deref();
    return !root || holds(changed, root) || holds(root, changed);
  }

  clear(): void {
    this.known = new WeakMap();
  }
}
