import type { Insight } from './coach';

const isGrave = (level: unknown): boolean => level === 'warn' || level === 'stop';

/** What an experienced agent sees who asked for warnings and stops alone: the customer's state stays as it is. */
export function gravestOf(insight: Insight): Insight {
  return {
    ...insight,
    advice: insight.advice.filter(({ kind, level }) => kind !== 'missing' || isGrave(level)),
    draft: insight.draft.filter(({ finding }) => isGrave(finding.severity)),
    reply: { ...insight.reply, steps: [] },
  };
}
