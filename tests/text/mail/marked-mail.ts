import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../setup.mjs';

/** A mail with the part of it that is its writer's own. */
export interface MarkedMail {
  /** What it shows, and by whom: “attribution: Gmail”. */
  name: string;
  text: string;
  /** Its lines with what is left of each, without blanks at its ends. */
  own: string[];
}

/**
 * Mails in a file of `tests/text/mail`. A line `# attribution: Gmail` begins one; `+` before a line says that it is the writer's own,
 * `-` that it is not, and within an own line `⟦…⟧` is not.
 *
 * @throws Error for a line that begins otherwise, with its number
 */
export function markedMails(file: string): MarkedMail[] {
  const mails: MarkedMail[] = [];
  const lines = readFileSync(join(root, 'tests/text/mail', file), 'utf8')
    .trimEnd()
    .split('\n');
  const texts: string[][] = [];
  for (const [n, line] of lines.entries()) {
    const mark = line.charAt(0);
    const rest = line.slice(2);
    if (mark === '#') {
      mails.push({ name: rest, text: '', own: [] });
      texts.push([]);
    } else if (mails.length && (mark === '+' || mark === '-')) {
      texts.at(-1)!.push(rest.replace(/[⟦⟧]/g, ''));
      mails.at(-1)!.own.push(mark === '+' ? rest.replace(/⟦.*?⟧/g, '').replace(/\s+/g, ' ').trim() : '');
    } else if (line) throw new Error(`${file}:${n + 1} begins with none of “#”, “+”, “-”: ${line}`);
  }
  return mails.map((mail, n) => ({ ...mail, text: texts[n]!.join('\n') }));
}
