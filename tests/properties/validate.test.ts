import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createEngine } from '../../lib/engine/engine';
import type { Problem } from '../../lib/model/problem';
import { compose } from '../../lib/packs/compose';
import { corePack } from '../../lib/packs/core';
import { admitTeams, readPackFormat } from '../../lib/packs/gate/admit';
import { proveOwn } from '../../lib/packs/gate/prove-own';
import { validate, validateTeams } from '../../lib/packs/validate';
import { changed } from './changed-json';
import { asLongAsItTakes, runs } from './seed';
import { soundPack, soundTeams } from './sound-pack';

const core = corePack();
const anything = fc.oneof(fc.jsonValue({ maxDepth: 5 }), fc.object({ maxDepth: 3 }), fc.array(fc.object()));

/** A problem says where, of a place that a reader can find, what, and how to mend it. */
function tells({ where, what, remedy }: Problem, input: unknown): void {
  expect(what.key).not.toBe('');
  expect(remedy.key).not.toBe('');
  expect(where).not.toMatch(/[^\x20-\uffff]|\p{Cf}/u);
  // The last key of a path may be what is missing; what leads to it is there.
  const keys = [...where.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([\w$/-]+)/g)].map(
    ([, n, quoted, name]) =>
      n !== undefined ? Number(n) : quoted !== undefined ? String(JSON.parse(quoted)) : name!,
  );
  let held = input;
  for (const key of keys.slice(0, -1)) {
    if (typeof key === 'string' && key.endsWith('…')) return;
    expect(typeof held, `${where} of ${JSON.stringify(input)?.slice(0, 300)}`).toBe('object');
    held = (held as Record<string | number, unknown> | null)?.[key];
  }
}

it('the pack and the team file that all others are made of hold', () => {
  expect(readPackFormat(soundPack)).toMatchObject({ ok: true });
  expect(admitTeams(soundTeams)).toMatchObject({ ok: true });
});

it('anything at all is a pack, or has problems with their places; nothing is thrown', asLongAsItTakes, () => {
  fc.assert(
    fc.property(anything, (input) => {
      for (const result of [
        validate(input, core),
        readPackFormat(input),
        validateTeams(input),
        admitTeams(input),
      ])
        if (!result.ok) {
          expect(result.problems.length).toBeGreaterThan(0);
          for (const problem of result.problems) tells(problem, input);
        }
    }),
    runs(500),
  );
});

it(
  'a pack with something changed holds or says where; what holds stays so when it is written and read again',
  asLongAsItTakes,
  () => {
    let sound = 0;
    let broken = 0;
    fc.assert(
      fc.property(changed(soundPack), (written) => {
        const input: unknown = JSON.parse(written);
        const result = readPackFormat(input);
        if (!result.ok) {
          broken++;
          expect(result.problems.length).toBeGreaterThan(0);
          for (const problem of result.problems) tells(problem, input);
          return;
        }
        sound++;
        const again = readPackFormat(JSON.parse(JSON.stringify(result.pack)));
        expect(again).toEqual(result);
        // What the gate lets in can be put in force, and its examples can be tried.
        const { pack } = compose([
          { pack: core, source: 'built-in' },
          { pack: result.pack, source: 'file' },
        ]);
        if (sound % 10 !== 1) return;
        createEngine(pack).readCustomer('My kettle leaks.');
        proveOwn(result.pack);
      }),
      runs(150),
    );
    expect(Math.min(sound, broken)).toBeGreaterThan(10);
  },
);

it(
  'a team file with something changed holds or says where, and so when it is written and read again',
  asLongAsItTakes,
  () => {
    let sound = 0;
    fc.assert(
      fc.property(changed(soundTeams), (written) => {
        const input: unknown = JSON.parse(written);
        const result = admitTeams(input);
        if (!result.ok) for (const problem of result.problems) tells(problem, input);
        else {
          sound++;
          expect(admitTeams(JSON.parse(JSON.stringify(result.file)))).toEqual(result);
        }
      }),
      runs(500),
    );
    expect(sound).toBeGreaterThan(10);
  },
);
