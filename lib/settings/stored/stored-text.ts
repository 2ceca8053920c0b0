/** A text for a person that was stored by its key and values: what is no such text would break whatever shows it. */
import * as v from 'valibot';
import { isTextKey } from '../../model/catalogue';
import type { UiText, UiValue } from '../../model/ui-text';

const isTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
};

/** A text within a text is one of a few; what nests deeper was not written by us. */
const maxDepth = 8;

const valueSchema = (depth: number): v.GenericSchema<UiValue> =>
  v.union([
    v.string(),
    v.pipe(v.number(), v.finite()),
    v.strictObject({ minutes: v.pipe(v.number(), v.finite()) }),
    v.strictObject({ language: v.pipe(v.string(), v.check(isTag)) }),
    v.lazy(() => (depth > 0 ? textSchema(depth - 1) : v.never())),
  ]);

const textSchema = (depth: number): v.GenericSchema<UiText> =>
  v.strictObject({
    key: v.custom<UiText['key']>(isTextKey),
    values: v.exactOptional(v.record(v.string(), valueSchema(depth))),
  });

export const storedTextSchema = textSchema(maxDepth);
