/** Promises with a time: when each falls due, where the agent is; null where nothing is promised by a time. */
import { factGrammarFor } from '../../../lib/lang/fact-grammars';
import type { FaultKind, FaultRow } from '../fault-kind';

const { commitmentsIn } = factGrammarFor('en');

/** A row's `now` is local: “2026-11-26T10:00 local (a Thursday)”. */
const promises =
  (expected: string | null) =>
  ({ text, now = '' }: FaultRow): string | undefined => {
    const [found] = commitmentsIn(text, new Date(now.slice(0, 16)));
    const due = found ? dueIn(found) : null;
    return due === expected ? undefined : `due ${due}, not ${expected}`;
  };

function dueIn({ due, exact }: ReturnType<typeof commitmentsIn>[number]): string {
  const two = (number: number) => String(number).padStart(2, '0');
  const at = new Date(due);
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
  return `${day}T${two(at.getHours())}:${two(at.getMinutes())} ${exact ? 'exact' : 'day only'}`;
}

export default {
  name: 'promises',
  rows: {
    'reports.jsonl:1': promises('2026-11-26T16:00 exact'),
    'reports.jsonl:2': promises(null),
    'reports.jsonl:3': promises('2026-12-03T17:00 day only'),
    'reports.jsonl:4': promises('2026-11-27T17:00 day only'),
    'reports.jsonl:5': promises('2026-12-03T17:00 day only'),
    'reports.jsonl:6': promises('2026-11-30T17:00 day only'),
    'reports.jsonl:7': promises('2026-12-03T17:00 day only'),
    'reports.jsonl:8': promises('2026-11-27T17:00 day only'),
    'reports.jsonl:9': promises('2026-11-27T17:00 day only'),
    'reports.jsonl:10': promises('2026-11-27T15:00 exact'),
    'reports.jsonl:11': promises('2026-11-26T16:00 exact'),
    'reports.jsonl:12': promises('2026-11-30T15:00 exact'),
    'reports.jsonl:13': promises('2026-11-26T17:00 exact'),
    'reports.jsonl:14': promises('2026-11-26T17:00 exact'),
    'reports.jsonl:15': promises('2026-11-26T16:00 exact'),
    'reports.jsonl:16': promises('2026-11-27T17:00 day only'),
    'reports.jsonl:17': promises(null),
    'reports.jsonl:18': promises('2026-11-26T17:00 exact'),
    'reports.jsonl:19': promises('2026-12-04T17:00 day only'),
    'reports.jsonl:20': promises('2026-11-26T17:00 day only'),
    'reports.jsonl:21': promises('2026-11-26T17:00 exact'),
    'reports.jsonl:22': promises('2026-11-27T11:00 exact'),
    'reports.jsonl:23': promises('2026-12-02T17:00 day only'),
    'reports.jsonl:24': promises('2026-11-26T16:45 exact'),
    'reports.jsonl:25': promises('2026-11-26T15:30 exact'),
    'reports.jsonl:26': promises('2026-11-26T11:30 exact'),
    'reports.jsonl:27': promises('2026-12-04T17:00 day only'),
    'reports.jsonl:28': promises('2026-12-07T17:00 day only'),
    'reports.jsonl:29': promises('2026-05-04T17:00 day only'),
    'reports.jsonl:30': promises('2026-05-06T15:00 exact'),
    'reports.jsonl:31': promises('2026-12-04T17:00 day only'),
    'reports.jsonl:32': promises('2026-12-10T17:00 day only'),
    'reports.jsonl:33': promises(null),
    'reports.jsonl:34': promises(null),
    'reports.jsonl:35': promises(null),
    'reports.jsonl:36': promises(null),
    'reports.jsonl:37': promises(null),
    'reports.jsonl:38': promises(null),
    'reports.jsonl:39': promises(null),
    'reports.jsonl:40': promises(null),
    'reports.jsonl:41': promises(null),
    'reports.jsonl:42': promises(null),
    'reports.jsonl:43': promises(null),
    'reports.jsonl:44': promises(null),
    'reports.jsonl:45': promises(null),
    'reports.jsonl:46': promises('2026-11-27T17:00 day only'),
    'reports.jsonl:47': promises('2026-11-27T10:00 exact'),
    'reports.jsonl:48': promises('2026-11-26T16:00 exact'),
    'reports.jsonl:49': promises('2026-11-26T16:00 exact'),
    'reports.jsonl:50': promises('2026-11-26T16:00 exact'),
  },
} satisfies FaultKind;
