/**
 * Hosts that serve nothing but a help desk: the only ones the manifest asks for. Mail, CRM and self-hosted
 * sites are optional permissions, granted by the agent one site at a time.
 */
export const dedicatedHosts = [
  'https://*.zendesk.com/*',
  'https://app.intercom.com/*',
  'https://app.eu.intercom.com/*',
  'https://app.au.intercom.com/*',
  'https://*.freshdesk.com/*',
  'https://secure.helpscout.net/*',
  'https://app.frontapp.com/*',
  'https://*.gorgias.com/*',
  'https://desk.zoho.com/*',
  'https://desk.zoho.eu/*',
  'https://desk.zoho.in/*',
  'https://app.crisp.chat/*',
];

/** Is it read by the manifest's own right, so that there is no permission to take back? */
export const isDedicated = (host: string): boolean =>
  dedicatedHosts.some((pattern) => {
    const named = pattern.slice('https://'.length, -'/*'.length);
    return named.startsWith('*.') ? host.endsWith(named.slice(1)) : host === named;
  });
