/** The command line itself was wrong; the message says how to mend it. */
export class UsageError extends Error {}
