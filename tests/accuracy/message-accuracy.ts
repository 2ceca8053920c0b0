/** Customers' messages: heat by rank and by band, escalation cues, danger to people. */
import { bandOf } from '../../lib/engine/heat/bands';
import type { Finding, Judgement } from '../../lib/model/analysis';
import { bandStarts } from '../../lib/model/analysis';
import { noScores } from '../../lib/readers/scores';
import type { Readers, Reading } from './cases';
import { precision, recall, type Tally, table, withInterval } from './interval';
import { isEscalation, type LabelledMessage, type MessageSet, safetyCues } from './message-sets';
import { sentimentPeers } from './peers';
import { auc } from './rank';

const read = ({ engine, scores }: Reading, text: string, by: Readers): Judgement =>
  engine.readCustomer(text, by === 'rules' ? noScores : scores);

/** What the message itself adds to the heat, 0–6. */
export const heatOf = (reading: Reading, text: string, by: Readers = 'both'): number => {
  const { rise, floor } = read(reading, text, by).weight;
  return Math.max(rise, floor);
};

const area = (scored: readonly { score: number; hot: boolean }[]): number =>
  auc(
    scored.map(({ score }) => score),
    scored.map(({ hot }) => hot),
  );

const ofPositive = (said: boolean, marked: boolean): Tally => ({
  right: Number(said && marked),
  wrong: Number(said && !marked),
  hit: Number(said && marked),
  missed: Number(!said && marked),
});

export function heatAccuracy(reading: Reading, sets: readonly MessageSet[]): string[] {
  const scorers: [string, (text: string) => number][] = [
    ['both', (text) => heatOf(reading, text)],
    ['rules alone', (text) => heatOf(reading, text, 'rules')],
    ['meaning alone', (text) => chanceOf(reading, text)],
    ...Object.entries(sentimentPeers),
  ];
  const lines = [
    `| heat >= 2, AUC | ${scorers.map(([name]) => name).join(' | ')} |`,
    `| --- |${' --- |'.repeat(scorers.length)}`,
  ];
  for (const { name, messages } of sets) {
    const figures = scorers.map(([, scorer], n) => {
      const scored = messages.map(({ text, hot }) => ({ score: scorer(text), hot }));
      return n === 0 ? withInterval(scored, area) : area(scored).toFixed(2);
    });
    lines.push(`| ${name} (${messages.length}) | ${figures.join(' | ')} |`);
  }
  lines.push(
    '',
    '| band heated or above | said | precision | recall | calm called heated |',
    '| --- | --- | --- | --- | --- |',
  );
  for (const { name, messages } of sets) {
    const judged = messages.map((one) => ({ ...one, said: heatOf(reading, one.text) >= bandStarts.heated }));
    const tallies = judged.map(({ said, hot }) => ofPositive(said, hot));
    const calm = judged.filter((one) => one.calm);
    const wrong = calm.filter(({ said }) => said).length;
    lines.push(
      `| ${name} | ${judged.filter(({ said }) => said).length} | ${withInterval(tallies, precision)} | ${withInterval(tallies, recall)} | ${((100 * wrong) / calm.length).toFixed(1)} % of ${calm.length} |`,
    );
  }
  return [...lines, '', ...byChannel(reading, sets), '', ...bandsHold(reading, sets)];
}

/** The encoder's own chance that the message is heated. */
function chanceOf({ engine, scores }: Reading, text: string): number {
  return engine.readCustomer(text, scores).heat?.rise ?? 0;
}

function byChannel(reading: Reading, sets: readonly MessageSet[]): string[] {
  const groups = new Map<string, Tally[]>();
  for (const { name, messages } of sets) {
    for (const { channel, text, hot } of messages) {
      const group = `${name}: ${channel}`;
      const said = heatOf(reading, text) >= bandStarts.heated;
      groups.set(group, [...(groups.get(group) ?? []), ofPositive(said, hot)]);
    }
  }
  return table('heated, by channel and source', [...groups]);
}

