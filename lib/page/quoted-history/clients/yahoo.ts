import type { MailClient } from '../mail-client';

export default {
  quotes: ['[class*="yahoo_quoted"]', '[id*="yahoo_quoted"]'],
  signatures: ['[class*="yahoo-signature"]', '[id*="ymail_android_signature"]'],
} satisfies MailClient;
