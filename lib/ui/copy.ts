/**
 * Puts a text into the clipboard. Call it straight from a click.
 * @returns false where the browser refuses, as it may without the page's focus; the text must then be shown, so that
 * it can be copied by hand
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
