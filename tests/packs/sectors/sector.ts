/** A sector of `rules/examples`: its pack, its team file, and the tickets that were written for it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { provedPack } from '../../../lib/cli/packs/proved-pack';
import { described, placeOf } from '../../../lib/cli/problems';
import type { Pack } from '../../../lib/format/pack';
import type { TeamFile } from '../../../lib/format/team';
import { admitTeams } from '../../../lib/packs/gate/admit';
import { messagesIn, type PastMessage, recordOfLine } from '../../../lib/packs/tickets';
import { root } from '../../setup.mjs';

/** A message, and the rules of the pack that should speak of it; none of an ordinary one. */
export interface Ticket {
  message: PastMessage;
  finds: readonly string[];
}

export const packFolder = (sector: string, id: string): string => join(root, 'rules/examples', sector, id);
export const ticketFile = (sector: string): string => join(root, `tests/packs/sectors/${sector}.jsonl`);

/** @throws with the first thing that does not hold */
export async function packOf(sector: string, id: string): Promise<Pack> {
  const proved = await provedPack(packFolder(sector, id));
  if (proved.ok) return proved.pack;
  const [first] = proved.problems;
  throw new Error(`${sector}: ${placeOf(first!)}: ${described(first!)}`);
}

/** @throws with the first thing that does not hold */
export function teamsOf(sector: string): TeamFile {
  const checked = admitTeams(
    JSON.parse(readFileSync(join(root, 'rules/examples', sector, 'team.json'), 'utf8')),
  );
  if (checked.ok) return checked.file;
  throw new Error(`${sector}: ${checked.problems.map((one) => described(one)).join('; ')}`);
}

/** Read as the command line reads them; `finds` stands beside what it needs. @throws for a line that is no message */
export const ticketsOf = (sector: string): Ticket[] =>
  readFileSync(ticketFile(sector), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const read = recordOfLine(line);
      const messages = 'error' in read ? read : messagesIn(read.record);
      if ('error' in messages) throw new Error(`${line}: ${messages.error}`);
      return { message: messages[0]!, finds: (JSON.parse(line) as { finds?: string[] }).finds ?? [] };
    });
