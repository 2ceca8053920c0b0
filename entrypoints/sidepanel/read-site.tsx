import { useState } from 'preact/hooks';
import { readSite } from '../../lib/platform';
import type { Session } from './session';

/** Asks for one more site by its address; the browser asks the agent for the permission. */
export function ReadSite({ session }: { session: Session | undefined }) {
  const [address, setAddress] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const origin = originOf(address);
    if (!origin) {
      session?.say({
        text: `“${address}” is no web address. It should look like https://help.example.com`,
        tone: 'problem',
      });
      return;
    }
    // The request must be the click's own first act, or the browser refuses it.
    const granted = await readSite(origin);
    session?.say(
      granted
        ? { text: `${origin} can be read now. Reload its tab if it was open.`, tone: 'plain' }
        : { text: `Without your permission ${origin} stays unread.`, tone: 'problem' },
    );
    if (granted) session?.reconnect();
  };
  return (
    <details>
      <summary>Read another help desk</summary>
      <form onSubmit={submit}>
        <label>
          Its address
          <input
            type="text"
            inputMode="url"
            placeholder="https://help.example.com"
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Ask for permission</button>
      </form>
    </details>
  );
}

function originOf(address: string): string | undefined {
  try {
    const url = new URL(/^[a-z]+:\/\//i.test(address) ? address : `https://${address}`);
    return url.protocol === 'https:' && url.hostname.includes('.') ? url.origin : undefined;
  } catch {
    return undefined;
  }
}
