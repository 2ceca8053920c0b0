import type { LetterGrammar } from '../language';

export const letter: LetterGrammar = {
  greeting:
    /^\s*(?:hi|hiya|heya|howdy|hello|hey|dear|good (?:morning|afternoon|evening)|thanks|thank you)\b[^\n.!?,:]{0,40}(?:[,.!:]+|\n|$)\s*/i,
  address: /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? \p{Lu}[\p{L}'’-]{1,30}|[Ss]ir|[Mm]adam|[Mm]a['’]am),\s+/u,
  signatures: [
    // A formula with a name or two.
    /\n\s*(?:(?:(?:kind|best|warm) )?(?:regards|wishes)|best|cheers|sincerely|yours|many thanks)\b[^\n]{0,30}(?:\n[^\n]{0,40}){0,3}$/i,
    // A name alone.
    /\n\s*[-–—~]?\s*\p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.]{1,20})?\s*$/u,
  ],
};
