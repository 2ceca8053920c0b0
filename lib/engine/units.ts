import type { ThreadState } from '../model/analysis';
import type { ReadUnit } from '../readers/reader';
import type { CompiledPack } from './compiled-pack';
import type { QuickReading, ReadText } from './quick-reading';
import { questionsIn } from './reply/questions';

/** The customer's last turn, as a draft's readers see it beside the draft. */
export const lastTurnOf = ({ turns }: ThreadState): string => turns.at(-1)?.ownText.trim() ?? '';

/**
 * Everything that slow readers may be asked for, most urgent first: the draft's sentences, the draft, its questions; the
 * customer's last turn; then older turns. What has its score already is left out by whoever asks them.
 *
 * @param draft the agent's own words; empty where nothing is written
 */
export function unitsToRead(
  { language }: CompiledPack,
  read: QuickReading,
  thread: ThreadState,
  draft: string,
): ReadUnit[] {
  const { messages, turns } = thread;
  const written = read('agent', draft);
  const lastTurn = lastTurnOf(thread);
  const asked = questionsIn(language, messages, written.parts).map(
    ({ text }): ReadUnit => pairOf(written, text),
  );
  return [
    ...(draft.trim() ? [...unitsOf(written, { lastTurn }), ...asked] : []),
    ...turns.toReversed().flatMap(({ message }) => unitsOf(read('customer', messages[message]!.text))),
  ];
}

/** A draft, held against one of the customer's questions. */
export const pairOf = ({ side, language, ownText }: ReadText, question: string): ReadUnit => ({
  side,
  language,
  unit: 'pair',
  text: ownText,
  question,
});

/** A text's sentences, and the text; none in a language that is not read. */
const unitsOf = (
  { side, language, ownText, sentences, checked }: ReadText,
  around: { lastTurn?: string } = {},
): ReadUnit[] =>
  checked
    ? [
        ...sentences.map(({ text }): ReadUnit => ({ side, language, unit: 'sentence', text, ...around })),
        { side, language, unit: 'text', text: ownText, ...around },
      ]
    : [];
