import type { PatternNode } from './pattern-syntax';

/** Both ends are meant. */
export interface Range {
  min: number;
  max: number;
}

const nothing: Range = { min: 0, max: 0 };

export const sumOf = (a: Range, b: Range): Range => ({ min: a.min + b.min, max: a.max + b.max });

/** From the least to the most of them. */
export const spanOf = (ranges: readonly Range[]): Range => ({
  min: Math.min(...ranges.map(({ min }) => min)),
  max: Math.max(...ranges.map(({ max }) => max)),
});

/** How many words a part of a pattern takes. */
export function widthOf(node: PatternNode): Range {
  if (node.kind === 'word' || node.kind === 'class') return { min: 1, max: 1 };
  if (node.kind === 'mark') return nothing;
  if (node.kind === 'gap') return { min: 0, max: node.max };
  if (node.kind === 'optional') return { min: 0, max: widthOf(node.node).max };
  return spanOf(node.alternatives.map((alternative) => alternative.map(widthOf).reduce(sumOf, nothing)));
}

/** How many words stand before the `<>` of a pattern; undefined where it has none. */
export function distanceToHere(nodes: readonly PatternNode[]): Range | undefined {
  let before = nothing;
  const found: Range[] = [];
  for (const node of nodes) {
    const within = hereIn(node);
    if (within) found.push(sumOf(before, within));
    before = sumOf(before, widthOf(node));
  }
  return found.length ? spanOf(found) : undefined;
}

function hereIn(node: PatternNode): Range | undefined {
  if (node.kind === 'mark') return node.step.op === 'here' ? nothing : undefined;
  if (node.kind === 'optional') return hereIn(node.node);
  if (node.kind !== 'group') return undefined;
  const found = node.alternatives.flatMap((alternative) => distanceToHere(alternative) ?? []);
  return found.length ? spanOf(found) : undefined;
}
