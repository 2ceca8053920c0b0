import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { practiceAdapter } from '../../lib/adapters/choose';
import { dedicatedHosts } from '../../lib/adapters/hosts';
import { type Launched, launch } from './chromium';
import { chromiumExtension } from './extension-folders';
import { fixOf, readBy, undoButton } from './places';
import { RecordingProxy } from './recording-proxy';
import { Target } from './target';
import { openTicket, typeDraft } from './zendesk-page';

const extension = chromiumExtension.shipped;

describe('nothing leaves the machine', () => {
  let proxy: RecordingProxy;
  let browser: Launched;
  const requests: string[] = [];

  beforeAll(async () => {
    proxy = await RecordingProxy.start();
    browser = await launch(extension, {
      args: [`--proxy-server=${proxy.address}`, '--proxy-bypass-list=<-loopback>'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await proxy?.close();
  });

  /** Every request of a target that is not for the extension's own files. */
  async function record(target: Target): Promise<void> {
    target.on('Network.requestWillBeSent', (params) => {
      const { url } = (params as { request: { url: string } }).request;
      if (!url.startsWith(`chrome-extension://${browser.extensionId}/`)) requests.push(url);
    });
    await target.send('Network.enable');
  }

  it('while the agent is coached through a ticket, neither proxy nor any target of the extension sees a request', async () => {
    const worker = await Target.attach(
      browser.cdp,
      ({ type, url }) => type === 'service_worker' && url.includes(browser.extensionId),
    );
    await record(worker);
    const tab = await openTicket(browser.context);
    const page = await browser.context.newCDPSession(tab);
    await page.send('Network.enable');
    page.on('Network.requestWillBeSent', ({ request, initiator }) => {
      // A content script's request carries its stack.
      if (JSON.stringify(initiator).includes(browser.extensionId)) requests.push(request.url);
    });
    const panel = await browser.openPanel(tab);
    await record(panel);
    await panel.waitForTestId('cues');
    const draft = 'Sorry if you feel that way, but you should have read the terms.';
    await typeDraft(tab, draft);
    await panel.waitForDraft(draft);
    await panel.click(fixOf('agent/non-apology'));
    await panel.waitForNotice('noticeChanged');
    await panel.click(undoButton);
    await panel.waitForNotice('noticeTakenBack');

    const practice = await browser.context.newPage();
    await practice.goto(`chrome-extension://${browser.extensionId}/practice.html`);
    await practice.locator('.ProseMirror').waitFor();
    await panel.waitForSelector(readBy(practiceAdapter));
    expect(requests).toEqual([]);
    expect(proxy.asked.filter((url) => !isChromiumsOwn(url))).toEqual([]);
  });

  it('and the recorders do record: a request tried from the panel is seen, and the policy of the page stops it', async () => {
    const panel = await Target.attach(browser.cdp, ({ url }) =>
      url.includes(`${browser.extensionId}/sidepanel.html`),
    );
    await record(panel);
    const attempt = `fetch('https://elsewhere.example/').then(() => 'went out', () => 'stopped')`;
    expect(await panel.evaluate<string>(attempt)).toBe('stopped');
    expect(requests).toEqual([]);
    // Without the policy the same attempt gets as far as the recorders.
    await panel.send('Page.enable');
    await panel.send('Page.setBypassCSP', { enabled: true });
    await panel.send('Page.reload');
    await panel.waitForSelector(readBy(practiceAdapter));
    await panel.evaluate(attempt);
    expect(new Set(requests)).toEqual(new Set(['https://elsewhere.example/']));
    expect(proxy.asked).toContain('elsewhere.example:443');
  });
});

/** The browser itself looks for updates and lists, whatever its extensions do. */
function isChromiumsOwn(url: string): boolean {
  // It also warms up a connection to the page being opened, before the request is answered by the test.
  if (url === 'acme.zendesk.com:443') return true;
  return /(^|\.)(google|googleapis|gstatic|gvt1|chromium)\.[a-z.]+(:443|\/|$)/.test(url);
}

describe('the shipped manifest', () => {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));

  it('asks for no more than the design says', () => {
    expect([...manifest.permissions].sort()).toEqual(['scripting', 'sidePanel', 'storage']);
    expect([...manifest.host_permissions].sort()).toEqual([...dedicatedHosts].sort());
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(
      manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches).sort(),
    ).toEqual([...dedicatedHosts].sort());
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('gives its pages a strict policy: own scripts and styles, no network but for rule packs, no frames', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    // The encoder's runtime is WebAssembly, out of the package.
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    // For rule packs at an address that an admin gave; the tests above see no request without one.
    expect(policy).toContain("connect-src 'self' https:;");
    const rest = policy.replace("'wasm-unsafe-eval'", '').replace("connect-src 'self' https:", '');
    expect(rest).not.toMatch(/unsafe|https?:|\*/);
  });

  it('keeps the page script within 40 kB, and the panel’s first chunk within 150 kB', () => {
    const size = (path: string) => readFileSync(join(extension, path)).length;
    expect(size('content-scripts/page.js')).toBeLessThanOrEqual(40_000);
    const html = readFileSync(join(extension, 'sidepanel.html'), 'utf8');
    const first = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => size(path!));
    expect(first.length).toBeGreaterThan(0);
    expect(first.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(150_000);
  });
});
