import type { Blindness } from '../../entrypoints/sidepanel/app/view';
import type { Band } from '../../lib/model/analysis';
import type { PickTarget } from '../../lib/model/protocol';
import type { TextKey } from '../../lib/model/ui-text';

/** Where things stand in panel and pages, as selectors: by test id and by state, never by what they say. */
export const testId = (id: string): string => `[data-testid="${id}"]`;

/** A hint in the draft. @param rule its id */
export const hint = (rule: string): string => `${testId('hint')}[data-rule="${rule}"]`;

/** The buttons that fix it, the best rewrite first. */
export const fixOf = (rule: string): string => `${hint(rule)} ${testId('fix')}`;

/** The hint that the agent stepped to. */
export const steppedTo = (rule: string): string => `${hint(rule)}[aria-current="true"]`;

/** A cue in the customer's words. @param rule its id */
export const cue = (rule: string): string => `${testId('cue')}[data-rule="${rule}"]`;

/** A step of the reply, taken or open. */
export const step = (id: string, isDone: boolean): string => `[data-step="${id}"][data-done="${isDone}"]`;

/** What the panel said last. @param key the text's own */
export const notice = (key: TextKey): string => `[data-notice="${key}"]`;

/** The head's facts about the conversation in view. */
export const conversation = (id: string): string => `${testId('facts')}[data-conversation="${id}"]`;
export const messagesRead = (count: number): string => `${testId('facts')}[data-messages="${count}"]`;
export const team = (id: string): string => `${testId('facts')}[data-team="${id}"]`;

/** How the customer seems. */
export const heat = (band: Band): string => `${testId('heat')}[data-band="${band}"]`;

/** What of the page the agent is to point at. */
export const teachingStep = (part: PickTarget): string => `${testId('teaching')}[data-step="${part}"]`;

/** Why nothing is read. */
export const blind = (reason: Blindness): string => `${testId('blind')}[data-reason="${reason}"]`;

/** Hints and cues that are muted in this conversation. */
export const mutedHere = (count: number): string => `${testId('muted')}[data-count="${count}"]`;

/** There is a reply box. */
export const replyBox = `${testId('draft')}:not([data-draft="none"])`;
export const emptyDraft = `${testId('draft')}[data-draft="empty"]`;
export const draftOf = (length: number): string => `${testId('draft')}[data-draft-length="${length}"]`;

/** Something is written, and nothing in it stands out. */
export const noHints = `${testId('draft')}[data-draft="written"][data-hints="0"]`;

/** The first sentence that is offered, to insert it. */
export const insertSentence = `${testId('sentence')} ${testId('insert')}`;
export const undoButton = testId('undo');

/** What was promised: kept to be reminded of here or elsewhere, or offered to be. */
export const commitment = (state: 'kept' | 'elsewhere' | 'offered'): string => `[data-commitment="${state}"]`;

/** Something the customer asked. */
export const question = (isAnswered: boolean): string =>
  `${testId('question')}[data-answered="${isAnswered ? 'yes' : 'no'}"]`;

export const openStep = '[data-step][data-done="false"] details';

/** A pause is offered after a run of upset customers, or taken. */
export const pauseOffer = (isTaken: boolean): string =>
  `${testId('difficult-streak')}[data-paused="${isTaken}"]`;

/** Read by this adapter. */
export const readBy = ({ name }: { name: string }): string => `${testId('facts')}[data-adapter="${name}"]`;

/** A habit in the mirror, by what was counted of it. */
export const habit = (rule: string, counts: { came: number; fixed: number; dismissed?: number }): string =>
  `${testId('habit')}[data-rule="${rule}"]${Object.entries(counts)
    .map(([what, count]) => `[data-${what}="${count}"]`)
    .join('')}`;

/** A pack in the list of packs, by its id. */
export const packItem = (id: string, version: string): string =>
  `${testId('pack')}[data-pack="${id}"][data-version="${version}"]`;
