import type { MailClient } from '../mail-client';

export default {
  quotes: ['blockquote[cite]'],
  attributions: ['[class*="moz-cite-prefix"]'],
  starts: ['[class*="moz-forward-container"]'],
  signatures: ['[class*="moz-signature"]'],
} satisfies MailClient;
