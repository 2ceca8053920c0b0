/** Conversations that a draft answers. */
const customer = (text: string) => ({ speaker: 'customer' as const, text, author: 'Jane Miller' });

export const nothing = [];

/** Upset, and telling nothing that could be said back. */
export const heatedWithoutFacts = [
  { speaker: 'customer' as const, text: 'This is unacceptable and I am really angry!' },
];

/** Upset, with a wait, a thing, a harm and a name to say back. */
export const heatedWithFacts = [
  customer(
    'My internet has been down for six hours and I missed my interview. You told me that a technician would come on Monday, and nobody came. This is the third time I am writing, and I am really angry!',
  ),
];
