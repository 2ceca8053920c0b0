/** Where an editor cannot do what a scenario asks, and why: each is expected to fail, and is named in the README. */
export interface Exception {
  editor: string;
  browser: 'Chromium' | 'Firefox';
  /** The scenario's file. */
  scenario: string;
  cause: string;
}

export const exceptions: readonly Exception[] = [];
