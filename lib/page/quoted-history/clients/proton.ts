import type { MailClient } from '../mail-client';

export default {
  quotes: ['blockquote[class*="protonmail_quote"]'],
  around: ['div[class*="protonmail_quote"]'],
  signatures: ['[class*="protonmail_signature_block"]'],
} satisfies MailClient;
