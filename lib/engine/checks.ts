import type { Check } from './check';

const files = import.meta.glob<{ default: Check }>('./checks/*.ts', { eager: true });

/** Every check by the name of its file; a rule of kind `check` names it. */
export const checks: ReadonlyMap<string, Check> = new Map(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.default]),
);
