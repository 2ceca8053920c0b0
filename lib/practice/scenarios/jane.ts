import type { Scenario } from '../scenario';

/** Jane's internet has been down for hours, and she has an interview online this afternoon. */
export default {
  id: 'jane',
  title: 'Jane’s internet',
  customer: 'Jane Miller',
  channel: 'Chat',
  subject: 'Internet down again',
  start: { heat: 2.6, trust: 2, patience: 7 },
  opening: [
    'Hi, my internet has been down for six hours now.',
    'This is the third time I am writing today and nobody answers. I work from home and I am really frustrated.',
  ],
  caseWords: [
    'internet',
    'connection',
    'line',
    'outage',
    'six hours',
    '(several|all these) hours',
    'third (time|message)',
    'three (times|messages)',
    'work from home',
    'working from home',
    'offline',
  ],
  known: [
    {
      asked: [
        '(have|did|could|can) you (tried|try|please try)? ..2 (restart*|reboot*|reset*|turn*)',
        '(restart|reboot|reset) ..2 (router|modem|box)',
      ],
      line: 'I already did that. Twice. It is the first thing anyone does.',
    },
    { asked: ['(how long|since when|when did)'], line: 'I told you: six hours.' },
  ],
  hidden: [
    {
      id: 'light',
      asked: ['(light|lights|lamp|led|colour|color)'],
      line: 'The light on the router is red, not blinking.',
    },
    {
      id: 'deadline',
      asked: ['(need|deadline|urgent|when do you|today|important|planned)'],
      line: 'I have a job interview online at three this afternoon.',
    },
    {
      id: 'hotspot',
      asked: ['(hotspot|mobile|phone data|phone)'],
      line: 'My phone works, I could use it as a hotspot, but my data is nearly gone.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that someone sees what this day was like',
      met: [
        '(sorry|apologise|apologize)',
        '(frustrat*|exhausting|stressful|annoying|maddening|not okay|far too)',
        '(i|we) (can|do)? (see|understand|hear) (that|how|why|what)',
        'you have every reason',
      ],
      line: 'Thank you. You are the first one today who noticed.',
      press: 'Do you people even see how long this has been going on?',
    },
    {
      id: 'action',
      label: 'what is being done',
      met: [
        '(i|we) (am|are|will|have) ..2 (check*|test*|look*|send*|book*|ask|asking|escalat*|restart*|reset*|open*|report*)',
        '(engineer|technician)',
        'let me (check|test|look|see)',
      ],
      line: 'Okay. And you are really doing that now?',
      press: 'And what are you going to do about it?',
    },
    {
      id: 'time',
      label: 'when it works again, or when she hears next',
      met: [
        '(by|at|before|until|around) (@number|noon|midday|three|tonight|tomorrow)',
        '(in|within) (@number|an|half an) ..1 (minute*|hour*)',
        '(today|tonight|tomorrow|this afternoon)',
      ],
      line: 'At least that is a time I can plan with.',
      press: 'When? I need to know when.',
    },
    {
      id: 'workaround',
      label: 'a way through the afternoon',
      met: [
        '(hotspot|mobile data|extra data|data (package|pass|allowance)|phone data|dongle|workaround|meanwhile|in the meantime)',
      ],
      line: 'Extra data on my phone would get me through the afternoon, yes.',
      press: 'And what do I do until then? I cannot just sit here.',
    },
  ],
  lines: {
    soft: ['All right. I am here if you need anything from me.', 'Okay, thanks for explaining.', 'Good.'],
    strained: [
      'I still do not have internet.',
      'I hope this is not one more empty line.',
      'Please just tell me what happens now.',
    ],
    heated: ['I am really losing patience here.', 'Nobody is listening to me.', 'This is ridiculous.'],
  },
  threats: [
    'I want to speak to a manager.',
    'I am switching to another provider.',
    'I will write a review about this that nobody will forget.',
  ],
  endings: {
    good: 'Okay. Thank you for taking it seriously.',
    neutral: 'Fine. We will see whether it happens. I am still not happy about today.',
    bad: 'Forget it. I am cancelling my contract.',
  },
  varies: [
    { Jane: 'Amy', Miller: 'Novak', 'six hours': 'nine hours', 'three this afternoon': 'two this afternoon' },
    {
      Jane: 'Ruth',
      Miller: 'Osei',
      'six hours': 'five hours',
      'three this afternoon': 'four this afternoon',
    },
  ],
} satisfies Scenario;
