import fc from 'fast-check';
import { type Mutation, mutationKinds } from './mutation';
import { savedPages } from './saved-pages';

/** One thing that happens while the panel is open. Numbers are taken modulo what there is. */
export type Step =
  | { do: 'change'; changes: Mutation[] }
  /** A fix, a sentence, or what takes the last change back is clicked on, and the page changes at once. */
  | { do: 'click'; what: 'fix' | 'insert' | 'undo'; which: number; meanwhile: Mutation[] }
  /** The agent types. */
  | { do: 'type'; text: string };

export interface Story {
  page: string;
  steps: Step[];
}

export const mutation = fc.record({
  kind: fc.constantFrom(...mutationKinds),
  at: fc.nat(1_000),
  to: fc.nat(1_000),
});

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('change' as const),
      changes: fc.array(mutation, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('click' as const),
      what: fc.constantFrom('fix' as const, 'fix' as const, 'insert' as const, 'undo' as const),
      which: fc.nat(20),
      meanwhile: fc.array(mutation, { maxLength: 2 }),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('type' as const),
      text: fc.constantFrom(' Calm down.', 'x', ' Sorry'),
    }),
  },
);

/** What may happen on one of the saved pages. */
export const story: fc.Arbitrary<Story> = fc.record({
  page: fc.constantFrom(...savedPages.map(({ name }) => name)),
  steps: fc.array(step, { minLength: 2, maxLength: 5 }),
});
