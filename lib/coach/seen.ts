import type { Finding } from '../model/analysis';

/** What a hint of a draft is known by, wherever its words stand by now. */
export const seenKey = ({ rule, text }: Pick<Finding, 'rule' | 'text'>): string => `${rule}\n${text}`;

/**
 * A score that comes late may change the customer's state, and with it which rules speak. It adds and sharpens; a hint
 * that the agent has seen stays as long as the rules by themselves would say it.
 *
 * @param now with all scores that have come
 * @param byRules the same text without any
 * @param seen keys of what the agent has seen in this conversation
 */
export function withSeen(
  now: readonly Finding[],
  byRules: () => readonly Finding[],
  seen: ReadonlySet<string>,
): readonly Finding[] {
  if (!seen.size) return now;
  const isThere = (finding: Finding) =>
    now.some(
      ({ rule, start, end }) => rule === finding.rule && start === finding.start && end === finding.end,
    );
  const kept = byRules().filter((finding) => seen.has(seenKey(finding)) && !isThere(finding));
  return kept.length ? [...now, ...kept] : now;
}
