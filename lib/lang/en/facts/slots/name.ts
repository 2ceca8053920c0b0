import type { CustomerStatements } from '../statements';

const title = /^(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\.? (?:\S+ )*(\S+)$/;
const written = /^\p{Lu}\p{Ll}+(?:[-’']\p{Lu}?\p{Ll}+)*$/u;

/** What help desks call somebody whose name they do not know. */
const nobody = new Set(
  'Customer Visitor Guest User Unknown Anonymous Client Contact Requester Me You Support'.split(' '),
);

/** What to call them, by the name that the page gives: “Jane” for Jane Miller, “Mr Brandt” for Mr Paul Brandt. */
export function name({ author = '' }: CustomerStatements): string | undefined {
  const full = author.trim();
  const formal = title.exec(full);
  if (formal) return written.test(formal[1]!) ? `${full.split(' ')[0]} ${formal[1]}` : undefined;
  const [first = '', ...others] = full.split(/\s+/);
  const isName = written.test(first) && !nobody.has(first) && others.length < 4 && !/[\d@]/.test(full);
  return isName ? first : undefined;
}
