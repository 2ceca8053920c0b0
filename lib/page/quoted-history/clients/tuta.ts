import type { MailClient } from '../mail-client';

export default {
  quotes: ['blockquote[class*="tutanota_quote"]'],
} satisfies MailClient;
