import { expect, it } from 'vitest';
import { isWhole } from '../../lib/page/whole-selector';

it.each(['.a', '[x="]"]', ':is(.a, [b="("])', "a[b='\\'']", '\\(a', '*', 'a:not(:has(> b))'])(
  'is whole: %s',
  (one) => expect(isWhole(one)).toBe(true),
);

it.each([':is(.a', '[x', '[x="a', "[x='a]", '.a)', '[a(])', ':not(:is(.a)', '.a\\', '.a /* b', '.a/**/'])(
  'is not: %s',
  (one) => expect(isWhole(one)).toBe(false),
);
