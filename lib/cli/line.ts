import * as v from 'valibot';

const role = v.picklist(['customer', 'agent'], 'role must be "customer" or "agent"');
const schema = v.object({
  id: v.optional(v.union([v.string(), v.number()], 'id must be a string or a number')),
  role,
  text: v.string('text must be a string'),
  context: v.optional(
    v.array(v.object({ role, text: v.string('text must be a string') }), 'context must be a list'),
    [],
  ),
});

type Named = { id: string | number } | { line: number };
export type ParsedLine = v.InferOutput<typeof schema> & { name: Named };

/** One line of JSON, checked. An error names the line's id where it has one, else its number. */
export function parseLine(line: string, number: number): ParsedLine | (Named & { error: string }) {
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    return { line: number, error: `not JSON: ${(error as Error).message}` };
  }
  const result = v.safeParse(schema, parsed);
  const id = (parsed as { id?: unknown } | null)?.id;
  const name = typeof id === 'string' || typeof id === 'number' ? { id } : { line: number };
  if (!result.success) {
    const issue = result.issues[0];
    const at = issue.path?.map((item) => String(item.key)).join('.');
    return { ...name, error: issue.input === undefined && at ? `${at} is missing` : issue.message };
  }
  if (!result.output.text.trim()) return { ...name, error: 'text is empty' };
  return { ...result.output, name };
}
