import alex from 'alex';
import Sentiment from 'sentiment';
import vader from 'vader-sentiment';
import wink from 'wink-sentiment';
import writeGood from 'write-good';

const sentiment = new Sentiment();

/** How negative each peer finds a text. */
export const sentimentPeers: Record<string, (text: string) => number> = {
  sentiment: (text) => -sentiment.analyze(text).comparative,
  'vader-sentiment': (text) => -vader.SentimentIntensityAnalyzer.polarity_scores(text).compound,
  'wink-sentiment': (text) => -wink(text).normalizedScore,
};

/** Where a general writing checker finds fault. */
export const writingPeers: Record<string, (text: string) => { start: number; end: number }[]> = {
  'write-good': (text) => writeGood(text).map(({ index, offset }) => ({ start: index, end: index + offset })),
  alex: (text) =>
    alex(text).messages.map(({ position }) => ({
      start: position?.start.offset ?? 0,
      end: position?.end.offset ?? 0,
    })),
};
