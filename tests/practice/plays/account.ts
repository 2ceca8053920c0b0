import type { Plays } from '../plays';

export default {
  good: [
    'I am sorry for your loss, and that a mail like this reached you. No more mails go out to Lars; I stopped them just now. Where may I send the photos?',
    'All photos are safe, and I send you a copy today. You deal with me personally until it is done.',
  ],
  middling: [
    'Calm down. I am sorry for your loss. I will stop the mails.',
    'The photos are safe and kept. I will see to it tomorrow, but you should have told us in September.',
  ],
  bad: [
    'You should have closed the account. Our policy requires a form.',
    'Calm down.',
    'You should have told us in September. Calm down.',
  ],
  stuffed: 'sorry loss husband lars mails stopped photos safe kept personally today address',
} satisfies Plays;
