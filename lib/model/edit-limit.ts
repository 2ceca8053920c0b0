import type { Edit } from './conversation';

/** The slowest editor takes a line in a fifth of a second; what lasts longer than all of it together hangs. */
const editLimit = 5_000;
const lineLimit = 200;

/** How long the page works at an edit before it gives up and says so, in milliseconds. */
export const limitOf = ({ after }: Pick<Edit, 'after'>): number =>
  editLimit + lineLimit * after.split('\n').length;
