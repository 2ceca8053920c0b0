import type { Pack } from '../../lib/format/pack';
import { type PatternNode, parse } from '../../lib/readers/rules/pattern-syntax';
import { vocabularyOf } from '../../lib/readers/rules/vocabulary';

/** Words that a pattern matches: of several the first, gaps left out. */
export function spokenBy(pattern: string, pack: Pack): string {
  const words = vocabularyOf(pack);
  const say = (nodes: readonly PatternNode[]): string[] =>
    nodes.flatMap((node): string[] => {
      if (node.kind === 'word') return [node.word];
      if (node.kind === 'class') return [[...(words.classes.get(node.name) ?? [])][0] ?? ''];
      if (node.kind === 'group') return say(node.alternatives[0] ?? []);
      return [];
    });
  return say(parse(pattern, words.formsOf)).join(' ');
}
