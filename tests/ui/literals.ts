import { childrenOf, literalOf, nodesIn, type SyntaxNode } from './syntax-tree';

const isWord = /\p{L}{2,}|\p{L}/u;
/** Attributes whose value a person sees or hears. */
const spokenAttributes = new Set(['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'label']);

const nameOf = ({ name }: SyntaxNode): string => String((name as SyntaxNode).name);

/** Literal words that an element would show, and those in attributes that are seen or heard. */
export function wordsInElements(tree: SyntaxNode): string[] {
  const found: string[] = [];
  for (const node of nodesIn(tree)) {
    if (node.type === 'JSXAttribute') {
      if (spokenAttributes.has(nameOf(node)) && node.value) found.push(...shownBy(node.value as SyntaxNode));
    } else if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
      for (const child of node.children as SyntaxNode[]) found.push(...shownBy(child));
    }
  }
  return found;
}

/** Literals that an expression may come to: not what it asks about, nor what it gives to a function. */
function shownBy(node: SyntaxNode): string[] {
  const text = literalOf(node);
  if (text !== undefined) {
    const inner = node.type === 'TemplateLiteral' ? (node.expressions as SyntaxNode[]).flatMap(shownBy) : [];
    return isWord.test(text) ? [text.trim(), ...inner] : inner;
  }
  const part = (name: string): string[] => (node[name] ? shownBy(node[name] as SyntaxNode) : []);
  switch (node.type) {
    case 'JSXExpressionContainer':
    case 'ParenthesizedExpression':
    case 'TSAsExpression':
    case 'TSNonNullExpression':
      return part('expression');
    case 'ConditionalExpression':
      return [...part('consequent'), ...part('alternate')];
    case 'LogicalExpression':
      return [...(node.operator === '&&' ? [] : part('left')), ...part('right')];
    case 'BinaryExpression':
      return node.operator === '+' ? [...part('left'), ...part('right')] : [];
    case 'ArrayExpression':
      return childrenOf(node).flatMap(shownBy);
    default:
      return [];
  }
}

/** Two words with a blank between them. */
const isPhrase = /\p{L}{2,}[,;:]? \p{L}{2,}/u;
/** Attributes and calls that take words which nobody reads. */
const isCode = ({ type, ...node }: SyntaxNode): boolean =>
  (type === 'JSXAttribute' && !spokenAttributes.has(String((node.name as SyntaxNode).name))) ||
  type === 'ImportDeclaration' ||
  // What is thrown is for the log; what people are told is a `StatedError` with a text.
  (type === 'NewExpression' && (node.callee as { name?: string }).name === 'Error') ||
  (type.startsWith('TS') &&
    type !== 'TSAsExpression' &&
    type !== 'TSNonNullExpression' &&
    type !== 'TSSatisfiesExpression');

/** Every literal that reads like a sentence, wherever it stands. */
export function phrasesIn(tree: SyntaxNode): string[] {
  return [...nodesIn(tree, (node) => !isCode(node))].flatMap((node) => {
    const text = node.type === 'JSXText' ? undefined : literalOf(node);
    return text !== undefined && isPhrase.test(text) ? [text] : [];
  });
}
