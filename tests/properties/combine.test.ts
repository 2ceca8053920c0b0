import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isSafetyCue, type Rule } from '../../lib/format/rule';
import { compose, type Layer } from '../../lib/packs/compose';
import { corePack } from '../../lib/packs/core';
import { packOf, teamOf } from '../safety/pack-of';
import { asLongAsItTakes, runs } from './seed';

const core = corePack();
const safety = core.rules.filter(isSafetyCue);
const some = [...safety, ...core.rules.filter((rule) => !isSafetyCue(rule)).slice(0, 6)];

const id = fc.constantFrom(...some.map((rule) => rule.id));
const switchOf = fc.oneof(
  fc.constantFrom('-*', '+*', '-customer/*', '+customer/*', '-agent/*'),
  fc.tuple(fc.constantFrom('-', '+'), id).map(([sign, one]) => sign + one),
);
/** A rule of the built-in pack, changed in one way or as it is. */
const rule = fc
  .constantFrom(...some)
  .chain(
    (one): fc.Arbitrary<object> =>
      one.kind === 'cue'
        ? fc.constantFrom<object>(
            one,
            { ...one, severity: 0 },
            { ...one, safetyCritical: false, label: 'Other' },
          )
        : fc.constant({ ...one, label: 'Other' }),
  );
const change = fc.record({
  switches: fc.array(switchOf, { maxLength: 4 }),
  severities: fc.dictionary(id, fc.constantFrom<number | string>(0, 5, 'tip'), { maxKeys: 3 }),
  rules: fc.uniqueArray(rule, { maxLength: 4, selector: (one) => (one as Rule).id }),
  masks: fc.array(fc.constantFrom('kill myself', 'caught fire', 'go to hell'), { maxLength: 2 }),
});
const layersBelow = fc
  .array(fc.tuple(change, fc.constantFrom<Layer['source']>('hosted', 'file')), { maxLength: 4 })
  .map((all) =>
    all.map(([own, source], n): Layer => ({ pack: packOf({ ...own, id: `pack-${n}` }), source })),
  );
const base: Layer = { pack: core, source: 'built-in' };

it(
  'however packs and a team below policy are combined, each safety cue stands as it was',
  asLongAsItTakes,
  () => {
    fc.assert(
      fc.property(layersBelow, change, (layers, { switches, severities }) => {
        const team = { team: teamOf({ switches, severities }), source: 'file' as const };
        const { pack } = compose([base, ...layers], team);
        expect(pack.rules.filter(isSafetyCue)).toEqual(safety);
        expect(new Set(pack.rules.map((one) => one.id)).size).toBe(pack.rules.length);
      }),
      runs(150),
    );
  },
);

it('what is left out is said, and what a policy wants is done', asLongAsItTakes, () => {
  fc.assert(
    fc.property(layersBelow, fc.constantFrom(...safety), (layers, cue) => {
      const off = packOf({ id: 'strict', switches: [`-${cue.id}`] });
      const below = compose([base, ...layers, { pack: off, source: 'file' }]);
      expect(below.notes.map(({ what }) => [what.key, what.values?.rule])).toContainEqual([
        'packNoteSwitchSafety',
        cue.id,
      ]);
      const above = compose([base, ...layers, { pack: off, source: 'policy' }]);
      expect(above.pack.rules.map((one) => one.id)).not.toContain(cue.id);
    }),
    runs(60),
  );
});
