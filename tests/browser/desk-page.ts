import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { root } from '../setup.mjs';

const page = `<!doctype html><meta charset="utf-8"><title>Desk</title><style>#composer { min-height: 80px }</style>
<main data-conversation-id="c-1"><h1>Broken kettle</h1>
<div role="log">
  <article class="incoming"><span class="author">Lea Holt</span>
    <div class="body">This is the third time I am writing. My kettle leaks and I am really frustrated.</div></article>
</div>
<div id="composer"></div>
<input id="elsewhere" aria-label="elsewhere">
</main><script src="/editors.js"></script>`;

/** A plain help desk on this machine, for the test build alone: the generic adapter reads it. */
export async function serveDeskPage(): Promise<{ address: string; close(): void }> {
  const editors = readFileSync(join(root, '.output/test-pages/editors.js'));
  const server: Server = createServer((request, response) => {
    const script = request.url === '/editors.js';
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(script ? editors : page);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
