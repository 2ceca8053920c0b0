import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../setup.mjs';
import { schemas } from './schema';

it.each(Object.entries(schemas))('%s says what the types say', (path, make) => {
  const file = join(root, path);
  const made = JSON.parse(JSON.stringify(make()));
  // `EVENKEEL_WRITE_SCHEMAS=1 npm run test:unit -- tests/format/schema.test.ts` writes them anew.
  if (process.env.EVENKEEL_WRITE_SCHEMAS) writeFileSync(file, `${JSON.stringify(made, null, 2)}\n`);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(made);
});
