import type { Plays } from '../plays';

export default {
  good: [
    'Three orders that you did not make are alarming, and I am glad that you wrote at once. I have locked the account, so nobody else is in it. Do you use the same password on other sites?',
    'All three orders are cancelled, and the money goes back to your card today; it is there by tomorrow noon.',
  ],
  middling: [
    'Are you sure it was not you? I am sorry. I have locked your account.',
    'The orders are cancelled and you get your money back. It will be there by Friday. I understand that three orders are a lot, but you should have used a better password.',
  ],
  bad: [
    'You must have shared your password. It is your responsibility.',
    'Calm down.',
    'Our policy does not cover this. You should have been careful.',
  ],
  stuffed:
    'sorry account orders leeds not you locked nobody in refund money back today cancelled orders by tomorrow password',
} satisfies Plays;
