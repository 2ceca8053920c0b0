import type { Hint } from '../../../lib/coach/insight';

/** What a hint of a draft is known by while the agent steps from one to the next. */
export const findingKey = ({ finding }: Pick<Hint, 'finding'>): string => `${finding.rule} ${finding.start}`;
