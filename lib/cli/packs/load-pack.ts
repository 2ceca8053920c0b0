import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Pack } from '../../format/pack';
import type { Problem } from '../../model/problem';
import { type UiText, uiText } from '../../model/ui-text';
import { corePack } from '../../packs/core';
import { packFromFiles } from '../../packs/folder';
import { beyondLimits, maxSize } from '../../packs/gate/limits';
import { validate } from '../../packs/validate';

export type Loaded = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

/** Reads a pack from a file, or from a folder of rules. Never throws for what stands in it. */
export function loadPack(path: string): Loaded {
  if (!existsSync(path)) return fail('', uiText('problemNoFile'), uiText('problemNoFileRemedy'));
  if (statSync(path).isDirectory()) {
    const files: Record<string, unknown> = {};
    for (const entry of readdirSync(path, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.json')) continue;
      const file = join(entry.parentPath, entry.name);
      const name = relative(path, file).split(sep).join('/');
      const parsed = readJson(file);
      if (!parsed.ok)
        return { ok: false, problems: parsed.problems.map((problem) => ({ ...problem, where: name })) };
      files[name] = parsed.value;
    }
    if (!files['pack.json'])
      return fail('pack.json', uiText('problemMissing'), uiText('problemNoPackFileRemedy'));
    return within(packFromFiles(files));
  }
  const parsed = readJson(path);
  return parsed.ok ? within(parsed.value) : parsed;
}

/** The gate's limits, then the format; also for the built-in pack, which comes from nowhere else. */
function within(input: unknown): Loaded {
  const beyond = beyondLimits(input);
  return beyond ? { ok: false, problems: [beyond] } : validate(input, corePack());
}

/** A file's JSON, or why it cannot be read. */
export function readJson(file: string): { ok: true; value: unknown } | { ok: false; problems: Problem[] } {
  if (!existsSync(file)) return fail('', uiText('problemNoFile'), uiText('problemNoFileRemedy'));
  if (statSync(file).size > maxSize)
    return fail('', uiText('problemTooLarge', { size: maxSize / 1e6 }), uiText('problemTooLargeRemedy'));
  try {
    return { ok: true, value: JSON.parse(readFileSync(file, 'utf8')) };
  } catch (error) {
    return fail(
      '',
      uiText('problemNotJson', { error: (error as Error).message }),
      uiText('problemNotJsonFileRemedy'),
    );
  }
}

const fail = (where: string, what: UiText, remedy: UiText): { ok: false; problems: Problem[] } => ({
  ok: false,
  problems: [{ where, value: '', what, remedy }],
});
