import type { Scenario } from '../scenario';

/** Sam owes money and writes that there is no point in going on. Nothing about the debt matters now. */
export default {
  id: 'sam',
  title: '“I can’t go on”',
  customer: 'Sam Reed',
  channel: 'Chat',
  subject: 'Your letter',
  safety: true,
  contentNote:
    'In this conversation somebody writes about not wanting to live. Nothing is scored. Leave whenever you like, and talk to somebody if it stays with you.',
  start: { heat: 3, trust: 2, patience: 4 },
  opening: [
    'I got your letter about the loan. It does not matter anymore. There is no point in going on, I do not want to live like this.',
  ],
  caseWords: ['safe', 'alone', 'live', 'point', 'wrote', 'letter'],
  known: [
    {
      asked: ['(when|how|which) ..4 (pay|payment|paying|instal*)'],
      line: 'You ask me about the money. Even now.',
    },
  ],
  hidden: [
    {
      id: 'alone',
      asked: ['(alone|with you|someone with|somebody with|anybody there|anyone there)'],
      line: 'I am alone. My sister lives upstairs.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that somebody takes it seriously',
      met: [
        '(glad|thank you|thanks) ..4 (told|telling|wrote|writing|said|saying)',
        '(i|we) (take|am taking|hear) ..4 (seriously|you)',
        '(sorry) ..5 (going through|feel* like|hard|bad|this)',
        '(matters|matter) (more|most)',
      ],
      line: 'You are the first who did not just go on about the letter.',
      press: 'Nobody listens anyway.',
    },
    {
      id: 'ask',
      label: 'to be asked directly whether he is safe',
      met: [
        '(are|is) you ..3 (safe|alone|danger|hurt)',
        'are you thinking ..4 (kill*|ending|suicide|hurt*)',
        'somebody ..3 with you',
      ],
      line: 'I do not know. I am scared of myself tonight.',
      press: 'It is just so dark.',
    },
    {
      id: 'handover',
      label: 'a person and a number now',
      met: [
        '(helpline|help line|crisis line|emergency|ambulance|doctor|112|911|999)',
        '(call|ring|get|fetch|reach) ..5 (sister|someone|somebody|friend|colleague|line|number)',
        '(trained|colleague) ..6 (with you|call|stay|now|join*)',
      ],
      line: 'Okay. I will ring my sister. She has a key.',
      press: 'I do not know what to do.',
    },
    {
      id: 'stay',
      label: 'that the agent stays, and the loan waits',
      met: [
        '(i|we) (stay|am staying|will stay|am here|will be here)',
        '(loan|letter|money|debt|bill) ..6 (wait|waits|not now|can wait|later|does not matter|not important)',
        '(not leaving|will not leave|with you until)',
      ],
      line: 'Please stay until she is here.',
      press: 'Are you still there?',
    },
  ],
  lines: {
    soft: ['Okay.', 'I am here.', 'She is on her way.'],
    strained: ['I do not know.', 'It is so quiet here.', 'Are you still there?'],
    heated: ['It does not matter.', 'You do not understand.', 'Forget it.'],
  },
  threats: ['I should not have written.', 'Leave me alone.', 'Goodbye.'],
  endings: {
    good: 'She is here now. Thank you for staying.',
    neutral: 'She is here. I do not know what to say. Thank you.',
    bad: 'You are just like the others. Goodbye.',
  },
  varies: [
    { Sam: 'Robin', Reed: 'Hale' },
    { Sam: 'Kim', Reed: 'Blake' },
  ],
} satisfies Scenario;
