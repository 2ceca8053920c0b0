/**
 * How mail programs, help desks and companies of one language mark what is not the writer's own. A language is a file in
 * `languages`, found by its folder; whatever the language of a pack, all of them are looked for, since a customer's program
 * speaks the customer's language. Its examples stand in `tests/text/mail/languages`, in a file of its name.
 *
 * All are sources of regular expressions in small letters, without groups that capture. A blank stands for one to four, a break of
 * the line among them; a dot stands for anything within the line or the sentence that is looked at.
 */
export interface MailLanguage {
  /** ISO 639-1. */
  code: string;
  /** The labels of a mail's header, as they stand before its colon: plain words, each ended by `|` from the next. */
  labels: Readonly<Record<HeaderRole, string>>;
  /** How a line that says who wrote what follows begins: “On”, and the days of the week where it begins with one. */
  opens: string;
  /** What it says of them: “wrote”. */
  wrote: string;
  /** Persons and what is theirs. Where one stands in such a line, a person has put it into words: “On Monday your Tom wrote:”. */
  persons: string;
  /** The writer alone: “I”, “my”. Nothing that a company puts below a mail says this. */
  self: string;
  /** What stands between dashes above a mail: “Original Message”. */
  titles: string;
  /** What says by itself that a mail follows, as a line without dashes: “Begin forwarded message”. */
  forwards?: string;
  /** What a help desk asks of whoever answers it, as a line of its own: “Please reply above this line”. */
  replyAbove: string;
  /** A program's line about itself; `{device}` stands for its name or the thing's: “Sent from my {device}”. */
  sentFrom: string;
  greetings: string;
  farewells: string;
  /** What disclaimers are made of: that this mail is confidential, whom it is meant for, and then whatever else. */
  legal: readonly [confidential: string, meantFor: string, ...others: string[]];
  /** What stands below mails and is nobody's, sentence by sentence; the first alone makes a disclaimer of its paragraph. */
  footers: readonly [wrongReader: string, ...others: string[]];
  /** What begins a mail that a machine wrote: a failed delivery, a receipt. */
  automatic: readonly string[];
  /** What is asked of a customer afterwards, and what may be clicked. Their comment beside it is theirs. */
  surveys: readonly string[];
  /** What begins a mail of somebody who is away. */
  absent: readonly string[];
  /** What such a mail goes on with: until when, whom to ask meanwhile. */
  meanwhile: readonly string[];
}

export type HeaderRole = 'from' | 'sent' | 'date' | 'to' | 'copy' | 'subject';
