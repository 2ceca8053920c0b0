import type { SlotName } from '../../format/slot';

/** What fills each slot, for the proofs of sentences and in the rule authors' README. */
export const slotExamples: Readonly<Record<SlotName, string>> = {
  thing: 'your internet',
  problem: 'the outage',
  clause: 'your parcel has not arrived',
  claim: 'we cancelled your order',
  owed: 'your refund',
  dur: 'six hours',
  times: 'three times',
  deadline: 'your flight on Friday',
  impact: 'you missed your interview',
  promise: 'we would call you back on Monday',
  tried: 'you have already restarted your router',
  amount: '48 euros',
  lost: 'your husband',
  tenure: 'ten years',
  name: 'Jane',
};
