/**
 * Sentences that anybody would hear and no pattern has words for: what the encoder says of them is seen to come from it.
 * Which of them it hears is asked of the model that ships, so that another model needs no other tests.
 */
import { createEngine } from '../lib/engine/engine';
import { corePack } from '../lib/packs/core';
import { readByMeaning } from './meaning';

/** Of an agent's, in answer to a customer who is upset about a leaking kettle. */
const agentSentences = [
  'Plenty of people have it far worse than a late parcel.',
  'Next time try reading the instructions before writing in.',
  'You would not be in this mess had you followed the steps.',
  'Your tone is making this harder for everybody here.',
  'It is only a kettle, nobody died.',
  'Perhaps you might have thought of that before you bought it.',
  'We get hundreds of these and yours is nothing special.',
  'That is neither my problem nor my department.',
  'Had you bothered to look at our page, you would know.',
  'You clearly did something wrong when you set it up.',
  'I find it hard to believe that it was broken from the first day.',
  'Rules are rules and nobody gets an exception.',
  'Honestly, you are making a drama out of a few drops of water.',
  'Either you accept the voucher or you get nothing.',
  'There is nothing left to discuss, so I am closing this now.',
  'If you cannot follow simple steps, nobody here can do anything for you.',
  'Everyone else manages to use this kettle without any trouble.',
  'I have told you twice already, so pay attention this time.',
];

/** Of a customer's. */
const customerSentences = [
  'I shall be taking my business to the shop across the road from now on.',
  'After this I am done with your company for good.',
  'Nobody in your place listens to a word that I say.',
  'My lawyer will have something to say about this.',
  'You people could not care less about those who pay you.',
];

const engine = createEngine(corePack());

export const upset = 'This is the third time I am writing. My kettle leaks and I am really frustrated.';

/** @returns those of an agent's sentences that get a hint by meaning and none by a rule, in answer to `upset` */
export async function unkindSentences(): Promise<string[]> {
  const thread = engine.readThread([{ speaker: 'customer', text: upset }]);
  const heard: string[] = [];
  for (const text of agentSentences) {
    const scores = await readByMeaning(engine.unitsToRead(thread, text));
    const { findings } = engine.checkDraft(text, thread, scores);
    const layers = new Set(findings.filter(({ start, end }) => end > start).map(({ source }) => source));
    if (layers.has('meaning') && !layers.has('rule')) heard.push(text);
  }
  return heard;
}

/** One of a customer's, with the cue that the encoder alone hears in it. */
export interface HeardCue {
  text: string;
  rule: string;
}

export async function cuesByMeaningAlone(): Promise<HeardCue[]> {
  const heard: HeardCue[] = [];
  for (const text of customerSentences) {
    const units = engine.unitsToRead(engine.readThread([{ speaker: 'customer', text }]), '');
    const { findings } = engine.readCustomer(text, await readByMeaning(units));
    const [first] = findings.filter(({ source }) => source === 'meaning');
    if (first && !engine.readCustomer(text).findings.length) heard.push({ text, rule: first.rule });
  }
  return heard;
}
