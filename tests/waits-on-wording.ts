/**
 * Ways in which a browser test waits for, or clicks on, words that a person reads. They would make a test hang on the
 * wording, and on the language. What a text says is for assertions; what is there is told by a test id or by a state.
 */
const ways: readonly RegExp[] = [
  /\bwaitForText\b/g,
  /\bgetBy(?:Text|Label|Placeholder|Title|AltText)\(\s*['"`/]/g,
  // An accessible name comes from the catalogue: `english(key)`.
  /\bgetByRole\([^)]*\bname:\s*['"`/]/g,
  /\bhas(?:Not)?Text:\s*['"`/]/g,
  /:has-text\(|:text\(|['"`]text=|::-p-text\(|::-p-aria\(/g,
  // The words of an element, compared with some of ours, or looked through for what was handed over.
  /\b(?:innerText|textContent)\b(?:\(\))?[!)]*\??\.(?:includes|startsWith|endsWith|match|indexOf|search)\(\s*(?:['"`/]|\$\{)/g,
  /\b(?:innerText|textContent)\b(?:\(\))?[!)]*\s*[!=]==?\s*['"`]/g,
];

/** @returns each place where the code does so, as it stands there */
export const waitsOnWording = (code: string): string[] =>
  ways.flatMap((way) => [...code.matchAll(way)].map(([found]) => found));
