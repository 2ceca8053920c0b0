declare module 'froala-editor' {
  export default class FroalaEditor {
    constructor(element: HTMLElement, options: object);
    html: { get(): string; set(html: string): void };
    undo: { reset(): void; saveStep(): void };
    el: HTMLElement;
  }
}
