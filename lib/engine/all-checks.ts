/** Every check, by the last part of its rule's id; a test holds this list against the folder. */
import type { Check } from './check';
import allCaps from './checks/all-caps';
import asksKnownInfo from './checks/asks-known-info';
import lateAcknowledgement from './checks/late-acknowledgement';
import noName from './checks/no-name';
import overApology from './checks/over-apology';
import repeatedPhrase from './checks/repeated-phrase';
import sympathyOnly from './checks/sympathy-only';
import unansweredQuestion from './checks/unanswered-question';
import unfilledBlank from './checks/unfilled-blank';
import wallOfText from './checks/wall-of-text';

export const checks: ReadonlyMap<string, Check> = new Map([
  ['all-caps', allCaps],
  ['asks-known-info', asksKnownInfo],
  ['late-acknowledgement', lateAcknowledgement],
  ['no-name', noName],
  ['sympathy-only', sympathyOnly],
  ['over-apology', overApology],
  ['repeated-phrase', repeatedPhrase],
  ['unanswered-question', unansweredQuestion],
  ['unfilled-blank', unfilledBlank],
  ['wall-of-text', wallOfText],
]);
