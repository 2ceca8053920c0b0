/** Facts that sentences say back: what each message proves of some slots; null where it proves nothing. */
import type { SlotName } from '../../../lib/format/slot';
import { factGrammarFor } from '../../../lib/lang/fact-grammars';
import type { FaultKind, FaultRow } from '../fault-kind';

const { slotsIn } = factGrammarFor('en');

const proves =
  (expected: Partial<Record<SlotName, string | null>>) =>
  ({ text }: FaultRow): string | undefined => {
    const slots = slotsIn({ text, sameDay: false });
    const wrong = Object.entries(expected).filter(
      ([slot, value]) => (slots[slot as SlotName] ?? null) !== value,
    );
    return wrong.length ? `says otherwise of ${wrong.map(([slot]) => slot).join(', ')}` : undefined;
  };

export default {
  name: 'facts in sentences',
  rows: {
    'reports.jsonl:76': proves({ lost: null }),
    'reports.jsonl:77': proves({ lost: null }),
    'reports.jsonl:78': proves({ lost: null }),
    'reports.jsonl:79': proves({ lost: null }),
    'reports.jsonl:80': proves({ lost: null }),
    'reports.jsonl:138': proves({ dur: '1.5 weeks', owed: 'your parcel' }),
    'reports.jsonl:139': proves({ dur: '2.5 days', problem: 'the outage' }),
    'reports.jsonl:140': proves({ dur: '1.5 hours' }),
    'reports.jsonl:141': proves({ times: 'twenty-two times' }),
    'reports.jsonl:142': proves({ times: 'thirty-one times' }),
    'reports.jsonl:143': proves({ times: 'twenty-one times' }),
    'reports.jsonl:144': proves({ clause: null }),
    'reports.jsonl:145': proves({ times: null }),
    'reports.jsonl:146': proves({ times: null }),
    'reports.jsonl:147': proves({ dur: null }),
  },
} satisfies FaultKind;
