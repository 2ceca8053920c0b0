import type { Plays } from '../plays';

export default {
  good: [
    'You cancelled in March and were charged three times since, and you had to write twice. I am sorry. I am refunding all three charges now. Do you have the confirmation mail?',
    'It happened because the cancellation reached our site and not the billing. I have closed the subscription there, so there are no further charges.',
    'The refund is on your card by Thursday, and I will send it in writing today.',
  ],
  middling: [
    'I am sorry that you were charged after cancelling. I will refund all three payments, but you should have cancelled in the app.',
    'The reason was a fault in our billing, and the subscription is closed. You have the money within five days. As I said before, please be patient.',
  ],
  bad: [
    'As previously mentioned, our policy does not allow refunds after the billing date.',
    'You should have cancelled properly.',
    'Sorry if you feel that way.',
  ],
  stuffed:
    'sorry cancelled subscription march refund all three charges because closed by friday today understand',
} satisfies Plays;
