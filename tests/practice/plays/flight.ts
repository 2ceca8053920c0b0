import type { Plays } from '../plays';

export default {
  good: [
    'A wrong name on the ticket the night before a flight is stressful, and time is short. You will fly: one letter can be corrected. Did you book on our site?',
    'I am correcting the name on your ticket now, and you have it in writing within ten minutes.',
  ],
  middling: [
    'I am sorry. I will correct the spelling.',
    'You get a mail tonight. I understand that your flight is tomorrow. You will be on the plane, so calm down. You should have checked the name.',
  ],
  bad: [
    'You should have checked the name before you paid.',
    'Don’t panic. Calm down.',
    'Our policy does not allow changes. You must buy a new ticket.',
  ],
  stuffed:
    'sorry name ticket flight tomorrow worried you will fly corrected i am correcting within ten minutes tonight',
} satisfies Plays;
