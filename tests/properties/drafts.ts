import fc from 'fast-check';
import { oddText } from './odd-text';

/** Sentences that rules have something to say of, and sentences of which nobody has. */
const sentence = fc.constantFrom(
  'Calm down.',
  'I am sorry if you feel that way.',
  'You should have read the terms before ordering, and the van comes on Monday.',
  'As I already said, it ships on Monday',
  'There is nothing we can do!',
  'The parcel left the depot this morning.',
  'We will refund 40 € by Friday.',
  'Sorry for any inconvenience caused',
  'It is our policy, mate, to wait.',
  'Could you send me the number on the label?',
);

const joint = fc.constantFrom(' ', '\n', '\n\n', '  ', ' – ', '\r\n', '\t', ', and ', ' 😡 ', '');

/** What an agent may have in a reply box: sentences, greetings, odd characters, in any order. */
export const draftText = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 6, arbitrary: sentence }, fc.constantFrom('Hi Jane,', 'Best,\nTom'), oddText),
      joint,
    ),
    {
      maxLength: 7,
    },
  )
  .map((parts) => parts.flat().join(''));
