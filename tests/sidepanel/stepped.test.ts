import { expect, it } from 'vitest';
import { draftOf, openPanel, threadOf } from './fake-panel';

const thread = threadOf([['customer', 'I am furious about this.']]);
const draft = 'You should have read the terms.';

it('a hint that was stepped to is forgotten with it: the same one in another conversation was not meant', async () => {
  const panel = await openPanel(thread, draftOf(draft));
  panel.commands.step(1);
  expect(panel.derived.view.value.steppedTo).toBeDefined();
  panel.page.draft(draftOf(''));
  expect(panel.derived.view.value.steppedTo).toBeUndefined();
  panel.page.thread({ ...thread, conversation: '2' });
  panel.page.draft(draftOf(draft, { conversation: '2' }));
  expect(panel.derived.view.value.steppedTo).toBeUndefined();
});

it('what was said of a hint stays in its conversation', async () => {
  const panel = await openPanel(thread, draftOf(draft));
  panel.commands.step(1);
  expect(panel.derived.view.value.notice).toBeDefined();
  panel.page.thread({ ...thread, conversation: '2' });
  panel.page.draft(draftOf('', { conversation: '2' }));
  expect(panel.derived.view.value.notice).toBeUndefined();
});
