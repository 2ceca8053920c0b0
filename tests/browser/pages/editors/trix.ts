import 'trix';
import styles from 'trix/dist/trix.css?inline';
import type { Mount } from '../mounted';
import { parse, type Run, write } from '../rich-text';

interface TrixElement extends HTMLElement {
  editor: {
    loadHTML(html: string): void;
    getDocument(): {
      getBlocks(): {
        text: {
          getPieces(): {
            attachment?: { getAttribute(name: string): string };
            toString(): string;
            getAttributes(): { bold?: boolean; href?: string };
          }[];
        };
      }[];
    };
  };
}

export default (async (element) => {
  document.head.append(Object.assign(document.createElement('style'), { textContent: styles }));
  element.innerHTML =
    '<input id="trix-value" type="hidden"><trix-editor class="trix-content" input="trix-value"></trix-editor>';
  const trix = element.querySelector<TrixElement>('trix-editor')!;
  if (!trix.editor)
    await new Promise((resolve) => trix.addEventListener('trix-initialize', resolve, { once: true }));
  const mention = (text: string) => {
    const attachment = {
      content: `<span class="mention">${text}</span>`,
      contentType: 'mention',
      name: text,
    };
    return `<span data-trix-attachment='${JSON.stringify(attachment)}'></span>`;
  };
  return {
    html: () => {
      const paragraphs: Run[][] = [];
      for (const { text } of trix.editor.getDocument().getBlocks()) {
        paragraphs.push([]);
        for (const piece of text.getPieces()) {
          if (piece.attachment) {
            paragraphs.at(-1)!.push({ text: piece.attachment.getAttribute('name'), mention: true });
            continue;
          }
          const { bold, href } = piece.getAttributes();
          const style = { ...(bold ? { bold } : {}), ...(href ? { link: true } : {}) };
          piece
            .toString()
            .split('\n')
            .forEach((words, n) => {
              if (n) paragraphs.push([]);
              if (words) paragraphs.at(-1)!.push({ text: words, ...style });
            });
        }
      }
      return write(paragraphs);
    },
    set: (html) =>
      trix.editor.loadHTML(write(parse(html), { mention, block: 'div' }).replaceAll('</div><div>', '<br>')),
    root: () => trix,
  };
}) satisfies Mount;
