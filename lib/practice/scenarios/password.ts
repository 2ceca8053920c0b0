import type { Scenario } from '../scenario';

/** Mrs Haddad is 74, locked out of her bank's app, and ashamed to ask. */
export default {
  id: 'password',
  title: 'The password circle',
  customer: 'Mrs Haddad',
  channel: 'Chat',
  subject: 'Locked out of the app',
  start: { heat: 1.6, trust: 2, patience: 7 },
  opening: [
    'Good morning. I am sorry to bother you. The app says my password is wrong, then it wants a code, then the password again. I have tried for two days now. I am 74 and not good with these things, and I am worried that I cannot pay my rent.',
  ],
  caseWords: ['app', 'password', 'code', 'rent', '(two days|tried)', 'locked', 'phone'],
  known: [
    {
      asked: ['(have|did) you (tried|try) ..4 (password|again|reset)', '(how long|since when)'],
      line: 'I have tried for two days, dear. Over and over.',
    },
    { asked: ['(what|which) ..3 (message|error|say|says)'], line: 'That the password is wrong, as I wrote.' },
  ],
  hidden: [
    {
      id: 'daughter',
      asked: ['(somebody|someone|anyone|anybody|family|daughter|son|help you|with you)'],
      line: 'My daughter comes on Sundays. Today I am alone.',
    },
    {
      id: 'hearing',
      asked: ['(call|phone|ring|speak|talk|telephone|write|prefer|easier|rather)'],
      line: 'Please do not ring me, I hear badly. Writing is good.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that asking is all right',
      met: [
        '(no bother|no trouble|not a bother|glad you (wrote|asked)|good that you (wrote|asked))',
        '(thank you|thanks) for (telling|writing|asking)',
        '(sorry|worrying|tiring|confusing|circle)',
        '(happens|happen) (to|often)',
      ],
      line: 'That is kind. I felt so foolish.',
      press: 'I am sure it is my own fault.',
    },
    {
      id: 'step',
      label: 'one step at a time',
      met: [
        '(one step|step by step|first step|first thing|only thing|start with|to start)',
        '(open|press|touch|tap|go to|type|look at|read) (the|to|on|your|settings|it)',
        '(i|we) (will|am|have) ..2 (send|sending|sent|reset|unlock*|set|setting)',
      ],
      line: 'One moment. Yes, I have that now.',
      press: 'What do I press? There are so many buttons.',
    },
    {
      id: 'pace',
      label: 'no hurry, and a way that suits her',
      met: [
        '(no rush|no hurry|take your time|your own pace|as long as you)',
        '(here|with you|stay) ..4 (write|writing|chat|with you|until)',
        '(in writing|by chat|by mail|here in (the|this) chat)',
      ],
      line: 'Oh good. I am slow, you see.',
      press: 'I am so slow with this, I am keeping you from others.',
    },
    {
      id: 'rent',
      label: 'that the rent is safe',
      met: [
        '(rent|payment|standing order|money|account) ..6 (safe|paid|on time|goes out|go out|secure|still there|pay)',
        '(pay|paid) ..3 rent',
      ],
      line: 'Then I can sleep again. The rent was the worst of it.',
      press: 'And my rent? It is due on Friday.',
    },
  ],
  lines: {
    soft: ['Thank you, dear.', 'I understand.', 'That worked, I think.'],
    strained: ['I do not know what that word means.', 'It says wrong again.', 'I am afraid I am lost.'],
    heated: [
      'I do not understand any of this.',
      'You talk to me as if I were stupid.',
      'I will just go without, then.',
    ],
  },
  threats: [
    'Can I not simply speak to a person at the branch?',
    'My daughter will write to you, and she will not be so patient.',
    'I am going to move to the bank on the corner.',
  ],
  endings: {
    good: 'I am in! Bless you, you were so patient with me.',
    neutral: 'I am in, I think. I will ask my daughter on Sunday to look at it again.',
    bad: 'Never mind. I am too old for this. Goodbye.',
  },
  varies: [
    { Haddad: 'Novotny', '74': '81', 'two days': 'three days', daughter: 'granddaughter' },
    { Haddad: 'Lindqvist', '74': '69', 'two days': 'four days', daughter: 'niece' },
  ],
} satisfies Scenario;
