/**
 * What Node, browsers and workers all have beside the language itself. The pure core is compiled without the types of any
 * of them, so that a `document` or a `process` in it is an error; these three are no door to either.
 */
declare function atob(data: string): string;
declare function btoa(data: string): string;
interface AbortSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  throwIfAborted(): void;
}

/** A file's text, as the build takes it in. */
declare module '*?raw' {
  const text: string;
  export default text;
}
