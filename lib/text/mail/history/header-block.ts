import { inAnyLanguage, roleOf } from '../languages';
import { folded, type Line, maxMark } from '../lines';
import type { HeaderRole } from '../mail-language';
import { pattern } from '../source';

interface Field {
  role: HeaderRole;
  value: string;
}

const field = /^[*_]{0,2}([^:：*_\s][^:：*_]{0,29}?)\s?[*_]{0,2}\s?[:：][*_]{0,2}\s?(.*)$/u;
/** In brackets of any kind, or behind its scheme. */
const mailbox = /[<[(]\s?(?:mailto:)?[^\s<>@]{1,80}@[^\s<>@]{1,80}|^[^\s<>@]{1,80}@[^\s<>@]{1,80}$/iu;
/** Of a header whose lines ran together. */
const sentWithin = pattern(
  `\\s[*_]{0,2}${inAnyLanguage(({ labels }) => `${labels.sent}|${labels.date}`.split('|').map(escaped))} ?[*_]{0,2}[:：]`,
);
const subjectWithin = pattern(
  `\\s[*_]{0,2}${inAnyLanguage(({ labels }) => labels.subject.split('|').map(escaped))} ?[*_]{0,2}[:：]`,
);

/** Longest of all: every field once, and each wrapped. */
const maxLines = 14;

/**
 * The header of a mail: “From: …”, “Sent: …”, “Subject: …”, each a line, in any language.
 *
 * @returns the index after its last line; `from` where none begins here. “From: London, To: Oslo” is a journey, so it takes
 *   a mailbox, or what a mail alone has: when it was sent, or its subject beside its date.
 */
export function endOfHeader(lines: readonly Line[], from: number): number {
  const first = fieldOf(lines[from]!.bare);
  if (!first) return from;
  const roles = new Set<HeaderRole>([first.role]);
  let hasMailbox = isMailbox(first);
  if (first.role === 'from' && ranTogether(first.value)) return from + 1;
  let end = from + 1;
  let isOpen = !first.value;
  for (let at = nextAt(lines, end); at < lines.length && at - from < maxLines; at = nextAt(lines, at + 1)) {
    const { bare } = lines[at]!;
    const found = fieldOf(bare);
    if (found) {
      if (roles.has(found.role) && found.role !== 'copy') break;
      roles.add(found.role);
      hasMailbox ||= isMailbox(found);
      isOpen = !found.value;
      end = at + 1;
    } else if (isOpen || (at === end && goesOn(lines, at))) {
      hasMailbox ||= mailbox.test(bare);
      isOpen = false;
      end = at + 1;
    } else break;
  }
  const isMail =
    roles.has('from') &&
    roles.size > 1 &&
    (hasMailbox || roles.has('sent') || (roles.has('subject') && roles.has('date')));
  return isMail ? end : from;
}

/** Lines of a header stand together, or a blank one apart where its paragraphs became lines. */
const nextAt = (lines: readonly Line[], at: number): number =>
  at < lines.length && !lines[at]!.bare ? at + 1 : at;

/** A wrapped line: after it the header goes on. */
const goesOn = (lines: readonly Line[], at: number): boolean =>
  lines[at]!.bare.length < 100 && at + 1 < lines.length && fieldOf(lines[at + 1]!.bare) !== undefined;

function fieldOf(bare: string): Field | undefined {
  const colon = bare.search(/[:：]/);
  if (colon < 1 || colon > 34 || bare.length > maxMark) return undefined;
  const [, label, value] = field.exec(bare) ?? [];
  const role = label && roleOf.get(folded(label));
  return role ? { role, value: value! } : undefined;
}

const isMailbox = ({ role, value }: Field): boolean =>
  (role === 'from' || role === 'to') && mailbox.test(value);

function ranTogether(value: string): boolean {
  const small = folded(value);
  return sentWithin.test(small) && (subjectWithin.test(small) || mailbox.test(value));
}

function escaped(label: string): string {
  return label.replaceAll('.', '\\.');
}
