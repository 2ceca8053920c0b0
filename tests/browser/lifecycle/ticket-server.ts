import { createServer, type ServerResponse } from 'node:http';
import { listen } from '../listen';

/** So many messages are there at first. */
export const messagesAtFirst = 3;

/** A ticket: `c-7` is of “Customer c-7”, who wrote twice and was answered once. */
const begin = (id: string): string => `<!doctype html><meta charset="utf-8"><title>${id}</title>
<main data-conversation-id="${id}"><h1>Broken kettle</h1>
<div role="log">
  <article class="incoming"><span class="author">Customer ${id}</span>
    <div class="body">Hello, my kettle leaks.</div></article>
  <article class="outgoing"><span class="author">Ann</span>
    <div class="body">Hello, I look into it.</div></article>
  <article class="incoming"><span class="author">Customer ${id}</span>
    <div class="body">This is the third time I am writing. My kettle leaks and I am really frustrated.</div></article>
</div>
<div id="composer" contenteditable="true" role="textbox" aria-label="Reply" style="min-height: 80px"></div>
</main>`;

export interface TicketServer {
  /** The address of a ticket; `unloaded` says what of its page never comes. */
  ticket(id: string, unloaded?: 'image' | 'end'): string;
  close(): void;
}

/**
 * A plain help desk on this machine. A ticket's page may never end loading: its image is asked for and never given, or the
 * page itself is left open after its last message.
 */
export async function serveTickets(): Promise<TicketServer> {
  const give = (response: ServerResponse, text: string): ServerResponse => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.write(text);
    return response;
  };
  const server = createServer((request, response) => {
    const [, kind, id] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
    if (kind === 'whole') give(response, begin(id!)).end();
    else if (kind === 'image') give(response, `${begin(id!)}<img src="/never/a.png" alt="">`).end();
    else if (kind === 'end') give(response, begin(id!));
    else if (kind !== 'never') response.writeHead(404).end();
  });
  const { port, close } = await listen(server);
  return { ticket: (id, unloaded) => `http://localhost:${port}/${unloaded ?? 'whole'}/${id}`, close };
}
