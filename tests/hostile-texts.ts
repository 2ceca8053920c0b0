import { isByExample } from '../lib/format/rule';
import { corePack } from '../lib/packs/core';

/** All words of all patterns of the built-in rules. */
const anchors = corePack()
  .rules.flatMap((rule) =>
    (rule.kind === 'cue' || rule.kind === 'wording') && !isByExample(rule)
      ? rule.match.map((item) => (typeof item === 'string' ? item : item.pattern))
      : [],
  )
  .join(' ')
  .replace(/[^a-z' ]+/gi, ' ')
  .replace(/\s+/g, ' ');

const filled = (words: string, length: number): string =>
  words.repeat(Math.ceil(length / words.length)).slice(0, length);

const complaint = 'This is the third time I am writing about the same invoice and nobody answers. ';
const harsh = 'I am sorry if you feel that way. Calm down, you should have read the terms. ';

/**
 * Texts that were written to freeze whoever reads them, each of about its size times `share`: what they once cost stands in
 * the reference on security.
 */
export const hostileTexts: Readonly<Record<string, (share?: number) => string>> = {
  'i can not go on, 1,000 times': (share = 1) => 'i can not go on '.repeat(1_000 * share),
  '5,000 quoted lines': (share = 1) => `${'> a line of an old mail\n'.repeat(5_000 * share)}Thanks.`,
  '20,000 leading newlines': (share = 1) => `${'\n'.repeat(20_000 * share)}Thanks.`,
  'a message of 1 MB': (share = 1) => filled(complaint, 1_000_000 * share),
  'a pasted draft of 200 kB': (share = 1) => filled(harsh, 200_000 * share),
  'all anchor words in one sentence': (share = 1) => filled(anchors, 16_000 * share),
  'all anchor words, a sentence each': (share = 1) => filled(anchors.replaceAll(' ', '. '), 16_000 * share),
  '5,000 fires': (share = 1) => 'caught fire '.repeat(5_000 * share),
  'masked words': (share = 1) => 'k*ll '.repeat(5_000 * share),
  'words that nobody knows': (share = 1) =>
    Array.from({ length: 10_000 * share }, (_, n) => `qz${n.toString(36)}kill`).join(' '),
  'one line that never ends': (share = 1) => 'a'.repeat(200_000 * share),
  'mailboxes that are none': (share = 1) => 'a.a.a.a@a.'.repeat(10_000 * share),
};
