import type { Scenario } from '../scenario';

/** Tomas answers trouble with jokes: an update deleted eight years of his playlists. */
export default {
  id: 'playlists',
  title: 'Great, just great',
  customer: 'Tomas Reyes',
  channel: 'App chat',
  subject: 'Update ate my playlists',
  start: { heat: 2.5, trust: 2, patience: 6 },
  opening: [
    'Great update, really. It cleaned up my playlists so well that there are none left. Eight years of them.',
    'I am so glad I pay for this. What a joke. I have written to you twice and nobody answers.',
  ],
  caseWords: ['playlist*', 'eight years', 'update', '(deleted|gone|lost|disappeared|missing)', 'music'],
  known: [
    {
      asked: ['what (happened|is the (problem|issue))', 'how can i help'],
      line: 'Playlists. Gone. I thought I was being clear for once.',
    },
    { asked: ['(did|have) you ..2 (update*|install*)'], line: 'The update is what did it. See above.' },
  ],
  hidden: [
    {
      id: 'devices',
      asked: ['(device*|phone|laptop|tablet|computer|offline|another)'],
      line: 'My old tablet has not updated yet. It still shows them, when it feels like it.',
    },
    {
      id: 'party',
      asked: ['(need|deadline|when do you|urgent|planned|tonight|soon)'],
      line: 'I am the one who does the music at my sister’s wedding on Saturday. No pressure.',
    },
  ],
  needs: [
    {
      id: 'acknowledge',
      label: 'that the joke is not taken for one',
      met: [
        '(sorry|apologise|apologize)',
        '(point taken|fair point|you are right|not funny|no joke)',
        '(i|we) (can|do)? (see|understand|hear) (that|why|how|what)',
        '(lost|losing) ..3 years',
      ],
      line: 'Oh. A person. Hello.',
      press: 'Or is this the part where you ask me to rate the app?',
    },
    {
      id: 'action',
      label: 'whether they can be brought back',
      met: [
        '(restor*|recover*|backup|back up|bring* back|copy|roll* back)',
        '(i|we) (am|are|will|have) ..2 (check*|look*|ask|asking|asked|open*|start*)',
      ],
      line: 'So there is a copy somewhere. I take back one of the three things I said about you.',
      press: 'Can you get them back, yes or no?',
    },
    {
      id: 'time',
      label: 'when they are back',
      met: [
        '(by|at|before|until|around) (@number|noon|midday|tonight|tomorrow|friday|saturday|thursday)',
        '(in|within) (@number|an|half an) ..1 (minute*|hour*|day|days)',
        '(today|tonight|tomorrow|this afternoon)',
      ],
      line: 'That is before the weekend. I might live.',
      press: 'And when? Before I am old?',
    },
    {
      id: 'steps',
      label: 'what he should do or leave alone until then',
      met: [
        '(please|just)? (leave|keep|do not (update|open|delete|sign)|switch off|turn off|wait with)',
        '(until then|meanwhile|in the meantime|for now)',
      ],
      line: 'I shall not touch a thing. It is my best skill.',
      press: 'And what do I do until then? Hum?',
    },
  ],
  lines: {
    soft: ['You are all right, you know.', 'Fine by me.', 'I can hum until then.'],
    strained: ['Fascinating.', 'I will put that on a playlist. Oh wait.', 'And the music itself?'],
    heated: ['Outstanding service, as always.', 'Is there a human in there?', 'I love paying for this.'],
  },
  threats: [
    'There are four other apps that can play a song, you know.',
    'I will be famous for the review I am about to write.',
    'Cancel button, here I come.',
  ],
  endings: {
    good: 'If they are back by then, the first dance is on you. Thanks, really.',
    neutral: 'We shall see. I will believe it when I hear it.',
    bad: 'And that was my last song here. Bye.',
  },
  varies: [
    { Tomas: 'Marek', Reyes: 'Dvorak', 'eight years': 'six years' },
    { Tomas: 'Nils', Reyes: 'Holm', 'eight years': 'eleven years' },
  ],
} satisfies Scenario;
