import type { Plays } from '../plays';

export default {
  good: [
    'I am sorry that the music box missed your niece’s birthday, and that you waited nine days for an answer. I have asked the courier, and it lies at the wrong depot.',
    'It can be there by Saturday. Would you rather have a voucher for her until then?',
  ],
  middling: [
    'I am sorry about the delay, but you should have written again. I am tracking the parcel.',
    'It arrives in five days, or you can have a refund. I understand that the birthday has passed, but you should have ordered earlier. Calm down, it is only a toy.',
  ],
  bad: [
    'Unfortunately there is nothing we can do.',
    'You should have ordered earlier.',
    'Per our terms delivery dates are not guaranteed. Please be patient.',
    'Calm down.',
    'As I said before, just wait.',
  ],
  stuffed:
    'sorry music box niece birthday nine days courier tracking by saturday voucher refund disappointed understand',
} satisfies Plays;
