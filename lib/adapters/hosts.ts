/**
 * Hosts that serve nothing but a help desk: the only ones the manifest asks for. Mail, CRM and self-hosted
 * sites are optional permissions, granted by the agent one site at a time.
 */
export const dedicatedHosts = ['https://*.zendesk.com/*'];
