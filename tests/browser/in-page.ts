/** What an agent does in one of the extension's pages, as JavaScript source that every driver runs alike. */

const find = (selector: string): string => `document.querySelector(${JSON.stringify(selector)})`;

const changed = (selector: string, event: 'input' | 'change', how: string): string => `(() => {
  const field = ${find(selector)};
  ${how};
  field.dispatchEvent(new Event('${event}', { bubbles: true }));
})()`;

/** Writes into a field in the place of what stands there. */
export const fillIn = (selector: string, text: string): string =>
  changed(selector, 'input', `field.value = ${JSON.stringify(text)}`);

/** Picks one of a list. */
export const pick = (selector: string, value: string): string =>
  changed(selector, 'change', `field.value = ${JSON.stringify(value)}`);

/** Chooses a file with this content. */
export const chooseFile = (selector: string, name: string, content: string): string =>
  changed(
    selector,
    'change',
    `const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(content)}], ${JSON.stringify(name)}));
  field.files = files.files`,
  );

export const click = (selector: string): string => `${find(selector)}.click()`;
