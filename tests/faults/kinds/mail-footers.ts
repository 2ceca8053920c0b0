import type { FaultKind } from '../fault-kind';
import { eachOf, span } from '../read-mail';

export default {
  name: 'signatures, footers and disclaimers',
  rows: {
    ...eachOf('history.jsonl', [22, 29], { band: 'calm', only: [] }),
    ...eachOf('reports.jsonl', span(66, 68), { band: 'calm', hearsNot: ['runaround'] }),
    ...eachOf('reports.jsonl', [69, 70], { band: 'calm', hearsNot: ['legal-threat', 'data-rights-request'] }),
  },
} satisfies FaultKind;
