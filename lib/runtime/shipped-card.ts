import { type MeaningCard, readCard } from '../readers/meaning/card';

/** A build without a model has no such file, and the rules speak alone. */
const [file] = Object.values(
  import.meta.glob('../../rules/learned/meaning.json', { eager: true, import: 'default' }),
);

/**
 * The card of the model that ships; undefined in a build without one.
 * @throws ValiError where the file is no card
 */
export const shippedCard = (): MeaningCard | undefined => (file === undefined ? undefined : readCard(file));
