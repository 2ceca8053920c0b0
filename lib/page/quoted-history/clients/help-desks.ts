import type { MailClient } from '../mail-client';

/** What help desks write into the mails that customers answer. */
export default {
  quotes: [
    '[class*="freshdesk_quote"]',
    '[class*="front-blockquote"]',
    '[class*="zd_quoted"]',
    '[class*="hs_reply"]',
  ],
  signatures: ['[class~="signature"]', '[class*="freshdesk_signature"]', '[class*="front-signature"]'],
} satisfies MailClient;
