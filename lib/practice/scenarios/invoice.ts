import type { Scenario } from '../scenario';

/** Mr Okafor cancelled in March and has now been charged for the third time. */
export default {
  id: 'invoice',
  title: 'The third invoice',
  customer: 'Daniel Okafor',
  channel: 'Email',
  subject: 'Charged again after cancelling',
  start: { heat: 3, trust: 1.5, patience: 6 },
  opening: [
    'I cancelled this subscription in March. Today you charged my card for the third time. I have written twice and got nothing but an automatic reply. I expect a refund, and an explanation.',
  ],
  caseWords: [
    'cancel*',
    'subscription',
    '(third|three|two|earlier) (charge*|payment*|invoice*|time|times|message*|email*)',
    'charged',
    'since march',
    'in march',
    'wrote twice',
    'written twice',
  ],
  known: [
    {
      asked: ['(have|did) you ..2 cancel*', 'when did you cancel', '(are|were) you sure ..3 cancel*'],
      line: 'As I wrote: I cancelled in March.',
    },
    {
      asked: ['how (often|many times) ..3 (charged|billed)'],
      line: 'Three times. It is in my first sentence.',
    },
  ],
  hidden: [
    {
      id: 'confirmation',
      asked: ['(confirmation|proof|mail|email|receipt|copy|screenshot)'],
      line: 'Yes, I have your own confirmation of the cancellation, dated 4 March. I attach it.',
    },
    {
      id: 'books',
      asked: ['(deadline|by when|urgent|date|need it|accountant|books)'],
      line: 'My accountant closes the books on Friday, so I need it in writing before then.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that someone sees how often he had to write',
      met: [
        '(sorry|apologise|apologize)',
        '(i|we) (can|do)? (see|understand) (that|why|how|what)',
        '(should not|must not) have (happened|been charged)',
        'you (have)? (wrote|written|cancelled|canceled)',
      ],
      line: 'Good. Then somebody has read it at last.',
      press: 'Has anybody there read what I wrote?',
    },
    {
      id: 'money',
      label: 'the money back, with the amount and the way',
      met: [
        '(i|we) (am|are|will|have) ..2 (refund*|return*|pay back|paying back|paid back|credit*|reverse*)',
        '(refund|credit) of ..3 (pounds|euros|dollars|three|all|the)',
        'all three (charges|payments|invoices) ..3 (back|refunded|returned)',
      ],
      line: 'All three charges, then. I will check my account.',
      press: 'And the money? All three charges?',
    },
    {
      id: 'reason',
      label: 'why it happened, and that it stops',
      met: [
        '(because|the reason|what happened|it happened|was caused|the cause)',
        '(closed|stopped|ended|switched off|removed) ..4 (subscription|account|card|renewal|charges)',
        '(no|not) ..2 (further|more) (charge*|payment*|invoice*)',
      ],
      line: 'At least that explains it.',
      press: 'Why did it happen at all, and what keeps it from happening in May?',
    },
    {
      id: 'time',
      label: 'a date he can give his accountant',
      met: [
        '(by|until|before|on) (friday|thursday|monday|tuesday|wednesday|tomorrow|tonight)',
        '(in|within) (@number|a) ..1 (working|business)? (hour*|day|days)',
        '(today|this afternoon)',
      ],
      line: 'That is a date I can work with.',
      press: 'By when? I need a date.',
    },
  ],
  lines: {
    soft: ['Thank you. That is clear.', 'Understood.', 'Fine.'],
    strained: ['I am still out of pocket.', 'This is not an answer to my question.', 'Please be specific.'],
    heated: [
      'This is not acceptable.',
      'I have better things to do than to chase my own money.',
      'You have had a month to put this right.',
    ],
  },
  threats: [
    'I will have my bank reverse the charges.',
    'I am filing a formal complaint.',
    'Everyone in my trade will hear how you treat people who leave.',
  ],
  endings: {
    good: 'Thank you. That is how it should have gone in March.',
    neutral: 'I will believe it when I see it on my account. Good day.',
    bad: 'My bank will deal with this from here. Do not contact me again.',
  },
  varies: [
    { Daniel: 'Kofi', Okafor: 'Mensah', March: 'June', May: 'August' },
    { Daniel: 'Peter', Okafor: 'Lund', March: 'October', May: 'December' },
  ],
} satisfies Scenario;
