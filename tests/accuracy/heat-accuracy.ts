import type { Engine } from '../../lib/engine/engine';
import { bandStarts } from '../../lib/model/analysis';
import { type CustomerSets, goldSet, heatOf, type Judged, writtenSet } from './customer-sets';
import { readLines } from './data';
import { precision, recall, type Tally, withInterval } from './interval';
import { auc } from './linear';
import { ownTexts } from './own-texts';
import { sentimentPeers } from './peers';

const area = (scored: readonly { score: number; hot: boolean }[]): number =>
  auc(
    scored.map(({ score }) => score),
    scored.map(({ hot }) => hot),
  );

const heated = (one: Judged): boolean => heatOf(one) >= bandStarts.heated;

/** How well the heat ranks messages that people called heated, beside the peers; and what the band makes of it. */
export function heatAccuracy(folder: string, sets: CustomerSets, rules: Engine): string[] {
  const scorers: [string, (one: Judged) => number][] = [
    ['Evenkeel', heatOf],
    ['rules alone', (one) => heatOf({ ...one, engine: rules })],
    ...Object.entries(sentimentPeers).map(([name, peer]): [string, (one: Judged) => number] => [
      name,
      ({ text }) => peer(text),
    ]),
  ];
  const lines = [
    `| heat >= 2, AUC | ${scorers.map(([name]) => name).join(' | ')} |`,
    `| --- |${' --- |'.repeat(scorers.length)}`,
  ];
  for (const [name, cases] of Object.entries(sets)) {
    const figures = scorers.map(([, scorer], n) => {
      const scored = cases.map((one) => ({ score: scorer(one), hot: one.hot }));
      return n === 0 ? withInterval(scored, area) : area(scored).toFixed(2);
    });
    lines.push(`| ${name} (${cases.length}) | ${figures.join(' | ')} |`);
  }
  lines.push('', '| band heated or above | precision | recall |', '| --- | --- | --- |');
  for (const name of [goldSet, writtenSet]) {
    const tallies = sets[name]!.map((one): Tally => {
      const flagged = heated(one);
      return {
        hit: Number(flagged && one.hot),
        wrong: Number(flagged && !one.hot),
        missed: Number(!flagged && one.hot),
      };
    });
    lines.push(`| ${name} | ${withInterval(tallies, precision)} | ${withInterval(tallies, recall)} |`);
  }
  const share = (cases: readonly boolean[]) => (100 * cases.filter(Boolean).length) / cases.length;
  const traps = sets[writtenSet]!.filter(({ calm }) => calm).map(heated);
  const { engine } = sets[goldSet]![0]!;
  const chats = readLines(folder, 'multidogo')
    .slice(1000, 6000)
    .map(({ text }) => heated({ text, hot: false, calm: true, cues: [], engine }));
  const short = (hot: boolean) =>
    ownTexts('plain-check')
      .filter(({ heat }) => heat >= 2 === hot)
      .map(({ text }) => heated({ text, hot, calm: !hot, cues: [], engine }));
  const [angry, others] = [short(true), short(false)];
  return [
    ...lines,
    '',
    `Short plain messages called heated: ${angry.filter(Boolean).length} of ${angry.length} angry ones, ${others.filter(Boolean).length} of ${others.length} others.`,
    `Calm messages of an unseen writer called heated: ${share(traps).toFixed(1)} % of ${traps.length}; calm MultiDoGO turns: ${share(chats).toFixed(2)} % of ${chats.length}.`,
    '',
    ...calibration(sets),
  ];
}

/** Of the messages with about this heat, how many did people call heated? It should rise, and meet the bands. */
function calibration(sets: CustomerSets): string[] {
  const edges = [
    0,
    bandStarts.strained,
    1.6,
    bandStarts.heated,
    3.2,
    bandStarts.critical,
    Number.POSITIVE_INFINITY,
  ];
  const lines = ['| heat of the message | gold | written, unseen writer |', '| --- | --- | --- |'];
  for (let n = 0; n + 1 < edges.length; n++) {
    const cells = [goldSet, writtenSet].map((name) => {
      const inside = sets[name]!.filter((one) => heatOf(one) >= edges[n]! && heatOf(one) < edges[n + 1]!);
      const hot = inside.filter((one) => one.hot).length;
      return inside.length ? `${Math.round((100 * hot) / inside.length)} % of ${inside.length}` : '–';
    });
    const upTo = Number.isFinite(edges[n + 1]!) ? `–${edges[n + 1]}` : ' and more';
    lines.push(`| ${edges[n]}${upTo} | ${cells.join(' | ')} |`);
  }
  return lines;
}
