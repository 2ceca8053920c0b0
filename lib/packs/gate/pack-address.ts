import * as v from 'valibot';
import { hostedSchema } from '../../format/team';

/** Is this an address that a pack may be fetched from, in form and for the browser? */
export const isPackAddress = (url: string): boolean =>
  v.is(hostedSchema.entries.url, url) && URL.canParse(url);

/** @returns such as `https://packs.example.com`; undefined for what is no address */
export const originOf = (url: string): string | undefined =>
  URL.canParse(url) ? new URL(url).origin : undefined;
