/**
 * Which labelled file is fitted on and which one is only measured on, by kind. Whole writers stay on one side; one file
 * of each kind was set aside before anything was fitted.
 */

/** Never fitted on, nor any row that shares a text or a customer's turn with one of them. */
export const devFiles = {
  /** Drafts by one writer; messages by one writer. */
  writtenDrafts: 'written-agent-5',
  writtenMessages: 'written-customer-5',
  /** Two readers' labels of real messages and replies. */
  realMessages: 'gold-customer.dev',
  realReplies: 'gold-agent.dev',
  plainDrafts: 'written-agent-8',
  socialReplies: 'written-agent-12',
  reviewReplies: 'train-agent-2',
  dangerHints: 'pairs-customer-5',
  steps: 'steps-2',
} as const;

/** Rows of a fitted file that belong to a dev writer's drafts. */
export const devSteps = { file: 'steps', prefix: 'v5-' } as const;

/** Drafts with flags, omissions, verdict. Readers of the real ones did not label the families of level tip. */
export const writtenDrafts = [1, 2, 4, 6, 7, 9, 10, 11, 13].map((n) => `written-agent-${n}`);
export const realDrafts = ['train-agent'];
export const draftPairs = [1, 2, 3, 4, 5].map((n) => `pairs-agent-${n}`);

/** Messages with heat and cues; those of `realMessages` name their cues without quoting them in the first file. */
export const writtenMessages = [1, 2, 4, 6, 7, 8, 9, 10].map((n) => `written-customer-${n}`);
export const realMessages = ['train-customer', 'train-customer-2', 'train-customer-3'];
export const messagePairs = [1, 2, 3, 4].map((n) => `pairs-customer-${n}`);

/** Nearly all calm: customers' turns of task dialogues. */
export const calmTurns = { file: 'multidogo', count: 1000 } as const;

/** Support text that is read for its words alone. */
export const unlabelled = ['ibm-twitter-care', 'firefox-play', 'multidogo', 'cfpb', 'abcd-sample'] as const;

/** What people feel in comments to each other, which tells of words that messages to support have too few of. */
export const emotions = { file: 'goemotions', split: 'train', least: 6 } as const;
