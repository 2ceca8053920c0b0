import { createEngine, type Engine } from '../../lib/engine/engine';
import { corePack } from '../../lib/packs/core';
import { coreLearned, type ModelFile, modelFrom } from '../../lib/packs/learned';
import heatCurves from '../../rules/learned/heat.json';
import { type CustomerText, customerWriters, heatTexts, type Line, readLines } from './data';
import { heatFile, withKeys } from './fit';
import { heatFolds } from './folds';
import { precision, recall, type Tally, withInterval } from './interval';
import { auc } from './linear';
import { sentimentPeers } from './peers';

interface Judged {
  text: string;
  /** Label heat 2 or above. */
  hot: boolean;
  calm: boolean;
  cues: string[];
  engine: Engine;
}

/** Label heat 2 and above, over several readers. */
const mean = (heats: number[]): number => heats.reduce((a, b) => a + b, 0) / heats.length;

/** Each set with the engine that has not been fitted on it. */
function sets(folder: string): Record<string, Judged[]> {
  const pack = corePack();
  const shipped = createEngine(pack, coreLearned());
  const folds = heatFolds(withKeys(heatTexts(folder)));
  const engineFor = (writer: string): Engine =>
    createEngine(pack, {
      ...coreLearned(),
      heat: modelFrom(heatFile(folds.get(writer)!, (heatCurves as ModelFile).calibration)),
    });
  const written = customerWriters.flatMap((writer) => {
    const engine = engineFor(writer);
    return readLines<CustomerText>(folder, writer).map(({ text, heat, cues }) => ({
      text,
      hot: heat >= 2,
      calm: heat === 0,
      cues: [...new Set(cues.map(({ cue }) => `customer/${cue}`))],
      engine,
    }));
  });
  const gold = readLines<Line & { heat: number[]; cues_both: string[]; cues_either: string[] }>(
    folder,
    'gold-customer.dev',
  ).map(({ text, heat, cues_either }) => ({
    text,
    hot: mean(heat) >= 2,
    calm: mean(heat) === 0,
    cues: cues_either.map((cue) => `customer/${cue}`),
    engine: shipped,
  }));
  const labelled = (name: string): Judged[] =>
    readLines<Line & { neg: number | null; split: string; role: string }>(folder, name)
      .filter(({ neg, split, role }) => split === 'dev' && role === 'customer' && typeof neg === 'number')
      .map(({ text, neg }) => ({ text, hot: neg === 1, calm: neg === 0, cues: [], engine: shipped }));
  return {
    'gold (real)': gold,
    'written, unseen writer': written,
    'MAIA dev': labelled('maia-dqe'),
    'airline dev': labelled('airline'),
    'complaints dev': labelled('complaints'),
  };
}

const heatOf = ({ engine, text }: Judged): number => {
  const { rise, relief, floor } = engine.readCustomer(text).weight;
  return Math.max(rise - relief, floor);
};
const area = (scored: readonly { score: number; hot: boolean }[]): number =>
  auc(
    scored.map(({ score }) => score),
    scored.map(({ hot }) => hot),
  );

const heatedFrom = 2.4;

export function heatAccuracy(folder: string): string[] {
  const rules = createEngine(corePack());
  const all = sets(folder);
  const lines = [
    '| heat >= 2, AUC | Evenkeel | rules alone | sentiment | vader | wink |',
    '| --- | --- | --- | --- | --- | --- |',
  ];
  for (const [name, cases] of Object.entries(all)) {
    const figures = [
      heatOf,
      (one: Judged) => heatOf({ ...one, engine: rules }),
      ...Object.values(sentimentPeers).map(
        (peer) =>
          ({ text }: Judged) =>
            peer(text),
      ),
    ].map((scorer, n) => {
      const scored = cases.map((one) => ({ score: scorer(one), hot: one.hot }));
      return n === 0 ? withInterval(scored, area) : area(scored).toFixed(2);
    });
    lines.push(`| ${name} (${cases.length}) | ${figures.join(' | ')} |`);
  }
  lines.push('', '| band heated or above | precision | recall |', '| --- | --- | --- |');
  for (const name of ['gold (real)', 'written, unseen writer']) {
    const tallies = all[name]!.map((one): Tally => {
      const flagged = heatOf(one) >= heatedFrom;
      return {
        hit: Number(flagged && one.hot),
        wrong: Number(flagged && !one.hot),
        missed: Number(!flagged && one.hot),
      };
    });
    lines.push(`| ${name} | ${withInterval(tallies, precision)} | ${withInterval(tallies, recall)} |`);
  }
  const share = (cases: readonly boolean[]) => (100 * cases.filter(Boolean).length) / cases.length;
  const traps = all['written, unseen writer']!.filter(({ calm }) => calm).map(
    (one) => heatOf(one) >= heatedFrom,
  );
  const shipped = all['gold (real)']![0]!.engine;
  const chats = readLines(folder, 'multidogo')
    .slice(1000, 6000)
    .map(({ text }) => heatOf({ text, hot: false, calm: true, cues: [], engine: shipped }) >= heatedFrom);
  lines.push(
    '',
    `Calm messages of an unseen writer called heated: ${share(traps).toFixed(1)} % of ${traps.length}; calm MultiDoGO turns: ${share(chats).toFixed(2)} % of ${chats.length}.`,
  );
  return [...lines, '', ...cueAccuracy(all)];
}

/** Escalation cues are those of history, stakes and conduct. */
function cueAccuracy(all: Record<string, Judged[]>): string[] {
  const { rules } = all['gold (real)']![0]!.engine;
  const escalates = (id: string) => {
    const rule = rules.get(id);
    return rule?.kind === 'cue' && ['history', 'stakes', 'conduct'].includes(rule.group);
  };
  const lines = ['| escalation cues, per message and cue | precision | recall |', '| --- | --- | --- |'];
  for (const name of ['gold (real)', 'written, unseen writer']) {
    const tallies = all[name]!.map(({ engine, text, cues }): Tally => {
      const found = new Set(
        engine
          .readCustomer(text)
          .findings.map(({ rule }) => rule)
          .filter(escalates),
      );
      const wanted = new Set(cues.filter(escalates));
      const hit = [...found].filter((id) => wanted.has(id)).length;
      return { hit, wrong: found.size - hit, missed: wanted.size - hit };
    });
    lines.push(`| ${name} | ${withInterval(tallies, precision)} | ${withInterval(tallies, recall)} |`);
  }
  return lines;
}
