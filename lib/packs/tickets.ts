/** Past tickets in the shapes that help desks export, as messages to judge. Pure. */

export interface PastMessage {
  role: 'customer' | 'agent';
  text: string;
  /** Earlier messages of the same conversation, oldest first. */
  context: { role: 'customer' | 'agent'; text: string }[];
}

/** One line of an export in JSON. */
export function recordOfLine(line: string): { record: unknown } | { error: string } {
  try {
    return { record: JSON.parse(line) };
  } catch (error) {
    return { error: `not JSON: ${(error as Error).message}` };
  }
}

type Loose = Record<string, unknown>;

/**
 * One record of an export: a line of ours, a Zendesk ticket with its comments, an Intercom conversation with its
 * parts, or a row of a table with `role` and `text`.
 * @returns its messages, or what is wrong with it
 */
export function messagesIn(record: unknown): PastMessage[] | { error: string } {
  if (typeof record !== 'object' || record === null || Array.isArray(record))
    return { error: 'must be an object' };
  const loose = record as Loose;
  if (Array.isArray(loose.comments)) return zendesk(loose);
  if (loose.source || loose.conversation_parts) return intercom(loose);
  return own(loose);
}

function own({ role, text, context = [] }: Loose): PastMessage[] | { error: string } {
  if (role !== 'customer' && role !== 'agent') return { error: 'role must be "customer" or "agent"' };
  if (typeof text !== 'string' || !text.trim()) return { error: 'text must be a string that is not empty' };
  if (!Array.isArray(context) || !context.every(isSaid))
    return { error: 'context must be a list of {role, text}' };
  return [{ role, text, context }];
}

const isSaid = (said: unknown): said is PastMessage['context'][number] => {
  const { role, text } = (said ?? {}) as Loose;
  return (role === 'customer' || role === 'agent') && typeof text === 'string';
};

/** The ticket export of Zendesk: comments in order; whoever requested it is the customer. */
function zendesk({ comments, requester_id, requester }: Loose): PastMessage[] | { error: string } {
  const customer = requester_id ?? (requester as Loose | undefined)?.id;
  if (customer === undefined) return { error: 'a ticket with comments needs its requester_id' };
  const said = (comments as Loose[])
    .filter((comment) => comment.public !== false)
    .map((comment) => ({
      role: comment.author_id === customer ? ('customer' as const) : ('agent' as const),
      text: String(comment.plain_body ?? comment.body ?? comment.value ?? ''),
    }));
  return inTurn(said);
}

/** The conversation export of Intercom: the first message and the parts; notes and bots are left out. */
function intercom({ source, conversation_parts }: Loose): PastMessage[] | { error: string } {
  const list = (conversation_parts as Loose | undefined)?.conversation_parts ?? conversation_parts ?? [];
  if (!Array.isArray(list)) return { error: 'conversation_parts must be a list' };
  const parts = [source, ...list].filter(
    (part): part is Loose => typeof part === 'object' && part !== null && part.part_type !== 'note',
  );
  const said = parts.flatMap((part) => {
    const author = (part.author as Loose | undefined)?.type;
    if (author === 'bot' || typeof part.body !== 'string') return [];
    const role = author === 'admin' || author === 'team' ? ('agent' as const) : ('customer' as const);
    return [{ role, text: withoutMarkup(part.body) }];
  });
  return inTurn(said);
}

const inTurn = (said: PastMessage['context']): PastMessage[] =>
  said.flatMap((message, n) => (message.text.trim() ? [{ ...message, context: said.slice(0, n) }] : []));

/** Intercom's bodies are HTML; only its text is wanted, and nothing of it is ever shown as markup. */
const withoutMarkup = (html: string): string =>
  html
    .replace(/<(?:br|\/p|\/div|\/li)\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .trim();
