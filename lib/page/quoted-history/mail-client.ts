/**
 * How a mail program marks in its HTML what is not the writer's own. A client is a file in `clients`, found by its folder; its mails
 * stand in `tests/page/quoted-history/clients`, in a file of its name. Help desks rewrite the classes and ids while cleaning a mail
 * (“gmail_quote” becomes “v1gmail_quote”), so parts of them are looked for.
 */
export interface MailClient {
  /** What is quoted, and nothing else. */
  quotes?: readonly string[];
  /** The line above a quote that says who wrote it. */
  attributions?: readonly string[];
  /** Around both: what stands in it beside quotes is an answer between them. Where it holds no quote, all of it is one. */
  around?: readonly string[];
  /** It and whatever follows in the mail is quoted. */
  starts?: readonly string[];
  signatures?: readonly string[];
}
