import type { Plays } from '../plays';

export default {
  good: [
    'Thank you for telling me about the operation. A letter like ours on top of that is frightening. Your power stays on. How much could you manage each month?',
    'We can split the 312 euros into smaller payments of 50 from December. You have it in writing by tomorrow.',
  ],
  middling: [
    'You must understand that bills are due. Calm down. I am sorry about the notice. The power stays on.',
    'I understand that the notice came while you were in hospital, but you should have told us earlier. You can pay in instalments, and you get a letter by Friday.',
  ],
  bad: [
    'Unfortunately you must pay. It is our policy.',
    'You should have told us before. Calm down.',
    'Calm down, or I close this. You should have paid on time.',
  ],
  stuffed:
    'sorry notice hospital power stays on instalments monthly plan in writing by friday letter thank you for telling',
} satisfies Plays;
