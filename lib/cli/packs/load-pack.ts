import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Pack } from '../../format/pack';
import type { Problem } from '../../model/problem';
import { type UiText, uiText } from '../../model/ui-text';
import { corePack } from '../../packs/core';
import { packFromFiles } from '../../packs/folder';
import { validate } from '../../packs/validate';

export type Loaded = { ok: true; pack: Pack } | { ok: false; problems: Problem[] };

const maxBytes = 5_000_000;

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
    return validate(packFromFiles(files), corePack());
  }
  const parsed = readJson(path);
  return parsed.ok ? validate(parsed.value, corePack()) : parsed;
}

/** A file's JSON, or why it cannot be read. */
export function readJson(file: string): { ok: true; value: unknown } | { ok: false; problems: Problem[] } {
  if (!existsSync(file)) return fail('', uiText('problemNoFile'), uiText('problemNoFileRemedy'));
  if (statSync(file).size > maxBytes)
    return fail('', uiText('problemTooLarge', { size: maxBytes / 1e6 }), uiText('problemTooLargeRemedy'));
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
