// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Thread } from '../../lib/model/conversation';
import { markOfOther } from '../browser/fuzz/mutation';
import { savedPages } from '../browser/fuzz/saved-pages';
import { mutation } from '../browser/fuzz/steps';
import '../browser/pages/fuzz';
import { asLongAsItTakes, runs } from './seed';

/** This DOM's own. */
const { happyDOM } = window as unknown as { happyDOM: { setURL(address: string): void } };

const page = fc.constantFrom(...savedPages);

it(
  'whatever a saved page does to itself, reading it throws nothing and takes nobody for the customer',
  asLongAsItTakes,
  () => {
    // This DOM shows nothing, and so says of nothing where it stands.
    let marked = 0;
    let blind = 0;
    fc.assert(
      fc.property(
        page,
        fc.array(mutation, { minLength: 1, maxLength: 6 }),
        ({ address, html, others }, changes) => {
          happyDOM.setURL(address);
          document.body.innerHTML = '';
          document.documentElement.innerHTML = html.replace(/^[\s\S]*?<html[^>]*>|<\/html>[\s\S]*$/g, '');
          window.fuzz.begin(others);
          for (const change of changes) window.fuzz.mutate(change);
          const read: unknown = JSON.parse(window.fuzz.reading().thread);
          if (typeof read === 'string') {
            expect(['no-conversation', 'no-messages']).toContain(read);
            blind++;
            return;
          }
          for (const { speaker, certainty, text } of (read as Thread).messages) {
            if (markOfOther.test(text)) marked++;
            if (speaker === 'customer' && certainty === 'stated') expect(text).not.toMatch(markOfOther);
          }
        },
      ),
      runs(50),
    );
    expect(marked).toBeGreaterThan(20);
    expect(blind).toBeGreaterThan(2);
  },
);
