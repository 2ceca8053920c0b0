import type { Span } from '../model/conversation';
import { standInsOf } from '../readers/meaning/identity/stand-ins';
import { anonymous } from '../text/anonymous';

/** What the encoder is shown in place of a name. */
const nameStandIn = 'alex';

/** Every word with a capital of its own is taken for a name: it is shown before it goes, and can be written anew. */
const isAnyName = (): boolean => true;

const namesIn = (text: string): Span[] =>
  standInsOf(text, isAnyName).filter(({ word }) => word === nameStandIn);

/** No sentence of a rule is longer, and no sentence of anybody's has to be. */
const maxLength = 500;

/**
 * A sentence of a customer or an agent as it may become part of a rule, a report or an export, once somebody has seen it.
 * @param text at most its first 500 UTF-16 code units are taken
 * @param known names that the page gives, of whoever speaks in the conversation
 */
export const anonymousSentence = (text: string, known: readonly string[] = []): string =>
  anonymous(text.slice(0, maxLength), { namesIn, known });
