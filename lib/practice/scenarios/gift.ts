import type { Scenario } from '../scenario';

/** Lea ordered a present three weeks early; the birthday was yesterday. She stays polite, and may simply leave. */
export default {
  id: 'gift',
  title: 'Nine days of silence',
  customer: 'Lea Brandt',
  channel: 'Email',
  subject: 'Gift never came',
  start: { heat: 1.8, trust: 2, patience: 5 },
  opening: [
    'Hello, I ordered a music box three weeks ago for my niece. Her birthday was yesterday and it never arrived. I wrote nine days ago and have not heard back. I am quite disappointed, to be honest.',
  ],
  caseWords: [
    '(music box|gift|present)',
    '(niece|birthday)',
    'nine days',
    'three weeks',
    '(not|never) (arrived|arrive|came|come)',
    'missed',
  ],
  known: [
    {
      asked: ['when did you order', '(when|how long ago) ..2 (order|ordered|write|wrote)'],
      line: 'Three weeks ago, as I said. And I wrote nine days ago.',
    },
    {
      asked: ['what did you order', 'which (item|product|article)'],
      line: 'The music box. There was only one thing in the order.',
    },
  ],
  hidden: [
    {
      id: 'address',
      asked: ['(address|moved|delivery place|sent to|street|house)'],
      line: 'I had it sent straight to my sister, in Lindau, not to me.',
    },
    {
      id: 'voucher',
      asked: ['(prefer|rather|would you like|help most|which of|instead|voucher|options)'],
      line: 'A voucher she could spend herself would be nice, if the box itself takes long.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that the day it was for has passed',
      met: [
        '(sorry|apologise|apologize)',
        '(disappoint*|sad|let down|missed the|pity)',
        '(i|we) (can|do)? (see|understand) (that|why|how|what)',
      ],
      line: 'Thank you, that is kind.',
      press: 'It was meant for one day, and that day is over.',
    },
    {
      id: 'answer',
      label: 'where the parcel is',
      met: [
        '(i|we) (have|am|are|will)? ..2 (found|locat*|trac*|check*|asked|asking|look*|call*|phon*)',
        '(depot|warehouse|courier|carrier|tracking)',
      ],
      line: 'So it is not lost, at least.',
      press: 'Do you know where it is?',
    },
    {
      id: 'time',
      label: 'an honest date',
      met: [
        '(by|until|before|on) (friday|thursday|monday|tuesday|wednesday|saturday|tomorrow|tonight)',
        '(in|within) (@number|a) ..1 (working|business)? (hour*|day|days)',
        '(today|this afternoon|tomorrow)',
      ],
      line: 'Then I can tell her when.',
      press: 'When would it be there? I would rather have an honest date than a nice one.',
    },
    {
      id: 'option',
      label: 'something for the missed day',
      met: [
        '(voucher|gift card|refund*|express|second one|replacement|courier today)',
        '(either|or) ..8 (or|instead)',
      ],
      line: 'That would make up for it a little.',
      press: 'Is there anything I could give her in the meantime?',
    },
  ],
  lines: {
    soft: ['Thank you for looking.', 'That is fine.', 'All right.'],
    strained: ['I see.', 'I had hoped for a little more than that.', 'Then I will wait, I suppose.'],
    heated: [
      'I do not think that I will order again.',
      'This is really not good enough.',
      'I have had to explain it to a child.',
    ],
  },
  threats: [
    'I think I would rather have my money back.',
    'I will order elsewhere next time.',
    'I will have to say what happened in my review.',
  ],
  endings: {
    good: 'Thank you, you have been very kind. She will love it, even if it is late.',
    neutral: 'All right, thank you. It is a pity all the same.',
    bad: 'Never mind. I will buy something in the shop.',
  },
  varies: [
    {
      Lea: 'Nora',
      Brandt: 'Lind',
      'music box': 'paint set',
      'nine days': 'eight days',
      'three weeks': 'four weeks',
      Lindau: 'Jena',
    },
    {
      Lea: 'Clara',
      Brandt: 'Moser',
      'music box': 'wooden train',
      'nine days': 'ten days',
      'three weeks': 'a month',
      Lindau: 'Graz',
    },
  ],
} satisfies Scenario;
