import type { MailClient } from '../mail-client';

export default {
  quotes: ['blockquote[class*="gmail_quote"]'],
  attributions: ['[class*="gmail_attr"]'],
  around: ['div[class*="gmail_quote"]', 'div[class*="gmail_extra"]'],
  signatures: ['[class*="gmail_signature"]'],
} satisfies MailClient;
