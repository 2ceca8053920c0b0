import { describe, expect, it } from 'vitest';
import { emptyScore } from '../../lib/readers/reader';
import { draftOf, type FakePanel, host, openPanel, settled, shown, threadOf } from './fake-panel';
import { fakeSlowReader, saying } from './fake-slow-reader';

const thread = threadOf([['customer', 'I want to kill myself.']]);
const selfHarm = 'customer/self-harm-risk';

const cards = ({ derived }: FakePanel) =>
  derived.view.value.insight?.advice ?? derived.view.value.dangers?.advice ?? [];
const open = (panel: FakePanel): (string | undefined)[] =>
  cards(panel).flatMap(({ rule, isFolded, folds }) => (folds && !isFolded ? [rule] : []));
const fold = (panel: FakePanel): void =>
  panel.commands.fold(cards(panel).flatMap(({ folds }) => folds ?? []));

describe('what the panel says of danger', () => {
  it('is not muted, neither by a click nor by what was muted before', async () => {
    const panel = await openPanel(thread, null, {
      settings: { muted: [{ rule: selfHarm, host, conversation: '1' }] },
    });
    expect(open(panel)).toEqual([selfHarm]);
    panel.commands.mute(selfHarm);
    expect(open(panel)).toEqual([selfHarm]);
    expect(panel.saved()).toBeUndefined();
  });

  it('stands where it is quiet, and nothing else does', async () => {
    const panel = await openPanel(thread, draftOf('Calm down.'));
    panel.commands.setQuiet(true);
    expect(open(panel)).toEqual([selfHarm]);
    expect(panel.derived.view.value).not.toHaveProperty('insight');
    expect(panel.sent.findLast(({ type }) => type === 'marks')).toMatchObject({ marks: [] });
  });

  it('is heard by meaning too where it is quiet, of which no draft is read', async () => {
    const reader = fakeSlowReader();
    const hint = 'they would all be better off';
    const told = threadOf([['customer', `Close it. Sometimes I think ${hint} if I were not here.`]]);
    const panel = await openPanel(told, null, { readers: [reader] });
    panel.commands.setQuiet(true);
    panel.page.draft(draftOf('Calm down.'));
    await settled();
    for (const { items, answer } of reader.batches)
      answer(items.map((item) => (item.side === 'customer' ? saying(selfHarm, hint)(item) : emptyScore)));
    await settled();
    expect(open(panel)).toEqual([selfHarm]);
    expect(reader.batches.flatMap(({ items }) => items.map(({ side }) => side))).toEqual(['customer']);
  });

  it('says nothing of a calm conversation that is quiet', async () => {
    const panel = await openPanel(threadOf([['customer', 'I am furious.']]));
    panel.commands.setQuiet(true);
    expect(panel.derived.view.value.dangers?.advice).toEqual([]);
  });

  it('is not hidden where only warnings are wanted', async () => {
    const panel = await openPanel(thread, null, { settings: { warningsOnly: true } });
    expect(open(panel)).toEqual([selfHarm]);
  });
});

describe('a safety card that is wrong', () => {
  it('is folded away and had back, and tone is coached again meanwhile', async () => {
    const panel = await openPanel(thread, draftOf('I see. We look into your invoice and come back to you.'));
    expect(panel.derived.view.value.insight?.reply.steps).toEqual([]);
    fold(panel);
    expect(open(panel)).toEqual([]);
    expect(cards(panel)).toMatchObject([{ rule: selfHarm, isFolded: true }, ...cards(panel).slice(1)]);
    expect(panel.derived.view.value.insight?.reply.steps.length).toBeGreaterThan(0);
    panel.commands.unfold(cards(panel).flatMap(({ folds }) => folds ?? []));
    expect(open(panel)).toEqual([selfHarm]);
    expect(panel.derived.view.value.insight?.reply.steps).toEqual([]);
  });

  it('stores nothing, and silences no hint', async () => {
    const panel = await openPanel(thread, draftOf('You should have read the terms.'));
    const before = shown(panel);
    fold(panel);
    expect(panel.saved()).toBeUndefined();
    expect(shown(panel)).toEqual(before);
    expect(panel.derived.view.value.insight?.cues.map(({ finding }) => finding.rule)).toContain(selfHarm);
  });

  it('stands again for the next message, for the same one once it is edited, and in another conversation', async () => {
    const panel = await openPanel(thread);
    fold(panel);
    panel.page.thread(
      threadOf([
        ['customer', 'I want to kill myself.'],
        ['customer', 'I want to die.'],
      ]),
    );
    expect(open(panel)).toEqual([selfHarm]);
    panel.page.thread(thread);
    expect(open(panel)).toEqual([]);
    panel.page.thread(threadOf([['customer', 'I want to kill myself, please help.']]));
    expect(open(panel)).toEqual([selfHarm]);
    panel.page.thread({ ...thread, conversation: '2' });
    expect(open(panel)).toEqual([selfHarm]);
  });

  it('leaves another one as it is', async () => {
    const both = threadOf([['customer', 'I want to kill myself. I will kill you.']]);
    const panel = await openPanel(both);
    const [first] = cards(panel);
    panel.commands.fold(first?.folds ?? []);
    expect(open(panel)).toEqual(['customer/threat-of-harm']);
    expect(panel.derived.view.value.insight?.state.safety).toBe(true);
  });
});
