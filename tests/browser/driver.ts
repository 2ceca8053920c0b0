import type { PanelWaits } from './panel-waits';

/** What a scenario needs of the panel. */
export interface DriverPanel extends PanelWaits {
  /** Clicks on the first element that matches and can be clicked. */
  click(selector: string): Promise<void>;
  /** Sets some of the agent's settings, as the options page does. */
  settings(changed: object): Promise<void>;
}

/** What a scenario needs of a browser, whichever it is. */
export interface Driver {
  name: string;
  /** Opens the page anew, mounts the editor and connects the panel. */
  open(address: string, editor: string): Promise<void>;
  html(): Promise<string>;
  /** Sets the editor's whole content. */
  set(html: string): Promise<void>;
  /** Runs JavaScript source in the page and gives its value back. */
  inPage<T>(source: string): Promise<T>;
  /** The same in the panel. */
  inPanel<T>(source: string): Promise<T>;
  /** Starts it and does not wait. */
  startInPage(source: string): void;
  /** Clicks at a place of the page. */
  clickAt(x: number, y: number): Promise<void>;
  press(...keys: string[]): Promise<void>;
  type(text: string): Promise<void>;
  panel: DriverPanel;
  /** Closes the panel and opens another. */
  reopenPanel(): Promise<void>;
  close(): Promise<void>;
}

/** Runs in the panel's page: its own storage, which it watches. */
export const saveSettings = `async (changed) => {
  const { storage } = (globalThis.browser ?? globalThis.chrome);
  const { settings } = await storage.local.get('settings');
  await storage.local.set({ settings: { ...settings, ...changed } });
}`;

/** Puts the caret at the end of the editor, as a click and Ctrl+End do. */
export async function caretAtEnd(driver: Driver): Promise<void> {
  const { x, y } = await driver.inPage<{ x: number; y: number }>(`(() => {
    const root = evenkeelTest.root();
    const place = { x: 0, y: 0 };
    let within = root.ownerDocument.defaultView.frameElement ?? root;
    const { height } = within.getBoundingClientRect();
    for (; within; within = within.ownerDocument.defaultView.frameElement) {
      const { left, top } = within.getBoundingClientRect();
      place.x += left;
      place.y += top;
    }
    return { x: place.x + 30, y: place.y + Math.min(14, height / 2) };
  })()`);
  await driver.clickAt(x, y);
  await drawn(driver);
  await driver.press('Control', 'End');
  await drawn(driver);
}

/** Two frames: some editors take over the browser's selection only then. */
const drawn = (driver: Driver): Promise<number> =>
  driver.inPage<number>(
    'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(0))))',
  );

export const undo = (driver: Driver): Promise<void> => driver.press('Control', 'z');

/** The text alone, whatever the editor wraps it in. */
export const words = async (driver: Driver): Promise<string> =>
  (await driver.html())
    .replace(/<\/p><p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&amp;/g, '&');
