import { describe, expect, it } from 'vitest';
import { prepare } from '../../../lib/text/prepare';

const below = (line: string, count: number): string => `Thanks.\n${`${line}\n`.repeat(count)}`;

/** Mails that look like marks of mail all over, each of about its size times `share`. */
const mails: Readonly<Record<string, (share: number) => string>> = {
  'labels of no header': (share) => below('From: London\nTo: Oslo', 125 * share),
  'labels without a value': (share) => below('From:\nSent:\nme', 100 * share),
  'attributions that are none': (share) => below('On Monday at 9:12 your Tom wrote:', 250 * share),
  'attributions that do not end': (share) => below('On Tue, 12 Jan 2027 at 09:12, Kettle Desk', 250 * share),
  'attributions, each with its quote': (share) =>
    below('On 12/01/2027 09:12, Desk wrote:\n> it\nNo.', 100 * share),
  'lines across': (share) => below('__________\n\n\n', 125 * share),
  'two dashes': (share) => below('--\n\n\n', 125 * share),
  'separators that are none': (share) => below('please reply above this lime', 250 * share),
  disclaimers: (share) => below('\nThis e-mail is confidential and privileged.', 100 * share),
  'programs that are none': (share) => below('Sent from my iPhone and our car and a phone', 250 * share),
  colons: (share) => below('a:', 250 * share),
};

describe('a mail that was written to be looked at again and again', () => {
  /** How many characters are handed to patterns. */
  function charactersFor(text: string): number {
    let characters = 0;
    const { exec } = RegExp.prototype;
    RegExp.prototype.exec = function (read) {
      // One that goes on where it ended before looks at no more than what lies between.
      const from = this.global ? this.lastIndex : 0;
      const found = exec.call(this, read);
      characters += (this.global && found ? this.lastIndex : read.length) - from;
      return found;
    };
    try {
      prepare(text);
    } finally {
      RegExp.prototype.exec = exec;
    }
    return characters;
  }

  it.each(Object.entries(mails))('%s: four times the text costs at most five times as much', (_, make) => {
    prepare(make(0.5));
    const quarter = charactersFor(make(1));
    expect(charactersFor(make(4))).toBeLessThanOrEqual(5 * quarter);
    expect(quarter).toBeGreaterThan(0);
  });
});
