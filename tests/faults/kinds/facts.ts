/** Facts that sentences say back: what each message proves of some slots; null where it proves nothing. */
import type { SlotName } from '../../../lib/format/slot';
import { factGrammarFor } from '../../../lib/lang/fact-grammars';

const { slotsIn } = factGrammarFor('en');

export default {
  name: 'facts in sentences',
  rows: {
    'reports.jsonl': {
      76: { lost: null },
      77: { lost: null },
      78: { lost: null },
      79: { lost: null },
      80: { lost: null },
      138: { dur: '1.5 weeks', owed: 'your parcel' },
      139: { dur: '2.5 days', problem: 'the outage' },
      140: { dur: '1.5 hours' },
      141: { times: 'twenty-two times' },
      142: { times: 'thirty-one times' },
      143: { times: 'twenty-one times' },
      144: { clause: null },
      145: { times: null },
      146: { times: null },
      147: { dur: null },
    },
  },
  right: ({ text }: { text: string }, expected: Partial<Record<SlotName, string | null>>): boolean => {
    const slots = slotsIn({ text, sameDay: false });
    return Object.entries(expected).every(([slot, value]) => (slots[slot as SlotName] ?? null) === value);
  },
};
