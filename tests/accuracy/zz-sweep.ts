import { readSets } from './cases';
import { dataFolder } from './data';
import { draftSets } from './draft-sets';
import { knownMeaning } from './meaning';
import { tally, touch } from './span';
import { unitsOf } from './cases';
import { certaintyBy } from './curves';
import { precision, recall } from './interval';
export async function sweep() {
  const folder = dataFolder([]);
  const sets = draftSets(folder);
  const meaning = knownMeaning();
  const reading = await readSets(meaning, sets, [], []);
  const { engine } = reading;
  const tips = new Set([...engine.rules.values()].flatMap(({ id, severity }) => (severity === 'tip' ? [id] : [])));
  const cal = meaning.card.calibration;
  const all = sets.map((set) => ({ set, drafts: set.drafts.map((draft) => ({ draft, runs: unitsOf(engine, [draft], []).filter((u) => u.unit === (process.env.UNIT ?? 'sentence') && u.side === 'agent').flatMap((unit) => { const o = draft.text.indexOf(unit.text); return meaning.runs(unit, 0.03).filter(r=>r.label.startsWith('agent/')).map((r) => ({ ...r, start: r.start + o, end: r.end + o, c: cal[r.label] ? certaintyBy(cal[r.label] as never, r.chance) : r.chance })); }) })) }));
  const schemes: [string, (r: { label: string; chance: number; c: number }) => boolean][] = [];
  for (const t of [0.3,0.4, 0.5, 0.6,0.7]) schemes.push([`fam raw ${t}`, (r) => r.label !== 'agent/any' && !tips.has(r.label) && r.chance >= t]);
  for (const t of [0.3,0.4, 0.5, 0.6,0.7]) schemes.push([`fam+tips raw ${t}`, (r) => r.label !== 'agent/any' && r.chance >= t]);
  for (const t of [0.3,0.4, 0.5, 0.6,0.7,0.8]) schemes.push([`any raw ${t}`, (r) => r.label === 'agent/any' && r.chance >= t]);
  for (const t of [0.5, 0.6,0.7]) schemes.push([`fam cal ${t}`, (r) => r.label !== 'agent/any' && r.c >= t]);
  for (const { set, drafts } of all) {
    console.log('##', set.name);
    for (const [name, keep] of schemes) {
      const cases = drafts.map(({ draft, runs }) => {
        const found = runs.filter(r => keep(r) && (set.tips || !tips.has(r.label)));
        const merged: typeof found = [];
        for (const f of found.sort((a,b)=>b.chance-a.chance)) if (!merged.some(m => touch(m, f))) merged.push(f);
        return { ...tally(merged, draft.marked), clean: !draft.either.length };
      });
      const clean = cases.filter(c => c.clean);
      console.log(name.padEnd(18), cases.reduce((s,c)=>s+c.right+c.wrong,0), precision(cases).toFixed(2), recall(cases).toFixed(2), (100*clean.filter(c=>!(c.right+c.wrong)).length/clean.length).toFixed(0));
    }
  }
  // per label on the written sets, raw >= .5
  const per = new Map<string, [number, number]>();
  for (const { set, drafts } of all) if (set.tips) for (const { draft, runs } of drafts) for (const r of runs) if (r.chance >= 0.4) { const e = per.get(r.label) ?? [0,0]; e[draft.either.some(s => touch(s, r)) ? 0 : 1]++; per.set(r.label, e); }
  console.log([...per].sort((a,b)=>b[1][1]-a[1][1]).map(([l,[a,b]])=>`${l} ${a}/${b}`).join('\n'));
}
