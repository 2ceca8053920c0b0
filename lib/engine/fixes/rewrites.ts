import { isByExample, type Rule } from '../../format/rule';
import type { Language } from '../../lang/language';
import type { Finding } from '../../model/analysis';
import type { Fix } from './fix';

/**
 * Rewrites of a rule that end what they say, as its examples show: in each a mark follows. “I'm sorry this happened” does,
 * “I still need” does not.
 */
function closing(rule: Rule | undefined): ReadonlySet<string> {
  if (rule?.kind !== 'wording' || isByExample(rule)) return new Set();
  const shown = rule.examples.flatMap(({ text, fixed }) => {
    const behind = text.slice(text.indexOf(']') + 1);
    if (fixed === undefined) return [];
    const rewrite = fixed.slice(text.indexOf('['), fixed.length - behind.length).toLowerCase();
    return [{ rewrite, goesOn: goesOn.test(behind) }];
  });
  const open = new Set(shown.filter((one) => one.goesOn).map(({ rewrite }) => rewrite));
  return new Set(shown.map(({ rewrite }) => rewrite).filter((rewrite) => !open.has(rewrite)));
}

/** A word follows, and no mark. */
const goesOn = /^\s+[\p{L}\p{N}]/u;

/** Which of a finding's own rewrites fit where it stands. */
export function createOwnRewrites(rules: ReadonlyMap<string, Rule>, { clauses }: Language) {
  const known = new Map<string, ReadonlySet<string>>();
  const closingOf = (id: string): ReadonlySet<string> => {
    const made = known.get(id) ?? closing(rules.get(id));
    known.set(id, made);
    return made;
  };
  const isJoined = (behind: string): boolean => behind.search(clauses.joint) === 0;
  return ({ rule, rewrites, start, end }: Finding, draft: string): Fix[] => {
    const behind = draft.slice(end);
    const isOpen = goesOn.test(behind) && !isJoined(behind);
    return rewrites
      .filter((text) => !isOpen || !closingOf(rule).has(text.toLowerCase()))
      .map((text) => ({ start, end, text }));
  };
}
