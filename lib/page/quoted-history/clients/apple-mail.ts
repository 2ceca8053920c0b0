import type { MailClient } from '../mail-client';

export default {
  quotes: ['blockquote[type="cite"]'],
  signatures: ['[id*="AppleMailSignature"]'],
} satisfies MailClient;
