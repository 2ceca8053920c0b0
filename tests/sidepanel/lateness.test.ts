import { describe, expect, it } from 'vitest';
import type { ReaderItem, Score } from '../../lib/readers/reader';
import { emptyScore } from '../../lib/readers/reader';
import { draftOf, type FakePanel, host, openPanel, settled, shown, threadOf } from './fake-panel';
import { type Batch, type FakeSlowReader, fakeSlowReader, heat, saying } from './fake-slow-reader';

const calm = threadOf([['customer', 'The kettle that I bought from you in May has something of a leak.']]);
const plain = 'You find that in the leaflet. I am on it.';
const late = saying('agent/passive-aggressive', 'in the leaflet');

/** Answers a batch item by item. */
const answer = async (batch: Batch, score: (item: ReaderItem) => Score): Promise<void> => {
  batch.answer(batch.items.map(score));
  await settled();
};

/** Answers everything that is asked, until nothing is asked any more. */
const answerAll = async (reader: FakeSlowReader, score: (item: ReaderItem) => Score): Promise<void> => {
  for (let n = 0; n < reader.batches.length; n++) await answer(reader.batches[n]!, score);
};
const band = (panel: FakePanel) => panel.derived.view.value.insight?.state.band;

describe('the rules of lateness, from the page to the cards', () => {
  it('nobody waits: the rules speak at once, and what comes late is added', async () => {
    const reader = fakeSlowReader();
    const panel = await openPanel(calm, draftOf('Calm down. You find that in the leaflet.'), {
      readers: [reader],
    });
    expect(shown(panel)).toEqual(['agent/calm-down']);
    await answerAll(reader, late);
    expect(shown(panel)).toEqual(['agent/calm-down', 'agent/passive-aggressive']);
    const [, added] = panel.derived.view.value.insight!.draft;
    expect(added!.finding).toMatchObject({ source: 'meaning', certainty: 0.9, text: 'in the leaflet' });
  });

  it('the draft comes first, then the customer’s last turn, then what is older', async () => {
    const reader = fakeSlowReader();
    const long = threadOf([
      ['customer', 'My first message is about the kettle.'],
      ['customer', 'My second message is about the lid.'],
    ]);
    await openPanel(long, draftOf('I am on it.'), { readers: [reader] });
    await answerAll(reader, () => emptyScore);
    const asked = reader.batches.flatMap(({ items }) => items.map(({ text }) => text.trim()));
    const at = (words: string) => asked.findIndex((text) => text.includes(words));
    expect(at('second')).toBeLessThan(at('first'));
    expect(asked).toContain('I am on it.');
    const draftBatch = reader.batches.find(({ items }) => items.some(({ side }) => side === 'agent'))!;
    expect(draftBatch.items[0]).toMatchObject({
      side: 'agent',
      context: 'My second message is about the lid.',
    });
  });

  it('a score for a sentence that has changed meanwhile says nothing of the new one', async () => {
    const reader = fakeSlowReader();
    const panel = await openPanel(calm, draftOf(plain), { readers: [reader] });
    await answer(reader.batches[0]!, () => emptyScore);
    const ofDraft = reader.batches[1]!;
    panel.page.draft(draftOf('You find that in the leaflet, Lea. I am on it.'));
    await answer(ofDraft, late);
    expect(shown(panel)).toEqual([]);
  });

  it('a sentence that stands elsewhere by now keeps its score, in its new place', async () => {
    const reader = fakeSlowReader();
    const panel = await openPanel(calm, draftOf(plain), { readers: [reader] });
    await answerAll(reader, late);
    panel.page.draft(draftOf(`Hi Lea. ${plain}`));
    expect(panel.derived.view.value.insight!.draft.map(({ finding }) => finding.text)).toEqual([
      'in the leaflet',
    ]);
    expect(panel.derived.view.value.insight!.draft[0]!.finding.start).toBe(
      `Hi Lea. ${plain}`.indexOf('in the leaflet'),
    );
  });

  it('a score that comes after the agent moved on waits for them to come back', async () => {
    const reader = fakeSlowReader();
    const panel = await openPanel(calm, draftOf(plain), { readers: [reader] });
    await answer(reader.batches[0]!, () => emptyScore);
    const batch = reader.batches[1]!;
    panel.page.thread(threadOf([['customer', 'Where is my invoice?']], { conversation: '2' }));
    panel.page.draft(draftOf('Here it is.', { conversation: '2' }));
    expect(batch.signal.aborted).toBe(true);
    await answer(batch, late);
    expect(shown(panel)).toEqual([]);
    panel.page.thread(calm);
    panel.page.draft(draftOf(plain));
    await settled();
    await answerAll(reader, late);
    expect(shown(panel)).toEqual(['agent/passive-aggressive']);
  });

  it('a hint that the agent has seen stays, though a late score calls the customer calm', async () => {
    const reader = fakeSlowReader();
    const upset = threadOf([['customer', 'I am frustrated. This is the third time that I ask.']]);
    const draft = draftOf(
      'Great news! Please restart the router and check whether the light turns green again.',
    );
    const panel = await openPanel(upset, draft, { readers: [reader] });
    const hints = () => [
      ...shown(panel),
      ...panel.derived.view.value.insight!.advice.flatMap(({ kind, rule }) =>
        kind === 'missing' ? [rule] : [],
      ),
    ];
    const before = hints();
    expect(before.length).toBeGreaterThan(0);
    expect(band(panel)).not.toBe('calm');
    await answerAll(reader, ({ side }) => (side === 'customer' ? heat(0) : emptyScore));
    expect(hints()).toEqual(expect.arrayContaining(before));
  });

  it('a late score raises the state, and shows the words that say so', async () => {
    const reader = fakeSlowReader();
    const panel = await openPanel(calm, null, { readers: [reader] });
    expect(band(panel)).toBe('calm');
    await answerAll(reader, () => heat(0.95));
    expect(band(panel)).toBe('heated');
  });

  it('a late score of a question and the draft says whether it is answered', async () => {
    const reader = {
      ...fakeSlowReader(),
      reads: [{ side: 'agent', unit: 'pair', context: 'question' }] as const,
    };
    const asking = threadOf([['customer', 'Which size of filter fits the old kettle from the shop?']]);
    const panel = await openPanel(asking, draftOf('The medium one does, the one with a blue rim.'), {
      readers: [reader],
    });
    const asked = () => panel.derived.view.value.insight!.reply.questions.map(({ answered }) => answered);
    expect(asked()).toEqual(['no']);
    await answerAll(reader, ({ context }) => ({ spans: [], chances: { answered: context ? 0.9 : 0 } }));
    expect(asked()).toEqual(['yes']);
  });

  it('a late reader that gives no heat leaves the words of the one that does', async () => {
    const [first, second] = [fakeSlowReader('1', 'first'), fakeSlowReader('1', 'second')];
    const panel = await openPanel(calm, null, { readers: [first, second] });
    const words = { label: 'customer/anger', certainty: 0.4, tentative: true, start: 4, end: 10 };
    await answerAll(first, () => ({ ...heat(0.95), spans: [words] }));
    await answerAll(second, () => emptyScore);
    expect(panel.derived.view.value.insight!.evidenceWords).toEqual(['kettle']);
  });

  it('what was muted stays muted, whoever says it', async () => {
    const reader = fakeSlowReader();
    const settings = { muted: [{ rule: 'agent/passive-aggressive', host, conversation: '1' }] };
    const panel = await openPanel(calm, draftOf(plain), { readers: [reader], settings });
    await answerAll(reader, late);
    expect(shown(panel)).toEqual([]);
  });

  it('a hint that was stepped to is still the one that is meant after a late one came before it', async () => {
    const reader = fakeSlowReader();
    const panel = await openPanel(
      calm,
      draftOf('You find that in the leaflet. You should have read the terms.'),
      {
        readers: [reader],
      },
    );
    panel.commands.step(1);
    const meant = panel.derived.view.value.steppedTo;
    await answerAll(reader, late);
    expect(shown(panel)).toEqual(['agent/passive-aggressive', 'agent/blame-customer']);
    expect(panel.derived.view.value.steppedTo).toBe(meant);
    panel.commands.applyStepped();
    expect(panel.sent.findLast(({ type }) => type === 'edit')).toMatchObject({
      edit: { before: 'You should have read' },
    });
  });

  it('a reader that gave up is named, and the rules go on', async () => {
    const reader = fakeSlowReader();
    const panel = await openPanel(calm, draftOf('Calm down.'), { readers: [reader] });
    for (let n = 0; n < 3; n++) {
      reader.batches.at(-1)!.fail();
      await settled();
    }
    expect(panel.derived.view.value.failedReaders).toEqual(['fake']);
    expect(shown(panel)).toEqual(['agent/calm-down']);
  });

  it('counts are taken when the reply is sent: what came in time is in them', async () => {
    const reader = fakeSlowReader();
    const panel = await openPanel(calm, draftOf(plain), { readers: [reader] });
    await answerAll(reader, late);
    panel.page.thread(
      threadOf([
        ...calm.messages.map(({ text }) => ['customer', text] as ['customer', string]),
        ['agent', 'I am on it.'],
      ]),
    );
    await settled();
    const [day] = Object.values(panel.mirror());
    expect(day?.flagged).toEqual({ 'agent/passive-aggressive': 1 });
  });

  it('the panel closes: the batch is aborted, and its answer changes nothing', async () => {
    const reader = fakeSlowReader();
    const panel = await openPanel(calm, draftOf(plain), { readers: [reader] });
    panel.stop();
    expect(reader.batches[0]!.signal.aborted).toBe(true);
    await answerAll(reader, late);
    expect(shown(panel)).toEqual([]);
  });
});
