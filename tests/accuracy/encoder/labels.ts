/** What the encoder is asked of a text, in the order of its outputs. */
import { corePack } from '../../../lib/packs/core';

/** Wording of which too little is labelled to learn it, or that no words show: how often something is said. */
const notLearned = new Set(['agent/premature-closure', 'agent/anything-else']);

/** A check that words show all the same. */
const learnedChecks = ['agent/over-apology', 'agent/asks-known-info'];

const steps = [
  'act',
  'self-service',
  'time',
  'acknowledge',
  'option',
  'clarify',
  'money',
  'paraphrase',
  'own',
  'close',
  'owner',
  'thank',
  'confirm',
].map((step) => `step/${step}`);

const rules = corePack().rules;

export const cueLabels: readonly string[] = rules.flatMap(({ kind, id }) => (kind === 'cue' ? [id] : []));

export const familyLabels: readonly string[] = [
  ...rules.flatMap(({ kind, id }) => (kind === 'wording' && !notLearned.has(id) ? [id] : [])),
  ...learnedChecks,
];

export const stepLabels: readonly string[] = steps;

/** Any wording at all that a reader would change: the families share what they have in common. */
export const anyWording = 'agent/any';
export const validation = 'validation';

/** Each has a place in the text. */
export const spanLabels: readonly string[] = [
  ...cueLabels,
  ...familyLabels,
  anyWording,
  ...stepLabels,
  validation,
];

export const omissionLabels = [
  'agent/no-acknowledgement',
  'agent/no-next-step',
  'agent/no-ownership',
  'agent/unanswered-question',
  'agent/no-time-frame',
];

/** Of a text as a whole. */
export const textLabels: readonly string[] = [
  'heat>=1',
  'heat>=2',
  'heat>=3',
  ...omissionLabels,
  'poor',
  'good',
];

/** Fitted beside and told by nobody: what people feel in what they write (GoEmotions, Demszky et al. 2020). */
export const emotionLabels = [
  'admiration',
  'amusement',
  'anger',
  'annoyance',
  'approval',
  'caring',
  'confusion',
  'curiosity',
  'desire',
  'disappointment',
  'disapproval',
  'disgust',
  'embarrassment',
  'excitement',
  'fear',
  'gratitude',
  'joy',
  'love',
  'nervousness',
  'optimism',
  'realization',
  'relief',
  'remorse',
  'sadness',
  'surprise',
].map((name) => `emotion/${name}`);

/** Families that only advise: readers of real replies did not label them. */
export const tipFamilies: readonly string[] = rules.flatMap(({ kind, id, severity }) =>
  kind === 'wording' && severity === 'tip' ? [id] : [],
);
