/** The background's side of fetching a pack: whose question it answers, and what a question has to look like. */
import * as v from 'valibot';
import { hostedSchema } from '../../format/team';
import { type FetchedText, fetchText } from '../fetch-text';

const requestSchema = v.strictObject({
  type: v.literal('fetch-pack'),
  hosted: hostedSchema,
  etag: v.exactOptional(v.pipe(v.string(), v.maxLength(1000))),
});

/** What the pages ask of the background. */
export type FetchRequest = v.InferOutput<typeof requestSchema>;

/** Who sent a message, as the browser tells it. */
export interface Sender {
  id?: string | undefined;
  /** The page's full address; of a content script, that of the page it runs in. */
  url?: string | undefined;
}

/**
 * @param own the extension's id, and where its pages are: `chrome-extension://…/`
 * @returns undefined where it is no such question, or comes from anywhere but the extension's own pages: a page's
 * script, which shares its process with the page, asks for nothing
 */
export function serveFetch(
  message: unknown,
  sender: Sender,
  own: { id: string; pages: string },
  fetchIt: typeof fetchText = fetchText,
): Promise<FetchedText> | undefined {
  if (sender.id !== own.id || !sender.url?.startsWith(own.pages)) return undefined;
  const request = v.safeParse(requestSchema, message);
  return request.success ? fetchIt(request.output.hosted, request.output.etag) : undefined;
}
