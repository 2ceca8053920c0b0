import { useState } from 'preact/hooks';
import { uiText } from '../../../lib/model/ui-text';
import { requestSiteAccess } from '../../../lib/platform';
import { t } from '../../../lib/ui/translate';
import type { Commands } from '../app/commands/commands';

const exampleAddress = 'https://help.example.com';

/** Asks for one more site by its address; the browser asks the agent for the permission. */
export function RequestSiteAccess({ commands }: { commands: Commands }) {
  const [address, setAddress] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    const origin = originOf(address);
    if (!origin) {
      commands.notify({
        text: uiText('panelAccessNoAddress', { address, example: exampleAddress }),
        tone: 'problem',
      });
      return;
    }
    // The request must be the click's own first act, or the browser refuses it.
    const granted = await requestSiteAccess(origin);
    if (granted) commands.reconnect();
    commands.notify(
      granted
        ? { text: uiText('panelAccessGranted', { origin }), tone: 'plain' }
        : { text: uiText('panelAccessRefused', { origin }), tone: 'problem' },
    );
  };
  return (
    <details data-testid="request-access">
      <summary>{t('panelAccessTitle')}</summary>
      <form onSubmit={submit}>
        <label>
          {t('panelAccessAddress')}
          <input
            type="text"
            inputMode="url"
            dir="ltr"
            placeholder={exampleAddress}
            value={address}
            onInput={(event) => setAddress(event.currentTarget.value)}
          />
        </label>
        <button type="submit" data-testid="ask-access">
          {t('panelAccessAsk')}
        </button>
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
