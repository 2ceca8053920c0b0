import type { Pack } from '../../format/pack';
import type { Problem } from '../../model/problem';
import { compose } from '../compose';
import { corePack } from '../core';
import { prove } from '../prove';

/**
 * Proves a pack's own rules and steps, beside the core pack where it builds on it: every one of them, also those that
 * the pack itself switches off, since a team may switch them on.
 */
export function proveOwn(pack: Pack): Problem[] {
  const own = [...pack.rules, ...pack.steps].map(({ id }) => id);
  const switches = [...pack.switches, ...own.map((id) => `+${id}`)];
  const core = corePack();
  const isBeside = pack.extends.includes(core.id) && languageOf(pack) === languageOf(core);
  // With the authority of a policy: what a weaker source may not replace would be left out, and go unproved.
  const layer = { pack: { ...pack, switches }, source: 'policy' } as const;
  const { pack: composed } = isBeside
    ? compose([{ pack: core, source: 'built-in' }, layer])
    : compose([layer]);
  return prove(composed, new Set(own)).map((problem) => ({ ...problem, where: withOwnPlace(problem, pack) }));
}

const languageOf = ({ language }: Pick<Pack, 'language'>): string => language.slice(0, 2);

/** Beside the core pack a rule has another number than in its file. */
function withOwnPlace({ where }: Problem, pack: Pack): string {
  const found = /^(rules|steps)\[\d+\] (\S+)/.exec(where);
  if (!found) return where;
  const [start, list, id] = found as unknown as [string, 'rules' | 'steps', string];
  const items: readonly { id: string }[] = pack[list];
  return `${list}[${items.findIndex((item) => item.id === id)}] ${id}${where.slice(start.length)}`;
}
