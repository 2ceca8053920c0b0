import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { root } from './setup.mjs';

/** Every file below a folder, from that folder, with forward slashes, in order. */
export const everyFileIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();

/** Every file below these folders, from the repository's root, with forward slashes. */
export const filesIn = (...folders: string[]): string[] =>
  folders.flatMap((folder) => everyFileIn(join(root, folder)).map((file) => `${folder}/${file}`));

export const isCode = (file: string): boolean => /\.tsx?$/.test(file);

export const textOf = (file: string): string => readFileSync(join(root, file), 'utf8');

/** What a file's code says, without its comments and without what stands in quotes. */
export const codeOf = (file: string): string =>
  textOf(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*|`com\.[^`]*`|'[^'\n]*'/g, '');

/** The names that a file imports, as they stand there. */
export const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(([, path]) => path!);

/** The files of this project that a file imports. */
export function importedFiles(file: string): string[] {
  return importsOf(file)
    .filter((path) => path.startsWith('.'))
    .flatMap((path) => {
      const target = normalize(join(dirname(file), path)).replaceAll('\\', '/');
      return (
        ['', '.ts', '.tsx']
          .map((ending) => target + ending)
          .find((one) => existsSync(join(root, one)) && isCode(one)) ?? []
      );
    });
}

/** Circles among imports: each as the files that reach each other, by Tarjan's algorithm. */
export function circlesIn(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string): void => {
    index.set(file, index.size);
    lowest.set(file, index.get(file)!);
    open.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!index.has(next)) visit(next);
      if (open.includes(next)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(next)!));
    }
    if (lowest.get(file) !== index.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file)) circles.push(circle);
  };
  for (const file of graph.keys()) if (!index.has(file)) visit(file);
  return circles;
}
