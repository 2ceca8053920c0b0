import { describe, expect, it } from 'vitest';
import { draftOf, host, openPanel, shown, threadOf } from './fake-panel';

/** Whatever is taken back leaves no trace: the panel then shows what it showed before. */
describe('what is taken back leaves no trace', () => {
  it('a quote that is deleted from the draft of a reply page', async () => {
    const replyPage = threadOf([], { composerOnly: true });
    const quote = '> I am furious. Nobody answers. I want to speak to your manager.';
    const panel = await openPanel(replyPage, draftOf('I look into it.'));
    const before = panel.derived.view.value;
    expect(before.thread?.messages).toEqual([]);
    panel.page.draft(draftOf(`I look into it.\n\n${quote}`));
    expect(panel.derived.view.value.thread?.messages[0]?.text).toContain('furious');
    expect(panel.derived.view.value.insight?.state.band).not.toBe('calm');
    panel.page.draft(draftOf('I look into it.'));
    expect(panel.derived.view.value.thread).toEqual(before.thread);
    expect(panel.derived.view.value.insight?.state).toMatchObject({ band: 'calm', heat: 0, turns: [] });
  });

  it('a wrong answer to who the customer is, for the conversation and for the site', async () => {
    const sides = threadOf([
      ['unknown', 'I am furious. Nobody answers.', { side: 'left' }],
      ['unknown', 'We are looking into it.', { side: 'right' }],
    ]);
    const panel = await openPanel(sides);
    const { commands, derived } = panel;
    const before = derived.view.value;
    expect(before.speakers.options).toHaveLength(2);
    commands.answerSpeaker('right');
    expect(derived.view.value.thread?.messages[1]?.speaker).toBe('customer');
    expect(panel.saved()?.customers).toEqual({ [host]: 'right' });
    commands.withdrawSpeaker();
    expect(derived.view.value.thread).toEqual(before.thread);
    expect(derived.view.value.speakers).toEqual(before.speakers);
    expect(panel.saved()?.customers).toEqual({});
    commands.answerSpeaker('left');
    expect(derived.view.value.thread?.messages.map(({ speaker }) => speaker)).toEqual(['customer', 'agent']);
    expect(derived.view.value.insight?.state.band).not.toBe('calm');
  });

  it('an answer by name, which is never stored', async () => {
    const named = threadOf([
      ['unknown', 'Nobody answers.', { author: 'Lea Holt' }],
      ['unknown', 'We look.', { author: 'Tom' }],
    ]);
    const panel = await openPanel(named);
    panel.commands.answerSpeaker('author:Lea Holt');
    expect(panel.derived.view.value.thread?.messages[0]?.speaker).toBe('customer');
    expect(JSON.stringify(panel.saved() ?? {})).not.toContain('Lea');
    panel.commands.withdrawSpeaker();
    expect(panel.derived.view.value.thread?.messages[0]?.speaker).toBe('unknown');
  });

  it('a hint that was muted, in the draft and in the customer’s state', async () => {
    const panel = await openPanel(
      threadOf([['customer', 'I am furious about this.']]),
      draftOf('You should have read the terms.'),
    );
    const { commands, derived } = panel;
    const before = derived.view.value.insight;
    for (const rule of ['agent/blame-customer', 'customer/anger']) commands.mute(rule);
    expect(shown(panel)).not.toContain('agent/blame-customer');
    expect(derived.view.value.insight?.state.heat).toBeLessThan(before!.state.heat);
    for (const rule of ['agent/blame-customer', 'customer/anger']) commands.unmute(rule, host, '1');
    expect(derived.view.value.insight).toEqual(before);
  });

  it('a message that the page no longer has', async () => {
    const calm = threadOf([['customer', 'How do I add a user?']]);
    const panel = await openPanel(calm);
    const before = panel.derived.view.value.insight?.state;
    panel.page.thread(
      threadOf([
        ['customer', 'How do I add a user?'],
        ['customer', 'I am going to sue you.'],
      ]),
    );
    expect(panel.derived.view.value.insight?.state.band).toBe('critical');
    panel.page.thread(calm);
    expect(panel.derived.view.value.insight?.state).toEqual(before);
  });
});
