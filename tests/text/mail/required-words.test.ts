import { describe, expect, it } from 'vitest';
import { mailLanguages } from '../../../lib/text/mail/languages';
import { folded } from '../../../lib/text/mail/lines';
import { holdsAny, requiredWords } from '../../../lib/text/mail/required-words';
import { pattern } from '../../../lib/text/mail/source';
import { markedMails } from './marked-mail';

describe('words that every match holds', () => {
  it.each<[string, string[]]>([
    ['confidential|privileged', ['confidential', 'privileged']],
    ['(?:e-?mail|message).{0,80}confidential', ['confidential']],
    ['unsubscribes?', ['unsubscribe']],
    ['(?:please )?reply', ['reply']],
    ['^(?:away|out) of(?!fice)', ['away', 'out']],
    ['virus(?:es)?|\\p{L}+ware', ['virus', 'ware']],
    ['is \\(c\\) ours', ['ours']],
    ['(?:please )?|reply', []],
    ['[abc]{2,9}', []],
  ])('%s', (source, words) => {
    expect(requiredWords(source)).toEqual(words);
  });

  it('stand in every sentence of the examples that a pattern of its language matches', () => {
    for (const { code, legal, footers, surveys, automatic, absent, meanwhile, replyAbove } of mailLanguages) {
      const texts = markedMails(`languages/${code}.txt`).flatMap(({ text }) => folded(text).split('\n'));
      for (const source of [
        ...legal,
        ...footers,
        ...surveys,
        ...automatic,
        ...absent,
        ...meanwhile,
        replyAbove,
      ]) {
        const required = requiredWords(source);
        const sign = pattern(source);
        for (const text of required.length ? texts : [])
          if (sign.test(text)) expect(holdsAny(required, text), `${source} in ${text}`).toBe(true);
      }
    }
  });

  it('are known for all but few', () => {
    const sources = mailLanguages.flatMap(({ footers, automatic, absent }) => [
      ...footers,
      ...automatic,
      ...absent,
    ]);
    expect(sources.filter((source) => !requiredWords(source).length)).toEqual([]);
  });
});
