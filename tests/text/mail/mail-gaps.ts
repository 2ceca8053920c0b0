import type { MailLanguage } from '../../../lib/text/mail/mail-language';
import type { MarkedMail } from './marked-mail';

const kinds = ['attribution', 'header', 'separator', 'device', 'footer', 'machine'];

/** What a language of mail lacks: words for a mark, or an example of each kind. */
export const mailGaps = (language: MailLanguage, mails: readonly MarkedMail[]): string[] => [
  ...Object.entries(language).flatMap(([part, words]) => (words.length === 0 ? [`${part} is empty`] : [])),
  ...Object.entries(language.labels).flatMap(([role, words]) => (words ? [] : [`no label for ${role}`])),
  ...kinds
    .filter((kind) => !mails.some(({ name, own }) => name.startsWith(`${kind}:`) && own.includes('')))
    .map((kind) => `no example of ${kind}`),
  ...(mails.some(({ name, own }) => name.startsWith('own:') && own.some(Boolean))
    ? []
    : ['no example of own words that look like a mark']),
];
