import type { Plays } from '../plays';

export default {
  good: [
    'You stayed at home all day for that parcel, and it is not there: that is maddening. I am calling the courier now. Did they leave a card, or could it be with a neighbour?',
    'The courier asks at number 14 with me on the line, and you hear from me within half an hour. If it is missing, I send a replacement today.',
  ],
  middling: [
    'I am sorry, but please calm down. I will check with the courier.',
    'You hear from me tomorrow. I understand that your parcel was marked delivered at noon, but you should have looked for a card. If it is gone we send a replacement.',
  ],
  bad: [
    'There is no need to be rude.',
    'You should have been at the door. Calm down.',
    'Our policy says that delivered means delivered.',
  ],
  stuffed:
    'sorry parcel delivered at home all day i am calling courier within half an hour replacement today neighbour card',
} satisfies Plays;
