/** Writes what the encoder is fitted on, for `fit.py`: rows, labels, house rules, and which words are shown as others. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  anyWording,
  cueLabels,
  emotionLabels,
  familyLabels,
  spanLabels,
  stepLabels,
  textLabels,
  tipFamilies,
} from './labels';
import { houseRules } from './own-rows';
import { encoderRows } from './rows';
import { createShown, identityVersion, standInWords } from './stand-ins';

const linesOf = (rows: readonly unknown[]): string =>
  `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

/**
 * @param to a folder that git ignores
 * @param base the folder of the base model
 */
export function writeRows(folder: string, to: string, base: string): void {
  const { fit, beside, dev, refused, unlabelled } = encoderRows(folder);
  const { rangesOf, shownText } = createShown(join(base, 'tokenizer.json'));
  const rules = houseRules();
  const supportTexts = [...fit, ...dev].flatMap(({ text, context }) => [text, context]);
  const rows = [...supportTexts, ...beside.map(({ text }) => text)];
  const sentences = rules.flatMap(({ examples, counter, positives, negatives }) => [
    ...examples,
    ...counter,
    ...positives,
    ...negatives,
  ]);
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'fit.jsonl'), linesOf(fit));
  writeFileSync(join(to, 'emotions.jsonl'), linesOf(beside));
  writeFileSync(join(to, 'dev.jsonl'), linesOf(dev));
  writeFileSync(join(to, 'house-rules.jsonl'), linesOf(rules));
  const shown = [...new Set([...rows, ...sentences])].map((text) => [text, rangesOf(text)] as const);
  const changed = Object.fromEntries(shown.filter(([, ranges]) => ranges.length));
  writeFileSync(join(to, 'stand-ins.json'), JSON.stringify(changed));
  const corpus = [...supportTexts, ...unlabelled].map(shownText);
  const texts = [...corpus, standInWords().join(' ')];
  writeFileSync(join(to, 'corpus.txt'), texts.map((text) => `${text.replace(/\s+/g, ' ')}\n`).join(''));
  const labels = {
    spanLabels,
    textLabels,
    cueLabels,
    familyLabels,
    stepLabels,
    tipFamilies,
    anyWording,
    emotionLabels,
    identity: identityVersion(),
  };
  writeFileSync(join(to, 'labels.json'), JSON.stringify(labels, null, 1));
  console.log(`${fit.length} rows to fit on, ${dev.length} to measure on, ${refused} refused.`);
}
