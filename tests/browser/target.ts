import { writeFileSync } from 'node:fs';
import type { CDPSession } from 'playwright-core';
import { PanelWaits } from './panel-waits';

interface TargetInfo {
  targetId: string;
  type: string;
  url: string;
}

/**
 * A page that the driver does not list, such as the real side panel: driven through the browser's own
 * debugging session.
 */
export class Target extends PanelWaits {
  private next = 1;
  private readonly waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  private readonly listeners = new Map<string, ((params: Record<string, unknown>) => void)[]>();

  private constructor(
    private readonly browser: CDPSession,
    private readonly session: string,
    readonly info: TargetInfo,
  ) {
    super();
    browser.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
      if (sessionId !== session) return;
      const received = JSON.parse(message);
      if (received.id === undefined) {
        for (const listener of this.listeners.get(received.method) ?? []) listener(received.params);
        return;
      }
      const waiter = this.waiting.get(received.id);
      this.waiting.delete(received.id);
      if (received.error) waiter?.reject(new Error(received.error.message));
      else waiter?.resolve(received.result);
    });
  }

  /** Waits for a target whose address fits, and attaches to it. */
  static async attach(browser: CDPSession, fits: (info: TargetInfo) => boolean): Promise<Target> {
    const info = await new Promise<TargetInfo>((resolve, reject) => {
      const seen = ({ targetInfo }: { targetInfo: TargetInfo }) => {
        if (!fits(targetInfo)) return;
        browser.off('Target.targetCreated', seen);
        browser.off('Target.targetInfoChanged', seen);
        resolve(targetInfo);
      };
      browser.on('Target.targetCreated', seen);
      browser.on('Target.targetInfoChanged', seen);
      // Targets that are already there are told only the first time.
      browser
        .send('Target.setDiscoverTargets', { discover: true })
        .then(() => browser.send('Target.getTargets'))
        .then(({ targetInfos }) => {
          for (const targetInfo of targetInfos) seen({ targetInfo });
        })
        .catch(reject);
    });
    const { sessionId } = await browser.send('Target.attachToTarget', {
      targetId: info.targetId,
      flatten: false,
    });
    return new Target(browser, sessionId, info);
  }

  send<Result = Record<string, unknown>>(
    method: string,
    params: Record<string, unknown> = {},
  ): Promise<Result> {
    const id = this.next++;
    const message = JSON.stringify({ id, method, params });
    return new Promise<Result>((resolve, reject) => {
      this.waiting.set(id, { resolve: resolve as (value: unknown) => void, reject });
      this.browser.send('Target.sendMessageToTarget', { sessionId: this.session, message }).catch(reject);
    });
  }

  on(method: string, listener: (params: Record<string, unknown>) => void): void {
    this.listeners.set(method, [...(this.listeners.get(method) ?? []), listener]);
  }

  async evaluate<Result>(expression: string): Promise<Result> {
    const { result, exceptionDetails } = await this.send<{
      result: { value: Result };
      exceptionDetails?: { text: string; exception?: { description?: string } };
    }>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: false });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Resolves once the expression is true: looked at after every change of the page, not by the clock. */
  async waitFor(expression: string, what = expression, patience = 15_000): Promise<void> {
    const met = await this.evaluate<boolean>(`new Promise((resolve) => {
      const holds = () => { try { return Boolean(${expression}); } catch { return false; } };
      if (holds()) return resolve(true);
      const observer = new MutationObserver(() => { if (holds()) { observer.disconnect(); resolve(true); } });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
      setTimeout(() => { observer.disconnect(); resolve(holds()); }, ${patience});
    })`);
    if (!met) throw new Error(`Waited in vain for: ${what}\nThe page says:\n${await this.text()}`);
  }

  waitForSelector(selector: string, patience?: number): Promise<void> {
    return this.waitFor(`document.querySelector(${JSON.stringify(selector)})`, selector, patience);
  }

  waitUntilGone(selector: string, patience?: number): Promise<void> {
    return this.waitFor(`!document.querySelector(${JSON.stringify(selector)})`, `no ${selector}`, patience);
  }

  /** Is it there now? For what must not be there, after a wait for what comes later. */
  has(selector: string): Promise<boolean> {
    return this.evaluate(`Boolean(document.querySelector(${JSON.stringify(selector)}))`);
  }

  text(): Promise<string> {
    return this.evaluate('document.body.innerText');
  }

  /** A real mouse click on the first element that matches, is drawn and can be clicked. */
  async click(selector: string): Promise<void> {
    const find = `[...document.querySelectorAll(${JSON.stringify(selector)})].find((one) => one.getClientRects().length && !one.disabled)`;
    await this.waitFor(find, `something to click: ${selector}`);
    const { x, y } = await this.evaluate<{ x: number; y: number }>(`(() => {
      const one = ${find};
      if (!one) throw new Error('gone: ' + document.body.innerText);
      one.scrollIntoView({ block: 'center' });
      const box = one.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    })()`);
    const mouse = { x, y, button: 'left', clickCount: 1 };
    await this.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
    await this.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
  }

  async screenshot(path: string, size?: { width: number; height: number; dark?: boolean }): Promise<void> {
    if (size) {
      await this.send('Emulation.setDeviceMetricsOverride', {
        width: size.width,
        height: size.height,
        deviceScaleFactor: 1,
        mobile: false,
      });
      await this.send('Emulation.setEmulatedMedia', {
        features: [{ name: 'prefers-color-scheme', value: size.dark ? 'dark' : 'light' }],
      });
    }
    // A card that is still fading in looks like a disabled one.
    await this.evaluate(
      'Promise.allSettled(document.getAnimations().map((one) => one.finished)).then(() => true)',
    );
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    writeFileSync(path, Buffer.from(data, 'base64'));
    if (!size) return;
    await this.send('Emulation.clearDeviceMetricsOverride');
    await this.send('Emulation.setEmulatedMedia', { features: [] });
  }
}
