import type { FaultKind } from '../fault-kind';
import { eachOf } from '../read-mail';

export default {
  name: 'automatic mail',
  rows: eachOf('reports.jsonl', [71, 72], { band: 'calm', only: [] }),
} satisfies FaultKind;
