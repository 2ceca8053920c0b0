import type { ChannelKind } from '../format/phrase';

/** What kind of place a channel is, by the name that the page gives it; letters where nothing tells. */
export function channelKind(channel = ''): ChannelKind {
  if (/comment|public|review|forum|community/i.test(channel)) return 'public';
  if (/chat|messag|messeng|whatsapp|live|sms|\bdm\b/i.test(channel)) return 'chat';
  return /twitter|tweet|facebook|instagram|mastodon/i.test(channel) ? 'public' : 'letter';
}
