import type { Scenario } from './scenario';

const files = import.meta.glob<{ default: Scenario }>('./scenarios/*.ts', { eager: true });

/** All scripted customers; Jane first, since everybody starts with her. */
export const scenarios: readonly Scenario[] = Object.values(files)
  .map((file) => file.default)
  .sort((a, b) => Number(b.id === 'jane') - Number(a.id === 'jane') || a.title.localeCompare(b.title));
