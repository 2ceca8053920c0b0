import type { Plays } from '../plays';

export default {
  good: [
    'You received three tables and each came with a broken leg. I am sorry; that is not what you paid for. I have your letter. Which day suits you for the collection?',
    'The carrier collects the table on Wednesday morning, from the third floor. Your refund is on your account by Friday, within your deadline.',
  ],
  middling: [
    'As previously mentioned, our policy applies. I am sorry about the table.',
    'We will collect it and refund you by Friday, but you should have refused the parcel. I understand that it is the third table.',
  ],
  bad: [
    'You have no legal claim here. It is our policy.',
    'You should have read the terms. Calm down.',
    'You must wait.',
  ],
  stuffed: 'sorry third table broken leg letter deadline collect courier refund money by friday wednesday',
} satisfies Plays;
