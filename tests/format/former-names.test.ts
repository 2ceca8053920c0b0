import { expect, it } from 'vitest';
import { validateTeams } from '../../lib/packs/validate';

it.each(['__proto__', 'constructor', 'toString'])('a part named %s is refused and named', (key) => {
  const text = `{"format":1,"teams":[{"id":"t","name":"T","packs":[]}],"${key}":{"hosted":[]}}`;
  expect(validateTeams(JSON.parse(text))).toMatchObject({ ok: false, problems: [{ where: key }] });
});
