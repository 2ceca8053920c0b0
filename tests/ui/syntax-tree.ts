import { parseAst } from 'vite';
import { textOf } from '../source-tree';

/** A node of a syntax tree, as far as these tests look at it. */
export interface SyntaxNode {
  type: string;
  [part: string]: unknown;
}

const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && typeof (value as SyntaxNode).type === 'string';

/** The parsed code of a file. */
export const treeOf = (file: string): SyntaxNode => parsed(textOf(file), file);
export const parsed = (code: string, file = 'code.tsx'): SyntaxNode =>
  parseAst(code, { lang: file.endsWith('x') ? 'tsx' : 'ts' }) as unknown as SyntaxNode;

export const childrenOf = (node: SyntaxNode): SyntaxNode[] =>
  Object.values(node).flatMap((part) =>
    Array.isArray(part) ? part.filter(isNode) : isNode(part) ? [part] : [],
  );

/** A node and everything below it, but for what stands below a node that is turned down. */
export function* nodesIn(
  node: SyntaxNode,
  enter: (node: SyntaxNode) => boolean = () => true,
): Generator<SyntaxNode> {
  if (!enter(node)) return;
  yield node;
  for (const child of childrenOf(node)) yield* nodesIn(child, enter);
}

/** The text of a literal or of the fixed parts of a template; undefined for anything else. */
export function literalOf(node: SyntaxNode): string | undefined {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node.type === 'JSXText') return String(node.value);
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw).join(' ');
}
