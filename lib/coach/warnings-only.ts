import type { Insight } from './insight';

const isWarning = (level: unknown): boolean => level === 'warn' || level === 'stop';

/** What an experienced agent sees who asked for warnings and stops alone: the customer's state stays as it is. */
export function warningsOnly(insight: Insight): Insight {
  return {
    ...insight,
    advice: insight.advice.filter(({ kind, level }) => kind !== 'missing' || isWarning(level)),
    draft: insight.draft.filter(({ finding }) => isWarning(finding.severity)),
    reply: { ...insight.reply, steps: [] },
  };
}
