import { beforeAll, describe, expect, it } from 'vitest';
import { createCoach } from '../lib/coach/coach';
import type { Insight } from '../lib/coach/insight';
import { factGrammarFor } from '../lib/lang/fact-grammars';
import type { Draft, Message, Thread } from '../lib/model/conversation';
import { corePack } from '../lib/packs/core';
import { measuredPrecision } from '../lib/readers/rules/pattern-record';
import { noScores } from '../lib/readers/scores';
import { readByMeaning } from './meaning';

/** What the panel shows after a turn; only what a story names is compared. */
interface Shown {
  band?: string;
  /** Cues of the customer's turns since the last reply, gravest first. */
  cues?: string[];
  /** The first thing that the panel asks for: a kind of advice, or a step. */
  next?: string;
  /** Words that one of the sentences offered must hold; an empty list: none is offered. */
  offers?: string[];
  /** Likewise for the sentences that the steps start from. */
  starts?: string[];
  /** Rules that speak in the draft, in its order. */
  draft?: string[];
  /** Steps the draft has taken, and those it has not. */
  done?: string[];
  open?: string[];
  /** What they asked and the draft does not take up. */
  unanswered?: string[];
  promises?: number;
}

type Turn = ({ customer: string } | { agent: string } | { draft: string }) & { panel?: Shown };

interface Story {
  title: string;
  turns: Turn[];
}

const stories = Object.entries(
  import.meta.glob<{ default: Story }>('./conversations/*.json', { eager: true }),
).map(([path, file]) => [path.replace(/.*\/|\.json$/g, ''), file.default] as const);

const coach = createCoach(corePack(), { facts: factGrammarFor, precisionOf: measuredPrecision });
const now = new Date(2026, 10, 26, 10);

const message = (speaker: Message['speaker'], text: string, n: number): Message => ({
  id: String(n),
  speaker,
  certainty: 'stated',
  text,
  note: false,
});

function shown(insight: Insight): Required<Shown> {
  const { advice, reply } = insight;
  const step = reply.steps.find(({ done }) => !done);
  return {
    band: insight.state.band,
    cues: [...new Set(insight.cues.map(({ finding }) => finding.rule))],
    next: advice[0]?.kind ?? step?.id ?? 'nothing',
    offers: advice.filter(({ kind }) => kind === 'phrase').map(({ text }) => text),
    draft: insight.draft.map(({ finding }) => finding.rule),
    done: reply.steps.filter(({ done }) => done).map(({ id }) => id),
    open: reply.steps.filter(({ done }) => !done).map(({ id }) => id),
    starts: reply.steps.flatMap(({ scaffolds }) => scaffolds),
    unanswered: reply.questions.filter(({ answered }) => answered === 'no').map(({ text }) => text),
    promises: insight.commitments.length,
  };
}

/** Plays a story and gives what the panel shows after each turn, once all that is asked for is read. */
async function play({ turns }: Story): Promise<{ turn: Turn; panel: Required<Shown> }[]> {
  const messages: Message[] = [];
  const played: { turn: Turn; panel: Required<Shown> }[] = [];
  for (const [n, turn] of turns.entries()) {
    if ('customer' in turn) messages.push(message('customer', turn.customer, n));
    if ('agent' in turn) messages.push(message('agent', turn.agent, n));
    const thread: Thread = { conversation: '1', host: 'h', messages: [...messages], partial: false };
    const draft: Draft | null =
      'draft' in turn
        ? { conversation: '1', composer: 'c', revision: n, text: turn.draft, kind: 'reply' }
        : null;
    const situation = { thread, draft, muted: new Set<string>(), now };
    const first = await readByMeaning(coach.unitsToRead(situation));
    // What was read may change what is asked for: a question is one only in the customer's open turns.
    const scores = await readByMeaning(coach.unitsToRead({ ...situation, scores: first }));
    expect(() => coach.analyze({ ...situation, scores: noScores }), 'by rules alone').not.toThrow();
    played.push({ turn, panel: shown(coach.analyze({ ...situation, scores })) });
  }
  return played;
}

it('tells at least twenty stories, Jane’s among them', () => {
  expect(stories.length).toBeGreaterThanOrEqual(20);
  expect(stories.map(([name]) => name)).toContain('jane');
});

describe.each(stories)('%s', (_, story) => {
  let played: Awaited<ReturnType<typeof play>> = [];
  // The first story waits for the model.
  beforeAll(async () => {
    played = await play(story);
  }, 60_000);

  it.each(story.turns.map((turn, n) => [Object.values(turn)[0] as string, n] as const))('%s', (_text, n) => {
    const { turn, panel } = played[n]!;
    expect(turn.panel, 'every turn says what the panel shows').toBeDefined();
    const { offers, starts = [], ...exact } = turn.panel!;
    expect(panel).toMatchObject(exact);
    for (const words of offers ?? []) expect(panel.offers.join('\n')).toContain(words);
    if (offers?.length === 0) expect(panel.offers).toEqual([]);
    for (const words of starts) expect(panel.starts.join('\n')).toContain(words);
  });
});

if (process.env.EVENKEEL_SHOW_STORIES) {
  for (const [name, story] of stories) {
    console.log(`\n## ${name}`);
    for (const { turn, panel } of await play(story))
      console.log(JSON.stringify(turn), '\n   ', JSON.stringify(panel));
  }
}
