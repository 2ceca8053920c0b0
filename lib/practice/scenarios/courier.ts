import type { Scenario } from '../scenario';

/** Rob insults whoever answers. His parcel is marked as delivered and is not there. */
export default {
  id: 'courier',
  title: '“You people are idiots”',
  customer: 'Rob Tanner',
  channel: 'Chat',
  subject: 'Parcel marked delivered, not here',
  start: { heat: 3.6, trust: 1.5, patience: 6 },
  opening: [
    'You people are idiots. Your tracking says my parcel was delivered at noon. It was not, I was at home all day!',
    'This is unacceptable. Where the hell is it?',
  ],
  caseWords: [
    'parcel',
    'package',
    'delivery',
    'delivered',
    'courier',
    'tracking',
    'noon',
    'at home',
    'part',
    'neighbour',
    'neighbor',
  ],
  known: [
    {
      asked: ['(were|are) you (at)? (home|there)', '(did|have) you ..2 (home|there)'],
      line: 'I just wrote that I was at home all day. Can you read?',
    },
    {
      asked: ['(what|when) ..3 (tracking|status|delivered)'],
      line: 'Delivered at noon, it says. Which is a lie.',
    },
  ],
  hidden: [
    {
      id: 'neighbour',
      asked: ['(neighbour|neighbours|neighbor|neighbors|next door|somebody else|someone else|card|note)'],
      line: 'There is a card in the letter box, fine. It says number 14. I do not know them.',
    },
    {
      id: 'work',
      asked: ['(what|which) ..3 (parcel|in it|for|inside|urgent|need)', '(urgent|deadline|need it)'],
      line: 'It is a part for work. My boss already shouted at me because it is missing.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that somebody takes it as real',
      met: [
        '(sorry|apologise|apologize)',
        '(i|we) (can|do)? (see|understand|hear) (that|why|how|what)',
        '(annoying|frustrating|maddening|not okay|not good enough)',
        'you (waited|were|stayed|sat) ..4 home',
      ],
      line: 'Yes. All day. For nothing.',
      press: 'Do you even believe me?',
    },
    {
      id: 'action',
      label: 'that somebody looks for it',
      met: [
        '(i|we) (am|are|will|have|just)? ..2 (call|called|calling|ask|asked|asking|check|checking|checked|trace|traced|tracing|look|looking|find|open|opened|search*)',
        'let me (call|ask|check|trace|find|look)',
      ],
      line: 'Right. Then do that.',
      press: 'So where is it? Somebody must know.',
    },
    {
      id: 'time',
      label: 'by when he knows',
      met: [
        '(by|at|before|until|around) (@number|noon|three|tonight|tomorrow)',
        '(in|within) (@number|an|half an|a few) ..1 (minute*|hour*)',
        '(today|tonight|this afternoon|this evening|tomorrow)',
      ],
      line: 'I hold you to that.',
      press: 'And when do I hear from you? I am not waiting another day.',
    },
    {
      id: 'otherwise',
      label: 'what happens if it does not turn up',
      met: [
        '(replace*|replacement|another one|new one|refund*|resend|send ..3 again|claim)',
        '(if|should) ..6 (not|missing|gone) ..8 (send|replace|refund|get)',
      ],
      line: 'Okay. A replacement would do.',
      press: 'And if it is gone? What then?',
    },
  ],
  lines: {
    soft: ['Fine.', 'Okay, thanks.', 'Good.'],
    strained: ['I am still waiting.', 'Just find it.', 'I need that part.'],
    heated: [
      'Are you all this useless?',
      'Amazing. Another one who knows nothing.',
      'You lot could not deliver a letter.',
    ],
  },
  threats: [
    'Get me your manager, idiot.',
    'I am telling everyone at work never to use you.',
    'I am filing a complaint about you personally.',
  ],
  endings: {
    good: 'Number 14 had it all along. Look, sorry for shouting. Thanks for sorting it.',
    neutral: 'Fine. I still think you are a mess, but it is moving.',
    bad: 'Useless. I am done with you.',
  },
  varies: [
    { Rob: 'Gary', Tanner: 'Pike', noon: 'ten', '14': '9' },
    { Rob: 'Dean', Tanner: 'Moss', noon: 'eleven', '14': '31' },
  ],
} satisfies Scenario;
