import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StatedError } from '../../lib/model/stated-error';
import { uiText } from '../../lib/model/ui-text';
import { describeError } from '../../lib/ui/describe-error';
import { reportErrors, reportedErrors } from '../../lib/ui/report-errors';

const origin = 'chrome-extension://abcdef';

/** An event of a page, with what the browser puts into it. */
const event = (type: string, more: object): Event => Object.assign(new Event(type), more);
const failing = (error: Error, stack: string): Error => Object.assign(error, { stack });

describe('an error that nobody caught', () => {
  const page = new EventTarget();
  let stop = () => {};
  beforeEach(() => {
    reportedErrors.value = [];
    stop = reportErrors('settings', page);
  });
  afterEach(() => stop());

  it('is named, in a promise as anywhere', () => {
    page.dispatchEvent(event('unhandledrejection', { reason: new TypeError('x is not a function') }));
    page.dispatchEvent(event('error', { error: new RangeError('too deep') }));
    expect(reportedErrors.value).toMatchObject([
      { where: 'settings', what: uiText('problemStopped', { kind: 'TypeError' }) },
      { where: 'settings', what: uiText('problemStopped', { kind: 'RangeError' }) },
    ]);
  });

  it('tells nothing of what it says, since that may be somebody’s text', () => {
    const words = 'Unexpected token: Jane wrote about the fee';
    for (const reason of [new SyntaxError(words), words, { message: words }, undefined])
      page.dispatchEvent(event('unhandledrejection', { reason }));
    expect(reportedErrors.value).toHaveLength(4);
    expect(JSON.stringify(reportedErrors.value)).not.toContain('Jane');
  });

  it('says what it says where the words are ours', () => {
    page.dispatchEvent(
      event('unhandledrejection', { reason: new StatedError(uiText('storageNoRoom', { what: 'Shop' })) }),
    );
    expect(reportedErrors.value).toMatchObject([{ what: { key: 'storageNoRoom' } }]);
  });

  it('is one problem however often it comes, and the last five are kept', () => {
    for (const name of ['A', 'A', 'B', 'C', 'D', 'E', 'F', 'B']) {
      const error = Object.assign(new Error('x'), { name });
      page.dispatchEvent(event('error', { error }));
    }
    expect(reportedErrors.value.map(({ what }) => what.values?.kind).join('')).toBe('CDEFB');
  });

  it('is no mere remark of the browser’s', () => {
    const message = 'ResizeObserver loop completed with undelivered notifications.';
    page.dispatchEvent(event('error', { message, error: null }));
    expect(reportedErrors.value).toEqual([]);
  });
});

describe('the place of an error', () => {
  it.each([
    [
      'Chromium',
      `TypeError: no\n    at a (https://x.example/a.js:1:1)\n    at b (${origin}/chunks/b-1.js:2:34)`,
    ],
    ['Chromium, without a name', `TypeError: no\n    at ${origin}/chunks/b-1.js:2:34`],
    ['Firefox', `a@https://x.example/a.js:1:1\nb@${origin}/chunks/b-1.js:2:34\nc@${origin}/c.js:9:9`],
  ])('is the first in our own code: %s', (_, stack) => {
    expect(describeError(failing(new TypeError('no'), stack), origin)).toEqual({
      kind: 'TypeError',
      place: 'chunks/b-1.js:2:34',
    });
  });

  it('is not looked for in its words', () => {
    const words = `see ${origin}/jane.js:1:1`;
    expect(describeError(failing(new Error(words), `Error: ${words}`), origin).place).toBe('');
  });
});
