/**
 * `npm run fit -- --data DIR --python FILE --base DIR`: from the base model and the labelled texts to the files in
 * `rules/learned`. The README beside this file tells how to make the Python that it asks for.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../setup.mjs';
import { accuracy } from '../accuracy';
import { writeBackgroundFile } from '../background-file';
import { dataFolder } from '../data';
import { writeRows } from './write-rows';

/** How the shipped model was fitted. */
const recipe = ['--passes', '7', '--processes', '2', '--seed', '1', '--measure', '2'];

export async function fitEncoder(args: string[]): Promise<void> {
  const folder = dataFolder(args);
  const [python, base] = [optionOf(args, '--python'), optionOf(args, '--base')];
  const here = join(root, 'tests/accuracy/encoder');
  const work = join(root, 'node_modules/.cache/evenkeel-fit');
  const [rows, weights] = [join(work, 'rows'), join(work, 'weights')];
  const learned = join(root, 'rules/learned');
  writeRows(folder, rows, base);
  runPython(python, [join(here, 'fit.py'), '--rows', rows, '--base', base, '--to', weights, ...recipe]);
  runPython(python, [
    join(here, 'export.py'),
    '--rows',
    rows,
    '--base',
    base,
    '--from',
    weights,
    '--to',
    learned,
  ]);
  await writeBackgroundFile();
  const data = ['--data', folder];
  await accuracy([...data, '--calibrate']);
  await accuracy([...data, '--write']);
}

function optionOf(args: readonly string[], name: string): string {
  const value = args[args.indexOf(name) + 1];
  if (args.includes(name) && value) return value;
  throw new Error(`${name} is missing; tests/accuracy/encoder/README.md tells what it is.`);
}

function runPython(python: string, args: readonly string[]): void {
  const { status, error } = spawnSync(python, args, {
    stdio: 'inherit',
    cwd: join(root, 'tests/accuracy/encoder'),
  });
  if (error) throw error;
  if (status) throw new Error(`${args[0]} failed.`);
}
