import type { Scenario, Variation } from './scenario';

/** The first variant is as written; each further one is the same trouble of somebody else. */
export const variationOf = ({ varies }: Scenario, variant: number): Variation =>
  variant > 1 ? varies[(variant - 2) % varies.length]! : {};

/**
 * @returns the scenario with other names and figures, in what is said and in what is listened for; its id and
 * title stay
 */
export const vary = (scenario: Scenario, variation: Variation): Scenario => ({
  ...inOtherWords(scenario, variation),
  id: scenario.id,
  title: scenario.title,
  varies: scenario.varies,
});

/** Replaces whole words in every text within, in patterns as in sentences. */
export function inOtherWords<Value>(value: Value, variation: Variation): Value {
  if (typeof value === 'string') return reworded(value, variation) as Value;
  if (Array.isArray(value)) return value.map((item) => inOtherWords(item, variation)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, inOtherWords(item, variation)]),
  ) as Value;
}

function reworded(text: string, variation: Variation): string {
  const usual = Object.keys(variation);
  if (!usual.length) return text;
  const words = new RegExp(`\\b(?:${usual.join('|')})\\b`, 'gi');
  return text.replace(words, (found) => {
    const other = variation[found];
    if (other) return other;
    // A pattern has its words in lower case, a sentence may begin with one.
    const [, lower] = Object.entries(variation).find(([word]) => word.toLowerCase() === found.toLowerCase())!;
    return /^\p{Lu}/u.test(found) ? lower.slice(0, 1).toUpperCase() + lower.slice(1) : lower.toLowerCase();
  });
}

/** An angrier customer who waits for less. */
const harder = (scenario: Scenario): Scenario => ({
  ...scenario,
  start: {
    ...scenario.start,
    heat: Math.min(5, scenario.start.heat + 1),
    patience: Math.max(4, scenario.start.patience - 2),
  },
});

/** How a scenario is played this time. */
export interface Staging {
  /** 1 is as written; each further one has other names and figures. */
  variant: number;
  isHarder: boolean;
}

export function stage(scenario: Scenario, { variant, isHarder }: Staging): Scenario {
  const varied = vary(scenario, variationOf(scenario, variant));
  // Where somebody's life is at stake nothing is made harder.
  return isHarder && !scenario.safety ? harder(varied) : varied;
}
