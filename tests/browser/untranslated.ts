/** Runs in a page of the extension: sets the language that is made for tests. */
export const speakPseudo = `(async () => {
  const { storage } = globalThis.browser ?? chrome;
  await navigator.locks.request('settings', async () => {
    const { settings } = await storage.local.get('settings');
    await storage.local.set({ settings: { ...settings, language: 'pseudo' } });
  });
})()`;

/**
 * Runs in a page that speaks the pseudo-language: its direction, its width, and every text of ours that is not in
 * it. All its letters are accented, so a plain one was never looked up. Words of rules, packs, scenarios and people
 * stand in elements of their own direction, or between the marks that set them apart within a text.
 */
export const untranslated = `(() => {
  const closed = [...document.querySelectorAll('details:not([open])')];
  for (const one of closed) one.open = true;
  const ours = (text) => text.replace(/\\u2068[^\\u2068\\u2069]*\\u2069/g, '');
  // Values may stand within values.
  const all = (text) => (ours(text) === text ? text : all(ours(text)));
  const isOurs = (element) => !element.closest('[dir="auto"], [dir="ltr"], bdi, code, q, script, style');
  const texts = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { parentElement: element, data } = walker.currentNode;
    if (isOurs(element) && /[a-z]{2}/i.test(all(data))) texts.push(data.trim());
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
    if (!isOurs(element)) continue;
    for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
      if (/[a-z]{2}/i.test(all(element.getAttribute(name) ?? ''))) texts.push(name + ': ' + element.getAttribute(name));
  }
  const whole = document.body.textContent;
  const count = (mark) => whole.split(mark).length - 1;
  if (count('⟦') === 0 || count('⟦') !== count('⟧')) texts.push('a text without its end: ' + whole);
  const width = document.documentElement.scrollWidth;
  for (const one of closed) one.open = false;
  return { dir: document.documentElement.dir, width, texts };
})()`;
