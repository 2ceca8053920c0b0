/** What a fresh clone needs before anything can run: packages, then browsers. Plain Node, no packages yet. */
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command with its output shown. @returns its exit status */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    ...options,
  });
  if (error) throw error;
  return status ?? 1;
}

export function must(command, args) {
  const status = run(command, args);
  if (status) process.exit(status);
}

export function ensurePackages() {
  const installed = join(root, 'node_modules/.package-lock.json');
  const wanted = join(root, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(wanted).mtimeMs) {
    if (!existsSync(join(root, '.wxt'))) must(bin('wxt'), ['prepare']);
    return;
  }
  console.log('Installing packages …');
  must('npm', ['ci', '--no-audit', '--no-fund', '--loglevel', 'error']);
}

export function ensureBrowsers() {
  must('bash', [join(root, 'tests/browsers.sh')]);
}

export const bin = (name) => join(root, 'node_modules/.bin', name);
