import type { FaultKind } from '../fault-kind';
import { eachOf, span } from '../read-mail';

/** What is quoted is not heard; the customer's own words above are calm. */
const ownAlone = { band: 'calm', only: ['gratitude', 'relief', 'de-escalation'] } as const;

export default {
  name: 'quoted history',
  rows: {
    ...eachOf('history.jsonl', [...span(1, 21), 23, 24, 28], ownAlone),
    ...eachOf('reports.jsonl', span(51, 57), ownAlone),
  },
} satisfies FaultKind;
