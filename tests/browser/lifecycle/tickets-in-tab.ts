/** What is done on a page of the ticket server, as source that every driver runs alike. */

/** The reply was sent, and the page shows it; what is in the box is left to the agent. */
export const showReply = (text: string): string => `(() => {
  const reply = document.createElement('article');
  reply.className = 'outgoing';
  reply.innerHTML = '<span class="author">Ann</span><div class="body"></div>';
  reply.lastChild.textContent = ${JSON.stringify(text)};
  document.querySelector('[role="log"]').append(reply);
})()`;

/** Every mark of ours, as the page's own registry holds them. */
export const marked = `[...CSS.highlights].filter(([name]) => name.startsWith('evenkeel-'))
  .flatMap(([, ranges]) => [...ranges].map(String))`;
