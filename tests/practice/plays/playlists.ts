import type { Plays } from '../plays';

export default {
  good: [
    'Point taken, and no joke: an update should not cost you eight years of playlists. I am sorry. I am checking the backup for your account now. Does another device still show them?',
    'I will restore them by tomorrow evening. Until then please keep the tablet offline, so that it does not copy the empty list.',
  ],
  middling: [
    'I am sorry. I will check whether there is a backup.',
    'They are restored by Saturday. For now please do not open the app. I see that losing eight years of playlists is no small thing, but you should have made a copy. Calm down.',
  ],
  bad: [
    'Glad you like the update! 😊',
    'You should have made a copy of your playlists.',
    'Calm down, it is just music.',
    'You should have read the terms, like everybody else.',
    'Calm down.',
  ],
  stuffed:
    'sorry playlists eight years update backup restore by tomorrow until then keep understand point taken',
} satisfies Plays;
