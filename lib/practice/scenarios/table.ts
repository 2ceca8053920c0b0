import type { Scenario } from '../scenario';

/** Mr Brandt got the third broken table and quotes the law. He wants it collected, and his money. */
export default {
  id: 'table',
  title: '“I’ll sue”',
  customer: 'Mr Brandt',
  channel: 'Email',
  subject: 'Third broken table, deadline',
  start: { heat: 3.8, trust: 1.5, patience: 5 },
  opening: [
    'Dear Sir or Madam, the third table arrived today, and its leg is broken, like the two before it. This is unacceptable. Under consumer law I have the right to withdraw. I set you a deadline of seven days, otherwise I will see you in court. A copy of this goes to the consumer association.',
  ],
  caseWords: [
    'table',
    'leg',
    'third',
    'broken',
    'replacement',
    'deadline',
    'seven days',
    'collect*',
    'pick*',
  ],
  known: [
    {
      asked: ['(what|which) ..4 (wrong|broken|problem|damage*)', '(could|can) you describe'],
      line: 'The leg is broken. It stands in my letter.',
    },
    {
      asked: ['(would you like|do you want|shall we) ..4 (replacement|another|new one)'],
      line: 'A fourth table? No, thank you. I have written what I want.',
    },
  ],
  hidden: [
    {
      id: 'lift',
      asked: ['(collect*|pick*|when ..4 home|floor|lift|suit*|day|morning|afternoon)'],
      line: 'I live on the third floor without a lift. Wednesday morning would suit me.',
    },
    {
      id: 'court',
      asked: ['(refund|money|account|card|paid|settle*|enough|agree*)'],
      line: 'If it is collected and the money is back, I do not need a court.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'the facts, without argument',
      met: [
        '(sorry|apologise|apologize)',
        '(three|third|two|second) ..5 (table|tables|broken|time|leg|replacement)',
        '(you have|i have|we have)? (received|read|noted) ..4 (letter|deadline)',
      ],
      line: 'So at least you have read it.',
      press: 'Do you dispute that this is the third broken table?',
    },
    {
      id: 'collect',
      label: 'that the table is collected',
      met: ['(collect*|pick ..2 up|pick*|courier|fetch|carrier)'],
      line: 'Good. I will not carry it down.',
      press: 'Who takes the broken table away?',
    },
    {
      id: 'money',
      label: 'his money back',
      met: ['(refund*|money|reimburse*|(pay|paid) back|price)'],
      line: 'That is what I asked for.',
      press: 'And my money?',
    },
    {
      id: 'date',
      label: 'dates, within his deadline',
      met: [
        '(by|on|until|before|within) (@number|monday|tuesday|wednesday|thursday|friday|tomorrow|the)',
        '(monday|tuesday|wednesday|thursday|friday|tomorrow|today)',
      ],
      line: 'I have noted the date.',
      press: 'On which date? My deadline runs.',
    },
  ],
  lines: {
    soft: ['Noted.', 'Very well.', 'Good.'],
    strained: ['My deadline stands.', 'I expect a clear answer.', 'I keep all of this in writing.'],
    heated: [
      'You are wasting my time.',
      'That is no answer to my letter.',
      'I am not going to discuss the law with you.',
    ],
  },
  threats: [
    'I demand to hear from your management.',
    'Then the consumer association will hear of this reply too.',
    'My lawyer has the file. You will hear from him.',
  ],
  endings: {
    good: 'Agreed. If it happens as you write, I regard the matter as settled.',
    neutral: 'We shall see. The deadline stands until the money is there.',
    bad: 'I will file the claim tomorrow. Do not write to me again.',
  },
  varies: [
    {
      Brandt: 'Weber',
      table: 'desk',
      tables: 'desks',
      'seven days': 'ten days',
      'third floor': 'fourth floor',
    },
    {
      Brandt: 'Keller',
      table: 'bench',
      tables: 'benches',
      'seven days': 'eight days',
      'third floor': 'fifth floor',
    },
  ],
} satisfies Scenario;
