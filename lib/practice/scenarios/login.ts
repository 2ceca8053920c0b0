import type { Scenario } from '../scenario';

/** Somebody signed in to Dana's account from another city and ordered three times. */
export default {
  id: 'login',
  title: 'Someone logged in',
  customer: 'Dana Okoye',
  channel: 'Chat',
  subject: 'Orders I did not make',
  start: { heat: 3, trust: 2, patience: 6 },
  opening: [
    'Somebody logged in to my account from Leeds last night and placed three orders. That was not me! I am really scared.',
    'Who else can see my card? I want my money back. Nobody answers the phone.',
  ],
  caseWords: ['account', 'orders', 'order', 'leeds', 'sign-in', 'card', 'logged', 'three'],
  known: [
    {
      asked: [
        '(are you|you are) sure',
        '(was|could|did) ..3 (you|your family|someone you know|somebody you know|child*|partner)',
      ],
      line: 'I told you that it was not me. I live alone and I was asleep.',
    },
    {
      asked: ['(where|which city|when) ..3 (from|log|logged|sign|signed)'],
      line: 'From Leeds, last night. I wrote that.',
    },
  ],
  hidden: [
    {
      id: 'password',
      asked: ['(password|same password|elsewhere|other sites|reuse*|used)'],
      line: 'I use the same password in other shops, yes. I know.',
    },
    {
      id: 'rent',
      asked: ['(urgent|need|when ..3 money|rent|bills|short|account balance|enough)'],
      line: 'My rent goes out tomorrow, and those orders took what I had.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that she is believed',
      met: [
        '(sorry|alarming|unsettling|frightening|scary|worrying|shock)',
        '(i|we) (can|do)? (see|understand) (that|why|how|what|three)',
        '(was not|not) you',
      ],
      line: 'Thank you for not asking me whether it was me.',
      press: 'Do you believe me at all?',
    },
    {
      id: 'protect',
      label: 'that nobody can get in any more',
      met: [
        '(locked|lock|locking|block|blocked|blocking|froze|frozen|freeze|secured|secure|signed out|logged out|sign* out|closed|reset)',
        '(nobody|no one) ..5 (in|access|see|order)',
      ],
      line: 'Okay. So they are out. Good.',
      press: 'Are they still in my account right now?',
    },
    {
      id: 'money',
      label: 'her money',
      met: [
        '(refund*|money|charge|charges|payment|payments) ..6 (back|cancel*|stop*|return*|revers*|today|refund*|by)',
        '(cancelled|canceled|cancel|stopped|stop|reversed) ..5 (order|orders|payment|payments|charges)',
        '(get|have) ..3 money back',
      ],
      line: 'All three? Thank God.',
      press: 'And my money? Those orders were 340 pounds.',
    },
    {
      id: 'time',
      label: 'when it is back, and what she does now',
      met: [
        '(by|at|before|until|around|on) (@number|noon|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday)',
        '(in|within) (@number|an|half an|a few) ..1 (minute*|hour*|day|days)',
        '(today|tonight|tomorrow|this afternoon)',
      ],
      line: 'Then I know what to tell my landlord.',
      press: 'When will it be back on my card?',
    },
  ],
  lines: {
    soft: ['Okay, I feel better.', 'Thank you.', 'I will do that now.'],
    strained: ['My hands are shaking.', 'I keep refreshing the page.', 'Please hurry.'],
    heated: [
      'Why did you let them in?',
      'Nobody checks anything at your place!',
      'You are not taking this seriously.',
    ],
  },
  threats: [
    'I want somebody from your security team, now.',
    'I am calling my bank and getting all of it charged back.',
    'I will report you to the data protection office.',
  ],
  endings: {
    good: 'Thank you. I was so scared, and now I know what happens next.',
    neutral: 'Fine. I will believe it when the money is there.',
    bad: 'I am closing my account everywhere. Unbelievable.',
  },
  varies: [
    { Dana: 'Mira', Okoye: 'Stone', Leeds: 'Porto', '340': '410' },
    { Dana: 'Joan', Okoye: 'Petit', Leeds: 'Dublin', '340': '275' },
  ],
} satisfies Scenario;
