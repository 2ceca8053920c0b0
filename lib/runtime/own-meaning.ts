import { pageMeaning } from './page-meaning';
import { type QuietClient, withQuiet } from './quiet';

/** One worker a page, whoever in it asks. */
let own: QuietClient | undefined;

/** The page's own encoder; undefined in a build without a model. */
export function ownMeaning(): QuietClient | undefined {
  const client = own ? undefined : pageMeaning();
  if (client) own = withQuiet(client);
  return own;
}
