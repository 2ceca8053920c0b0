/**
 * A kind of fault, and what is right of each of its rows. The texts are no part of the project: a row is told by its file and its
 * line, from 1. A kind is a file in `kinds`, found by its folder.
 */
export interface FaultKind {
  /** As the report names it: “quoted history”. */
  name: string;
  /** One entry for each row of this kind, `reports.jsonl:51`, and what is wrong with it; nothing where it is right. */
  rows: Readonly<Record<string, (row: FaultRow) => string | undefined>>;
}

export interface FaultRow {
  role: 'customer' | 'agent';
  text: string;
  /** What was said before, oldest first. */
  context?: { role: 'customer' | 'agent'; text: string }[];
  /** When it is read, ISO 8601. */
  now?: string;
}
