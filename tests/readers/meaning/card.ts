import { type MeaningCard, readCard } from '../../../lib/readers/meaning/card';

/** A card with few labels of every kind; thresholds of 0.6, and chances taken as they are. */
export const smallCard: MeaningCard = readCard({
  version: '0123456789ab',
  dimensions: 3,
  limits: { text: 8, context: 4, contextHead: 3 },
  sentenceLimits: { text: 6, context: 2, contextHead: 1 },
  spans: ['customer/anger', 'agent/robotic', 'agent/hedge-stack', 'agent/any', 'step/own', 'validation'],
  texts: ['heat>=1', 'heat>=2', 'heat>=3', 'agent/no-acknowledgement', 'poor', 'good'],
  calibration: {},
  wording: { any: 1, named: 0, poor: 0, offset: 0, apart: ['agent/hedge-stack'] },
  thresholds: { default: 0.6 },
});
