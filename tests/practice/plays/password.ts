import type { Plays } from '../plays';

export default {
  good: [
    'Thank you for writing, and it is no bother at all. That password circle would tire anyone out. Is somebody with you today, or would you rather write here?',
    'We go one step at a time, and there is no rush. I have sent you a new code now; please press the blue button in the app. Your rent is safe and goes out on Friday.',
  ],
  middling: [
    'You simply need to clear your cache, so calm down. I will reset it.',
    'Take your time. Your rent is paid on time. It happens to many that the password is wrong, but you should have written it down.',
  ],
  bad: [
    'As I said, simply reset it. You should have asked your family.',
    'Calm down.',
    'You must call our hotline like everybody else.',
  ],
  stuffed:
    'sorry app password code rent thank you for writing one step press the no rush rent safe paid write',
} satisfies Plays;
