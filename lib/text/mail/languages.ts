import type { HeaderRole, MailLanguage } from './mail-language';
import { anyOf } from './source';

const files = import.meta.glob<{ default: MailLanguage }>('./languages/*.ts', { eager: true });

/** Every language whose marks of mail are known. */
export const mailLanguages: readonly MailLanguage[] = Object.values(files).map((file) => file.default);

/** What each label of a mail's header says, in lower case. */
export const roleOf: ReadonlyMap<string, HeaderRole> = new Map(
  mailLanguages.flatMap(({ labels }) =>
    (Object.entries(labels) as [HeaderRole, string][]).flatMap(([role, written]) =>
      written.split('|').map((label) => [label, role] as const),
    ),
  ),
);

/** One of these parts of any language, as the source of a regular expression. */
export const inAnyLanguage = (part: (language: MailLanguage) => string | readonly string[]): string =>
  anyOf(mailLanguages.flatMap(part));
