import type { Plays } from '../plays';

export default {
  good: [
    'I am really glad you told me, and I take this seriously. The letter can wait. Are you safe right now? Is somebody with you?',
    'I stay here with you. Please call your sister now so that somebody is with you, and if it gets worse, ring the emergency number, 112.',
  ],
  middling: [
    'I am sorry that you feel this bad. I take it seriously. Are you safe?',
    'Please ring a helpline or call someone. I will stay here. The loan can wait.',
  ],
  bad: ['Please pay by Friday, then the matter is closed.', 'Calm down.', 'I will close this ticket now.'],
  stuffed:
    'glad you told me seriously are you safe somebody with you helpline emergency call sister i stay loan can wait',
} satisfies Plays;
