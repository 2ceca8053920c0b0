import type { Plays } from '../plays';

export default {
  good: [
    'I am sorry that your internet has been down for six hours. I am testing your line now. Which colour is the light?',
    'An engineer restarts it by four, and until then I add extra data for your hotspot.',
  ],
  middling: [
    'I am sorry, but please calm down. An engineer will check it by tomorrow.',
    'Use your hotspot in the meantime. I understand that your internet has been down for six hours, but you should have told us earlier.',
  ],
  bad: [
    'Sorry if you feel that way, but you should have read the terms.',
    'Calm down.',
    'You must wait like everybody else.',
  ],
  stuffed: 'sorry internet outage six hours engineer check by four hotspot data today understand frustrating',
} satisfies Plays;
