export interface Mounted {
  /** What the page would send, from the editor's own model. */
  html(): string;
  set(html: string): void;
  /** The element that takes the typing. */
  root(): HTMLElement;
}

export type Mount = (element: HTMLElement) => Promise<Mounted>;
