/** `npm run accuracy`: how right the coach is on texts that nothing was fitted on, beside its peers. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { surePattern } from '../../lib/readers/merge';
import { measured } from '../../lib/readers/rules/pattern-record';
import { meaningFromDisk } from '../../lib/runtime/meaning-from-disk';
import { root } from '../setup.mjs';
import { byExampleAccuracy } from './by-example-accuracy';
import { calibrate, calibrationLines } from './calibrate';
import { readSets } from './cases';
import { dataFolder } from './data';
import { dialectLines, dialectUnits } from './dialect-accuracy';
import { draftAccuracy, fireRates, unlabelledReplies } from './draft-accuracy';
import { draftSets, fittedDrafts } from './draft-sets';
import { refusalOf } from './encoder/refused';
import { fixtureLines } from './fixtures';
import { judgedLabels, judgedSentences, type Labelled } from './judged';
import { knownMeaning } from './meaning';
import { cueAccuracy, dangerAccuracy, heatAccuracy } from './message-accuracy';
import { dangerHints, fittedMessages, messageSets } from './message-sets';
import { patternLines, patternRecord } from './pattern-accuracy';
import { questionUnits, stepAccuracy, steppedDrafts } from './step-accuracy';

/** Of the unlabelled replies of each set so many are read. */
const maxReplies = 400;

/**
 * @param args `--data DIR`; `--sample N` reads N of each set, for a quick look; `--calibrate` fits curves and thresholds
 *   on these sets and writes them; `--write` writes how right each pattern was
 * @throws {Error} where a sample would be written into what ships
 */
export async function accuracy(args: string[]): Promise<void> {
  const folder = dataFolder(args);
  const at = args.indexOf('--sample');
  const writes = ['--write', '--calibrate'].find((flag) => args.includes(flag));
  if (at >= 0 && writes)
    throw new Error(`${writes} writes what ships, which a sample is not enough for: leave out --sample`);
  const most = at >= 0 ? Number(args[at + 1]) : Number.POSITIVE_INFINITY;
  const labelled: Labelled = {
    drafts: draftSets(folder).map((set) => ({ ...set, drafts: set.drafts.slice(0, most) })),
    messages: messageSets(folder).map((set) => ({ ...set, messages: set.messages.slice(0, most) })),
    hints: dangerHints(folder).slice(0, most),
    steps: steppedDrafts(folder).slice(0, most),
  };
  const { drafts, messages, hints, steps } = labelled;
  const replies = unlabelledReplies(folder, Math.min(most, maxReplies));
  const reading = await readSets(
    knownMeaning(),
    [
      ...drafts,
      { name: 'steps', tips: true, drafts: [...steps] },
      { name: 'replies', tips: false, drafts: replies },
    ],
    [...messages, { name: 'hints', hasCues: true, messages: [...hints] }],
    [...questionUnits(steps), ...dialectUnits()],
  );
  if (args.includes('--calibrate')) {
    console.log(calibrate(reading, labelled).join('\n'));
    return;
  }
  const { refuses } = refusalOf(folder, []);
  const record = patternRecord(
    [...drafts, ...fittedDrafts(folder, refuses)],
    [...messages, ...fittedMessages(folder, refuses)],
  );
  if (args.includes('--write'))
    writeFileSync(join(root, 'rules/learned/patterns.json'), `${JSON.stringify(record, null, 1)}\n`);
  const sections = [
    () => draftAccuracy(reading, drafts),
    () => fireRates(reading, replies),
    () => heatAccuracy(reading, messages),
    () => cueAccuracy(reading, messages),
    () => dangerAccuracy(reading, hints, messages),
    () => stepAccuracy(reading, steps),
    async () => byExampleAccuracy(folder, await meaningFromDisk()),
    () => dialectLines(reading),
    () =>
      calibrationLines(
        reading.meaning.card,
        judgedLabels(reading, labelled),
        judgedSentences(reading, labelled),
      ),
    () => fixtureLines(folder),
    () =>
      patternLines(
        record,
        (rule, right, wrong) =>
          measured(right, wrong) < surePattern[rule.startsWith('agent/') ? 'agent' : 'customer'],
      ),
  ];
  for (const section of sections) console.log(`${(await section()).join('\n')}\n`);
}
