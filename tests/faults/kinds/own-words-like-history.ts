import type { FaultKind } from '../fault-kind';
import { eachOf, span } from '../read-mail';

export default {
  name: 'own words that look like history',
  rows: {
    // One word by itself: the encoder hears how strong it is, rules do not.
    ...eachOf('history.jsonl', [25], { atLeast: 'strained', hears: ['anger'] }),
    ...eachOf('history.jsonl', [26, 27], { atLeast: 'heated' }),
    ...eachOf('reports.jsonl', span(58, 62), { hears: ['repeat-contact', 'feeling-unheard'] }),
  },
} satisfies FaultKind;
