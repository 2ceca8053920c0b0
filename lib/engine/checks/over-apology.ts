import type { Check } from '../check';

/** The third apology in one reply weakens the first two (Marinova, Singh & Singh 2018). */
export default (({ sentences, language }) => {
  const apologies = sentences.flatMap(({ tokens }) =>
    tokens.filter(({ forms }) => forms.some(language.draft.isApology)),
  );
  return apologies.length >= 3 ? [{ start: apologies[2]!.start, end: apologies[2]!.end }] : [];
}) satisfies Check;
