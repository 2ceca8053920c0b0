import Quill from 'quill';
import type { Mount } from '../mounted';
import { linkAddress, parse, type Run, write } from '../rich-text';

const Embed = Quill.import('blots/embed') as unknown as {
  new (): object;
  create(value: unknown): HTMLElement;
};
class MentionBlot extends Embed {
  static blotName = 'mention';
  static tagName = 'span';
  static className = 'mention';
  static override create(value: string) {
    const element = Embed.create.call(MentionBlot, value);
    element.textContent = value;
    element.setAttribute('data-mention', value);
    return element;
  }
  static value(element: HTMLElement) {
    return element.getAttribute('data-mention');
  }
}
Quill.register(MentionBlot as never);

export default (async (element) => {
  const quill = new Quill(element, { modules: { toolbar: false } });
  return {
    html: () => {
      const paragraphs: Run[][] = [[]];
      for (const { insert, attributes } of quill.getContents().ops) {
        if (typeof insert === 'object') {
          paragraphs.at(-1)!.push({ text: String(insert?.mention), mention: true });
          continue;
        }
        String(insert ?? '')
          .split('\n')
          .forEach((text, n) => {
            if (n) paragraphs.push([]);
            if (text)
              paragraphs.at(-1)!.push({
                text,
                ...(attributes?.bold ? { bold: true } : {}),
                ...(attributes?.link ? { link: true } : {}),
              });
          });
      }
      // Quill's text always ends with a line break.
      return write(paragraphs.slice(0, -1));
    },
    set: (html) => {
      quill.setContents(
        parse(html).flatMap((runs) => [
          ...runs.map((run) =>
            run.mention
              ? { insert: { mention: run.text } }
              : {
                  insert: run.text,
                  attributes: {
                    ...(run.bold ? { bold: true } : {}),
                    ...(run.link ? { link: linkAddress } : {}),
                  },
                },
          ),
          { insert: '\n' },
        ]),
      );
      quill.history.clear();
    },
    root: () => quill.root,
  };
}) satisfies Mount;
