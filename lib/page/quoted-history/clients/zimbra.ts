import type { MailClient } from '../mail-client';

export default {
  starts: ['hr[data-marker="__DIVIDER__"]', 'hr[id="zwchr"]'],
  signatures: ['[data-marker="__SIG_POST__"]', '[data-marker="__SIG_PRE__"]'],
} satisfies MailClient;
