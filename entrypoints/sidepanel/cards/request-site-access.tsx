import { useState } from 'preact/hooks';
import { requestSiteAccess } from '../../../lib/platform';
import type { Commands } from '../app/commands/commands';

/** Asks for one more site by its address; the browser asks the agent for the permission. */
export function RequestSiteAccess({ commands }: { commands: Commands }) {
  const [address, setAddress] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const origin = originOf(address);
    if (!origin) {
      commands.say({
        text: `“${address}” is no web address. It should look like https://help.example.com`,
        tone: 'problem',
      });
      return;
    }
    // The request must be the click's own first act, or the browser refuses it.
    const granted = await requestSiteAccess(origin);
    if (granted) commands.reconnect();
    commands.say(
      granted
        ? { text: `${origin} can be read now.`, tone: 'plain' }
        : { text: `Without your permission ${origin} stays unread.`, tone: 'problem' },
    );
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
    const whole = /^[a-z]+:\/\//i.test(address);
    const url = new URL(whole ? address : `https://${address}`);
    // A name without a dot is one of the company's own network, or a slip: only the whole address tells.
    return url.protocol === 'https:' && (whole || url.hostname.includes('.')) ? url.origin : undefined;
  } catch {
    return undefined;
  }
}
