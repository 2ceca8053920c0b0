/** Skeletons of new units: each in its place and its shape, with a proof that fails until the unit is written. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Kind } from './kind';

const files = import.meta.glob<{ default: Kind }>('./kinds/*.ts', { eager: true });

/** Every kind by the word that is typed for it. */
export const kinds: ReadonlyMap<string, Kind> = new Map(
  Object.entries(files).map(([path, file]) => [path.replace(/^.*\/|\.ts$/g, ''), file.default]),
);

/** What was asked for cannot be made; the message says why, and what can. */
export class ScaffoldError extends Error {}

export interface Skeleton {
  /** The files that were written, from the repository's root. */
  written: string[];
  /** What is left to do, in order. */
  next: string[];
}

/** How the command is used, with an example of each kind. */
export const usage = (): string =>
  [
    'npm run new -- KIND NAME, for example:',
    ...[...kinds].map(([kind, { example }]) => `  ${kind} ${example}`),
  ].join('\n');

/**
 * Writes the skeleton of one unit. Nothing is written where anything of it exists already.
 * @param root the repository's folder
 * @throws ScaffoldError for an unknown kind, a bad name, or a file that exists
 */
export function writeSkeleton(root: string, kindName = '', name = ''): Skeleton {
  const kind = kinds.get(kindName);
  if (!kind) throw new ScaffoldError(`There is no kind “${kindName}”.\n${usage()}`);
  if (!kind.name.pattern.test(name))
    throw new ScaffoldError(
      `“${name}” is no name for a ${kindName}: it must be ${kind.name.inWords}, such as ${kind.example}.`,
    );
  const contents = Object.entries(kind.files(name));
  const taken = contents.map(([path]) => path).filter((path) => existsSync(join(root, path)));
  if (taken.length)
    throw new ScaffoldError(
      `${taken.join(' and ')} exists already: take another name, or change what is there.`,
    );
  for (const [path, content] of contents) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return { written: contents.map(([path]) => path), next: kind.next(name) };
}