/** Of the messages in each band, how many did people call heated? */
function bandsHold(reading: Reading, sets: readonly MessageSet[]): string[] {
  const bands = ['calm', 'strained', 'heated', 'critical'] as const;
  const labelled = sets.filter(({ hasCues }) => hasCues);
  return [
    `| band of the message | ${labelled.map(({ name }) => name).join(' | ')} |`,
    `| --- |${' --- |'.repeat(labelled.length)}`,
    ...bands.map((band) => {
      const cells = labelled.map(({ messages }) => {
        const inside = messages.filter(({ text }) => bandOf(heatOf(reading, text), bandStarts) === band);
        const hot = inside.filter((one) => one.hot).length;
        return inside.length ? `${Math.round((100 * hot) / inside.length)} % of ${inside.length}` : '–';
      });
      return `| ${band} | ${cells.join(' | ')} |`;
    }),
  ];
}

const cuesIn = (reading: Reading, text: string, by: Readers, only: (rule: string) => boolean): string[] => [
  ...new Set(
    read(reading, text, by)
      .findings.filter(({ source }: Finding) => by !== 'meaning' || source === 'meaning')
      .map(({ rule }) => rule)
      .filter(only),
  ),
];

function cueTally(
  reading: Reading,
  { text, cues }: LabelledMessage,
  by: Readers,
  only: (rule: string) => boolean,
): Tally {
  const named = cuesIn(reading, text, by, only);
  const wanted = cues.filter(only);
  const hit = named.filter((rule) => wanted.includes(rule)).length;
  return { right: hit, hit, wrong: named.length - hit, missed: wanted.length - hit };
}

/** Escalation cues, each message and cue counted; then each cue by itself. */
export function cueAccuracy(reading: Reading, sets: readonly MessageSet[]): string[] {
  const lines = ['| escalation cues | said | precision | recall |', '| --- | --- | --- | --- |'];
  const labelled = sets.filter(({ hasCues }) => hasCues);
  const names: Record<Readers, string> = { both: '', rules: '… rules alone', meaning: '… meaning alone' };
  for (const { name, messages } of labelled) {
    for (const by of ['both', 'rules', 'meaning'] as const) {
      const tallies = messages.map((one) => cueTally(reading, one, by, isEscalation));
      const said = tallies.reduce((sum, { right, wrong }) => sum + right + wrong, 0);
      lines.push(
        `| ${names[by] || name} | ${said} | ${withInterval(tallies, precision)} | ${withInterval(tallies, recall)} |`,
      );
    }
  }
  const all = labelled.flatMap(({ messages }) => messages);
  const ids = [...new Set(all.flatMap(({ cues }) => cues))].sort();
  return [
    ...lines,
    '',
    ...table(
      'cue',
      ids.map((id) => [
        id.replace('customer/', ''),
        all.map((one) => cueTally(reading, one, 'both', (rule) => rule === id)),
      ]),
    ),
  ];
}

/** Danger to people: hints and their near misses, then what was named in whole messages, and how often calm ones are taken. */
export function dangerAccuracy(
  reading: Reading,
  hints: readonly LabelledMessage[],
  sets: readonly MessageSet[],
): string[] {
  const isSafety = (rule: string) => safetyCues.includes(rule);
  const heard = ({ text }: LabelledMessage, by: Readers) => cuesIn(reading, text, by, isSafety).length > 0;
  const share = (messages: readonly LabelledMessage[], by: Readers) =>
    `${messages.filter((one) => heard(one, by)).length} of ${messages.length}`;
  const danger = hints.filter(({ cues }) => cues.some(isSafety));
  const near = hints.filter(({ cues }) => !cues.some(isSafety));
  const calm = sets
    .flatMap(({ messages }) => messages)
    .filter(({ calm: is, cues }) => is && !cues.some(isSafety));
  const named = sets.flatMap(({ messages }) => messages).filter(({ cues }) => cues.some(isSafety));
  return [
    '| danger to people | both | rules alone |',
    '| --- | --- | --- |',
    `| told in hints: heard | ${share(danger, 'both')} | ${share(danger, 'rules')} |`,
    `| near misses: taken | ${share(near, 'both')} | ${share(near, 'rules')} |`,
    `| safety cues of labelled messages: heard | ${share(named, 'both')} | ${share(named, 'rules')} |`,
    `| calm messages: taken | ${share(calm, 'both')} | ${share(calm, 'rules')} |`,
    ...safetyCues.map((cue) => {
      const own = danger.filter(({ cues }) => cues.includes(cue));
      return `| … hints of ${cue.replace('customer/', '')}: heard | ${share(own, 'both')} | ${share(own, 'rules')} |`;
    }),
  ];
}
