import { visible } from '../../model/characters/unseen-characters';

const plainKey = /^[\w$/-]{1,60}$/;

/**
 * A place within a file: `rules[3].match[0]`. Keys are whatever a stranger wrote, so one that is no plain name is
 * written as JSON writes it, shortened and with nothing invisible in it.
 */
export function joinPath(path: string, key: unknown): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  const name = String(key);
  if (!plainKey.test(name)) return `${path}[${visible(JSON.stringify(shortened(name)))}]`;
  return path ? `${path}.${name}` : name;
}

const shortened = (name: string): string => (name.length > 60 ? `${name.slice(0, 57)}…` : name);
