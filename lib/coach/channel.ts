/** Is this channel, as the page names it, a conversation line by line rather than letters? */
export const isChat = (channel = ''): boolean => /chat|messag|whatsapp|live|sms/i.test(channel);
