import type { MailClient } from '../mail-client';

/** On the web, on telephones and on the Mac; what its Windows program writes has no name, and is known by its header. */
export default {
  quotes: ['[id*="OLK_SRC_BODY_SECTION"]', '[id*="mail-editor-reference-message-container"]'],
  starts: ['[id*="divRplyFwdMsg"]', '[id*="appendonsend"]', '[class*="OutlookMessageHeader"]'],
  signatures: ['[id*="ms-outlook-mobile-signature"]', 'div[id$="Signature"]'],
} satisfies MailClient;
