import type { Engine } from '../../lib/engine/engine';
import { type CustomerSets, goldSet, type Judged, writtenSet } from './customer-sets';
import { escalates } from './fit';
import { precision, recall, type Tally, table, withInterval } from './interval';

const escalating = (rule: string): boolean => escalates(rule.replace('customer/', ''));

const found = (engine: Engine, text: string): string[] => [
  ...new Set(
    engine
      .readCustomer(text)
      .findings.map(({ rule }) => rule)
      .filter(escalating),
  ),
];

function tallyOf({ engine, text, cues }: Judged, only: (rule: string) => boolean): Tally {
  const named = found(engine, text).filter(only);
  const wanted = [...new Set(cues)].filter((rule) => escalating(rule) && only(rule));
  const hit = named.filter((rule) => wanted.includes(rule)).length;
  return { hit, wrong: named.length - hit, missed: wanted.length - hit };
}

/** Escalation cues, each message and cue counted; then each cue by itself over all labelled messages. */
export function cueAccuracy(sets: CustomerSets, rules: Engine): string[] {
  const lines = ['| escalation cues | precision | recall |', '| --- | --- | --- |'];
  for (const name of [goldSet, writtenSet]) {
    for (const [label, cases] of [
      [name, sets[name]!],
      ['… rules alone', sets[name]!.map((one) => ({ ...one, engine: rules }))],
    ] as const) {
      const tallies = cases.map((one) => tallyOf(one, () => true));
      lines.push(`| ${label} | ${withInterval(tallies, precision)} | ${withInterval(tallies, recall)} |`);
    }
  }
  const all = [...sets[goldSet]!, ...sets[writtenSet]!];
  const ids = [...new Set(all.flatMap(({ cues }) => cues))].filter(escalating).sort();
  return [
    ...lines,
    '',
    ...table(
      'cue',
      ids.map((id) => [id.replace('customer/', ''), all.map((one) => tallyOf(one, (rule) => rule === id))]),
    ),
  ];
}
