/** Promises with a time: when each falls due, where the agent is; null where nothing is promised by a time. */
import { factGrammarFor } from '../../../lib/lang/fact-grammars';

interface Row {
  text: string;
  /** Local, “2026-11-26T10:00 local (a Thursday)”. */
  now?: string;
}

const { commitmentsIn } = factGrammarFor('en');

export default {
  name: 'promises',
  rows: {
    'reports.jsonl': {
      1: '2026-11-26T16:00 exact',
      2: null,
      3: '2026-12-03T17:00 day only',
      4: '2026-11-27T17:00 day only',
      5: '2026-12-03T17:00 day only',
      6: '2026-11-30T17:00 day only',
      7: '2026-12-03T17:00 day only',
      8: '2026-11-27T17:00 day only',
      9: '2026-11-27T17:00 day only',
      10: '2026-11-27T15:00 exact',
      11: '2026-11-26T16:00 exact',
      12: '2026-11-30T15:00 exact',
      13: '2026-11-26T17:00 exact',
      14: '2026-11-26T17:00 exact',
      15: '2026-11-26T16:00 exact',
      16: '2026-11-27T17:00 day only',
      17: null,
      18: '2026-11-26T17:00 exact',
      19: '2026-12-04T17:00 day only',
      20: '2026-11-26T17:00 day only',
      21: '2026-11-26T17:00 exact',
      22: '2026-11-27T11:00 exact',
      23: '2026-12-02T17:00 day only',
      24: '2026-11-26T16:45 exact',
      25: '2026-11-26T15:30 exact',
      26: '2026-11-26T11:30 exact',
      27: '2026-12-04T17:00 day only',
      28: '2026-12-07T17:00 day only',
      29: '2026-05-04T17:00 day only',
      30: '2026-05-06T15:00 exact',
      31: '2026-12-04T17:00 day only',
      32: '2026-12-10T17:00 day only',
      33: null,
      34: null,
      35: null,
      36: null,
      37: null,
      38: null,
      39: null,
      40: null,
      41: null,
      42: null,
      43: null,
      44: null,
      45: null,
      46: '2026-11-27T17:00 day only',
      47: '2026-11-27T10:00 exact',
      48: '2026-11-26T16:00 exact',
      49: '2026-11-26T16:00 exact',
      50: '2026-11-26T16:00 exact',
    },
  },
  right: ({ text, now = '' }: Row, expected: string | null): boolean => {
    const [found] = commitmentsIn(text, new Date(now.slice(0, 16)));
    if (!found) return expected === null;
    const two = (number: number) => String(number).padStart(2, '0');
    const due = new Date(found.due);
    const day = `${due.getFullYear()}-${two(due.getMonth() + 1)}-${two(due.getDate())}`;
    const shown = `${day}T${two(due.getHours())}:${two(due.getMinutes())} ${found.exact ? 'exact' : 'day only'}`;
    return shown === expected;
  },
};
