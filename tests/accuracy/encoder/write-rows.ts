/** Writes what the encoder is fitted on, for `fit.py`: rows, labels, house rules. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  anyWording,
  cueLabels,
  familyLabels,
  spanLabels,
  stepLabels,
  textLabels,
  tipFamilies,
} from './labels';
import { houseRules } from './own-rows';
import { encoderRows } from './rows';

const linesOf = (rows: readonly unknown[]): string =>
  `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`;

/** @param to a folder that git ignores */
export function writeRows(folder: string, to: string): void {
  const { fit, dev, refused, unlabelled } = encoderRows(folder);
  mkdirSync(to, { recursive: true });
  writeFileSync(join(to, 'fit.jsonl'), linesOf(fit));
  writeFileSync(join(to, 'dev.jsonl'), linesOf(dev));
  writeFileSync(join(to, 'house-rules.jsonl'), linesOf(houseRules()));
  const texts = [...[...fit, ...dev].flatMap(({ text, context }) => [text, context]), ...unlabelled];
  writeFileSync(join(to, 'corpus.txt'), texts.map((text) => `${text.replace(/\s+/g, ' ')}\n`).join(''));
  const labels = { spanLabels, textLabels, cueLabels, familyLabels, stepLabels, tipFamilies, anyWording };
  writeFileSync(join(to, 'labels.json'), JSON.stringify(labels, null, 1));
  console.log(`${fit.length} rows to fit on, ${dev.length} to measure on, ${refused} refused.`);
}
