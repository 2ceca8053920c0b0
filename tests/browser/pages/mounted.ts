export interface Mounted {
  /** What the page would send, from the editor's own model. */
  html(): string;
  set(html: string): void;
  /** The same as a page's own script does it while somebody types, where that is another way. */
  rewrite?(html: string): void;
  /** The element that takes the typing. */
  root(): HTMLElement;
}

export type Mount = (element: HTMLElement) => Promise<Mounted>;
