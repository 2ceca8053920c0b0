/** Where an editor cannot do what a scenario asks, and why: each is expected to fail, and is named in the README. */
export interface Exception {
  editor: string;
  browser: 'Chromium' | 'Firefox';
  /** The scenario's file. */
  scenario: string;
  cause: string;
}

const squire =
  'it notes an undo step at a blank or a paragraph only, so Ctrl+Z takes the last typed word along';

const lexical = 'it puts words over the whole of a node before that node, and so loses what the node was';

const deletion =
  'the key comes before the editor knows the caret again: draft and phrase stay as they were, the deletion is lost';

export const exceptions: readonly Exception[] = (['Chromium', 'Firefox'] as const).flatMap((browser) => [
  ...(browser === 'Chromium'
    ? [{ editor: 'slate', browser, scenario: 'late-deletion', cause: deletion }]
    : []),
  { editor: 'squire', browser, scenario: 'replace', cause: squire },
  { editor: 'squire', browser, scenario: 'undo-further', cause: squire },
  { editor: 'lexical', browser, scenario: 'link-on-phrase', cause: lexical },
]);
