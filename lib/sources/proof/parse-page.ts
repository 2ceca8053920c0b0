/** A saved page as a document of its own: nothing on it runs, and nothing is loaded for it. */
export const parsePage = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');
