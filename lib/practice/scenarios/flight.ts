import type { Scenario } from '../scenario';

/** Amira flies at ten past six in the morning, and the name on her ticket is misspelt. */
export default {
  id: 'flight',
  title: 'The night before the flight',
  customer: 'Amira Saleh',
  channel: 'Chat',
  subject: 'Wrong name on my ticket',
  start: { heat: 2, trust: 2, patience: 5 },
  opening: [
    'Please help, I fly tomorrow at 6:10 and my name is wrong on the ticket. It says Amina instead of Amira. I am really worried and afraid that they will not let me on the plane. Is anybody there? I need this fixed urgently.',
  ],
  caseWords: [
    'name',
    'ticket',
    'flight',
    '(six ten|6 10|tomorrow morning|tomorrow)',
    'amira',
    'spelling',
    'letter',
  ],
  known: [
    { asked: ['when (is|do|does) ..3 (flight|fly|leave|depart*)'], line: 'Tomorrow at 6:10, I wrote that.' },
    {
      asked: ['(what|which|how) ..3 (name|spelling|spelt|spelled|correct)'],
      line: 'Amira, with an r. The ticket says Amina.',
    },
  ],
  hidden: [
    {
      id: 'booked',
      asked: ['(booked|book|booking|bought|agency|reference|number)'],
      line: 'I booked this afternoon, on your own site. The reference ends in 4Q.',
    },
    {
      id: 'bag',
      asked: ['(bag|luggage|suitcase|check* in|checked in|online)'],
      line: 'I only have hand luggage, and I have not checked in yet. It opens at midnight.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that someone sees how short the time is',
      met: [
        '(sorry|apologise|apologize)',
        '(worr*|stressful|scary|nerve*|anxious)',
        '(i|we) (can|do)? (see|understand) (that|why|how|what)',
        'time is short',
      ],
      line: 'Thank you, I was starting to shake.',
      press: 'I cannot sleep like this.',
    },
    {
      id: 'certain',
      label: 'what is certain: whether she will fly',
      met: [
        '(you|you will) ..2 (fly|board|travel|be on)',
        '(is|are) (free|covered|allowed|valid|safe|confirmed)',
        '(can|will) be (corrected|changed|fixed)',
      ],
      line: 'So I can fly. Good. Good.',
      press: 'But will they let me on the plane?',
    },
    {
      id: 'action',
      label: 'the correction itself',
      met: [
        '(i|we) (am|are|will|have) ..2 (correct*|chang*|fix|fixing|fixed|updat*|amend*|put right|putting right)',
        '(corrected|changed|fixed|updated) ..3 (name|ticket|spelling|booking)',
      ],
      line: 'And you are changing it now? Oh, thank you.',
      press: 'Can you change it, please?',
    },
    {
      id: 'time',
      label: 'when she has it in writing',
      met: [
        '(by|at|before|until|around) (@number|noon|midnight|tonight|ten|eleven)',
        '(in|within) (@number|a few|an|half an) ..1 (minute*|hour*)',
        '(today|tonight|right away|this evening)',
      ],
      line: 'Then I wait for that mail before I go to bed.',
      press: 'When will I have it in writing?',
    },
  ],
  lines: {
    soft: ['Thank you so much.', 'I feel better already.', 'Okay.'],
    strained: [
      'I am still worried.',
      'My alarm is set for three in the morning.',
      'Please tell me what I should do.',
    ],
    heated: [
      'You are not helping me!',
      'I am going to miss my flight because of one letter.',
      'Why is nobody able to help?',
    ],
  },
  threats: [
    'Please, is there anybody else I can talk to?',
    'I will have to book with another airline, and you will hear from me about the money.',
    'I am putting this online right now.',
  ],
  endings: {
    good: 'It is here, with the right name. Thank you, thank you. Good night!',
    neutral: 'All right. I hope it works at the gate. I am still nervous.',
    bad: 'I am going to the airport tonight, somebody there will help me. Goodbye.',
  },
  varies: [
    { Amira: 'Marisa', Amina: 'Marina', Saleh: 'Costa', 'with an r': 'with an s', '6:10': '5:40' },
    { Amira: 'Carla', Amina: 'Carlo', Saleh: 'Neves', 'with an r': 'with an a', '6:10': '7:25' },
  ],
} satisfies Scenario;
