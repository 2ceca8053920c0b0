import type { Adapter, SpeakerRule } from '../model/adapter';
import type { Picked } from '../model/protocol';

export interface TeachingSample {
  customer: Picked;
  agent?: Picked | undefined;
  composer?: Picked | undefined;
}

/** By which the panel knows that an adapter can be taught anew. */
export const taughtId = 'taught';

/**
 * An adapter for one host, from what the agent pointed at. What marks the customer's message and not the
 * agent's tells them apart; where nothing does, the side they stand on has to.
 * @param base the generic adapter
 */
export function teachAdapter(
  base: Adapter,
  host: string,
  { customer, agent, composer }: TeachingSample,
): Adapter {
  const only = (one: Picked, other: Picked | undefined) =>
    one.marks.filter((mark) => other && !other.marks.includes(mark)).slice(0, 8);
  const customers = only(customer, agent);
  const agents = agent ? only(agent, customer) : [];
  const rule = (marks: string[], speaker: 'customer' | 'agent'): SpeakerRule[] =>
    marks.length ? [{ selector: marks.join(', '), speaker }] : [];
  const told = [...rule(customers, 'customer'), ...rule(agents, 'agent')];
  const items = [...new Set([customer.selector, ...(agent ? [agent.selector] : [])])];
  const { infer: _, ...described } = base;
  return {
    ...described,
    id: taughtId,
    name: `${host}, taught by you`,
    unsure: ['You taught Evenkeel this page.'],
    matches: [`https://${host}/*`],
    message: {
      ...base.message,
      item: [items.join(', ')],
      speaker: told.length
        ? told
        : [
            { side: 'left', speaker: 'customer', certainty: 'guessed' },
            { side: 'right', speaker: 'agent', certainty: 'guessed' },
          ],
      firstIsCustomer: !told.length,
    },
    composer: {
      ...base.composer,
      editor: [...(composer ? [composer.selector] : []), ...base.composer.editor],
      anywhere: true,
    },
  };
}
