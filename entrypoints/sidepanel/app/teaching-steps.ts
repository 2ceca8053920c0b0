import type { Picked, PickTarget } from '../../../lib/model/protocol';

/** What the agent points at to teach a page, in this order. Escape skips all but the first. */
const steps: readonly PickTarget[] = ['customer', 'agent', 'composer'];

/** What is asked for next; `ended` where there is nothing to learn from, `done` where all was asked. */
export function nextStep(pointed: readonly (Picked | null)[]): PickTarget | 'ended' | 'done' {
  if (pointed[0] === null) return 'ended';
  return steps[pointed.length] ?? 'done';
}
