import type { Scenario } from '../scenario';

/** Ingrid's husband died, and a subscription goes on writing to him: "We miss you, Lars!" */
export default {
  id: 'account',
  title: 'Her husband’s account',
  customer: 'Ingrid Solberg',
  channel: 'Email',
  subject: 'Please stop writing to my husband',
  start: { heat: 1.8, trust: 2, patience: 5 },
  opening: [
    'My husband Lars passed away in September. Yesterday you sent him a mail: “We miss you, Lars!” It hurt me very much. This is the second time I ask you to stop. Please close his account, but do not delete the photos, they are all I have of the last summer.',
  ],
  caseWords: ['husband', 'lars', 'mail', 'mails', 'photos', 'pictures', 'account', 'loss', 'summer'],
  known: [
    {
      asked: ['(when|what) ..3 (pass|passed|die|died|happen*)', '(whose|which|what) ..2 account'],
      line: 'I wrote it already, and I would rather not write it again.',
    },
    {
      asked: ['(would|do|should) (you|i|we) ..3 (delete|erase|remove)'],
      line: 'No, please do not delete anything. The photos, as I wrote.',
    },
  ],
  hidden: [
    {
      id: 'address',
      asked: ['(where|which|what) ..4 (send|address|mail|email|reach|photos)', '(send ..3 photos|reach you)'],
      line: 'You can use this address here, ingrid at solberg dot example.',
    },
    {
      id: 'name',
      asked: [
        '(account|email|mail|name) ..4 (under|his|registered|address)',
        '(his|under which) ..3 (email|address|account)',
      ],
      line: 'The account is under his own mail address, lars at solberg dot example.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'a word for her loss, once',
      met: ['(loss|condolences|passed away|death)', '(sorry) ..4 (husband|lars|loss|hurt|mail)'],
      line: 'Thank you for saying that.',
      press: 'Does anybody read these mails before they go out?',
    },
    {
      id: 'stop',
      label: 'that the mails end today',
      met: [
        '(no more|stopped|stop|ended|end|last|never|not) ..4 (mail|mails|message|messages|letter|letters|write|writing|hear)',
        '(taken|took|removed|take|remove) ..5 (list|lists)',
      ],
      line: 'Good. I could not bear another one.',
      press: 'Will there be another of these mails?',
    },
    {
      id: 'photos',
      label: 'that the photos are safe',
      met: [
        '(photos|pictures) ..6 (safe|kept|keep|saved|save|stay|send|sent|download|copy|copied)',
        '(keep|kept|save|saved|send|sent|copy|copied|stored) ..5 (photos|pictures)',
      ],
      line: 'Oh, thank you. I was so afraid of that.',
      press: 'And the photos? Please tell me they are still there.',
    },
    {
      id: 'contact',
      label: 'one person, and a date',
      met: [
        '(i|me) ..4 (myself|personally|directly|only)',
        '(by|on|until|within) (@number|monday|tuesday|wednesday|thursday|friday|tomorrow|tonight)',
        '(today|tomorrow|tonight)',
      ],
      line: 'Then I write to you if something is missing.',
      press: 'When is it done, and whom do I ask?',
    },
  ],
  lines: {
    soft: ['Thank you.', 'That is good to know.', 'I see.'],
    strained: [
      'I do not have the strength for forms.',
      'I only want it to be quiet.',
      'It is a hard time, please understand.',
    ],
    heated: [
      'Do you hear what you are writing to me?',
      'This is cruel.',
      'My husband is dead, and you send me a form.',
    ],
  },
  threats: [
    'Is there somebody else I could write to?',
    'My son is a lawyer, he will write the next letter.',
    'I will tell others how you treat a widow.',
  ],
  endings: {
    good: 'Thank you. You were the first who made it easy.',
    neutral: 'All right. I hope that it was the last mail.',
    bad: 'I will not write again. Somebody else will.',
  },
  varies: [
    { Ingrid: 'Maren', Solberg: 'Lunde', Lars: 'Erik', September: 'October' },
    { Ingrid: 'Helga', Solberg: 'Winter', Lars: 'Otto', September: 'June' },
  ],
} satisfies Scenario;
