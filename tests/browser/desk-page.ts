import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { extname, join, normalize } from 'node:path';
import { root } from '../setup.mjs';
import { listen } from './listen';

export const deskPage = `<!doctype html><meta charset="utf-8"><title>Desk</title><style>#composer { min-height: 80px; max-height: 260px; overflow: auto } fieldset { border: 0; margin: 0; padding: 0 }</style>
<main data-conversation-id="c-1"><h1>Broken kettle</h1>
<div role="log">
  <article class="incoming"><span class="author">Lea Holt</span>
    <div class="body">This is the third time I am writing. My kettle leaks and I am really frustrated.</div></article>
</div>
<fieldset id="around"><div id="composer"></div></fieldset>
<input id="elsewhere" aria-label="elsewhere">
<dialog id="before"><input aria-label="before"></dialog>
</main>${process.env.EVENKEEL_FROALA ? '<script type="module" src="/mount-froala.js"></script>' : ''}<script type="module" src="/mount-editors.js"></script>`;

const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.png': 'image/png' };
const typeOf = (path: string): string => types[extname(path)] ?? 'text/html; charset=utf-8';

/** The page's script, and CKEditor 4, which loads its parts by itself. */
function served(path: string): string | Buffer | undefined {
  const file = path.startsWith('/ckeditor4/')
    ? join(root, 'node_modules', normalize(path))
    : join(root, '.output/test-pages', normalize(path));
  return existsSync(file) ? readFileSync(file) : undefined;
}

/** A plain help desk on this machine, for the copy that may read it: the generic adapter does. */
export async function serveDeskPage(html = deskPage): Promise<{ address: string; close(): void }> {
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const file = path === '/' ? html : served(path);
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': typeOf(path) });
    response.end(file ?? '');
  });
  const { port, close } = await listen(server);
  return { address: `http://localhost:${port}/`, close };
}

/**
 * An https server on this machine, under a name of its own that browsers take for this machine. Its certificate is
 * in the repository and nobody's: the browsers under test are told to take it.
 */
export async function serveSecurely(
  name: string,
  answer: RequestListener,
): Promise<{ address: string; close(): void }> {
  const pem = readFileSync(join(root, 'tests/browser/pages/localhost.pem'));
  const server = createSecureServer({ key: pem, cert: pem }, answer);
  const { port, close } = await listen(server);
  return { address: `https://${name}.evenkeel.localhost:${port}/`, close };
}
