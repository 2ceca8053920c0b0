import type { Scenario } from '../scenario';

/** Karim fell behind with his electricity after an operation and fears that it will be cut off. */
export default {
  id: 'hospital',
  title: 'A letter from the hospital',
  customer: 'Karim Aziz',
  channel: 'Email',
  subject: 'Final notice, please read',
  start: { heat: 2, trust: 2, patience: 6 },
  opening: [
    'I got your final notice. I was in hospital for three weeks after an operation and could not work, so I cannot pay the 312 euros at once. I am scared that you will cut my power. I have two children at home. Please help me.',
  ],
  caseWords: ['notice', 'operation', 'hospital', 'power', 'electricity', '312', 'children', 'bill', 'letter'],
  known: [
    {
      asked: ['why ..4 (pay|paid|late|behind)', '(what|reason) ..3 (reason|happened)'],
      line: 'As I wrote: I was in hospital and earned nothing.',
    },
    {
      asked: ['(how much|which amount|what amount) (is|was|do you owe|did you)'],
      line: '312 euros, it stands in your own letter.',
    },
  ],
  hidden: [
    {
      id: 'monthly',
      asked: ['(how much|what) ..6 (month|monthly|afford|manage)', '(afford|manage|instal*|monthly)'],
      line: 'I could manage 50 a month from December on. I start work again on the first.',
    },
    {
      id: 'writing',
      asked: ['(written|writing|letter|confirm*|mail|email|send you)'],
      line: 'Yes please, in writing. My landlord wants to see that it is settled.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that somebody sees the fear',
      met: [
        '(thank you|thanks) for (telling|writing|being)',
        '(sorry|worry|worrying|frightening|scary|hard|a lot)',
        '(i|we) (can|do)? (see|understand) (that|why|how|what)',
      ],
      line: 'Thank you. I was ashamed to write this.',
      press: 'I do not know who else to ask.',
    },
    {
      id: 'safe',
      label: 'that the power stays on for now',
      met: [
        '(power|electricity|supply) ..5 (stay|stays|on|safe|not be cut)',
        '(not|nobody|no one) ..4 (cut|disconnect*|switch* off)',
        '(stopped|paused|on hold) ..4 (notice|letter|reminder|process|disconnection)',
        '(notice|letter|reminder|process|disconnection) ..4 (stopped|paused|on hold|withdrawn)',
      ],
      line: 'So it stays on? I told the children already that it might go dark.',
      press: 'Will you cut it off?',
    },
    {
      id: 'plan',
      label: 'a way to pay that he can manage',
      met: [
        '(instal*|plan|month|monthly|part payments|smaller payments|split|spread|rates)',
        '(fund|support|relief|scheme|grant)',
      ],
      line: 'In parts I can do it. That is a weight off.',
      press: 'I cannot pay it all at once. What can I do?',
    },
    {
      id: 'written',
      label: 'a date, in writing',
      met: [
        '(by|on|until|before|within) (@number|monday|tuesday|wednesday|thursday|friday|tomorrow|today|tonight|noon)',
        '(today|tomorrow|tonight)',
        '(send|sent|get|have) ..5 (writing|letter|mail|email|summary|confirmation)',
      ],
      line: 'Good. Then I have something to show.',
      press: 'And when do I have that in writing?',
    },
  ],
  lines: {
    soft: ['Thank you.', 'That helps a lot.', 'I will do that.'],
    strained: [
      'I am still worried.',
      'I have your letter in front of me.',
      'I do not want special treatment.',
    ],
    heated: [
      'You do not care whether we sit in the dark.',
      'I told you that I cannot pay at once.',
      'Is there nobody who reads what I write?',
    ],
  },
  threats: [
    'Can I please speak to somebody who can decide?',
    'Then I will go to the consumer advice with your letter.',
    'I will tell the newspaper that you cut off a family.',
  ],
  endings: {
    good: 'Thank you for treating me like a person. I will pay on the first, as agreed.',
    neutral: 'All right, I will try to pay like that. I still do not sleep well.',
    bad: 'I see that nobody can help me here.',
  },
  varies: [
    {
      Karim: 'Tarek',
      Aziz: 'Nasser',
      '312': '284',
      'three weeks': 'two weeks',
      'two children': 'three children',
      '50': '40',
    },
    {
      Karim: 'Jamal',
      Aziz: 'Farah',
      '312': '455',
      'three weeks': 'five weeks',
      'two children': 'a baby',
      '50': '60',
    },
  ],
} satisfies Scenario;
