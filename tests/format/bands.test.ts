import * as v from 'valibot';
import { expect, it } from 'vitest';
import { packSchema } from '../../lib/format/pack';
import { validate } from '../../lib/packs/validate';

it.each<[object, boolean]>([
  [{}, true],
  [{ strained: 1, heated: 3, critical: 5 }, true],
  [{ strained: 3 }, false],
  [{ critical: 2 }, false],
  [{ heated: 5 }, false],
  [{ strained: 3, heated: 3.5 }, true],
])('bands that begin at %j hold: %s', (bands, holds) => {
  expect(v.is(packSchema.entries.bands, bands)).toBe(holds);
  const checked = validate({ format: 1, bands });
  const named = checked.ok ? [] : checked.problems.filter(({ where }) => where === 'bands');
  expect(named.map(({ what }) => what.key)).toEqual(holds ? [] : ['schemaBands']);
});
