import {
  agentWriters,
  cueSentences,
  customerWriters,
  draftSentences,
  heatTexts,
  type LabelledSentence,
} from './data';
import { learnedCue, withKeys } from './fit';
import { rulesOf, type WithKeys } from './folds';
import { auc, random } from './linear';
import { trainHeat, trainSentences } from './train';

const shares = [0.125, 0.25, 0.5, 1];

/** The same share of every source, so that only the amount changes. */
function sample<T>(items: readonly T[], share: number): T[] {
  const next = random(23);
  return items.filter(() => next() < share);
}

/** How much more text would help: each model, fitted on less, on a writer it has not seen. */
export function learningCurves(folder: string): string[] {
  const heat = withKeys(heatTexts(folder));
  const drafts = withKeys(draftSentences(folder));
  const cues = withKeys(cueSentences(folder, learnedCue));
  const lines = [
    `| learned layer alone, AUC by share of the training text | ${shares.map((share) => `${100 * share} %`).join(' | ')} |`,
    `| --- |${' --- |'.repeat(shares.length)}`,
  ];
  const row = (name: string, figures: number[]) =>
    lines.push(`| ${name} | ${figures.map((figure) => figure.toFixed(2)).join(' | ')} |`);
  const writer = customerWriters[0]!;
  const unseen = heat.filter(({ group }) => group === writer);
  row(
    'heat >= 2, one unseen writer',
    shares.map((share) => {
      const model = trainHeat(
        sample(
          heat.filter(({ group }) => group !== writer),
          share,
        ),
      );
      return auc(
        unseen.map(({ keys }) => model.score(0, keys)),
        unseen.map((one) => one.heat >= 2),
      );
    }),
  );
  row('escalation in a sentence, one unseen writer', sentenceCurve(cues, writer));
  row('risky sentence of a draft, one unseen writer', sentenceCurve(drafts, agentWriters[0]!));
  return lines;
}

function sentenceCurve(sentences: readonly WithKeys<LabelledSentence>[], writer: string): number[] {
  const unseen = sentences.filter(({ group }) => group === writer);
  return shares.map((share) => {
    const seen = sample(
      sentences.filter(({ group }) => group !== writer),
      share,
    );
    const model = trainSentences(seen, rulesOf(seen, Number.POSITIVE_INFINITY));
    return auc(
      unseen.map(({ keys }) => model.score(0, keys)),
      unseen.map(({ labels }) => labels.length > 0),
    );
  });
}
