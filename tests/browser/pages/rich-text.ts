/**
 * The few things that a reply holds, the same for every editor: paragraphs of runs. Each editor's model is
 * turned into it, so that one expectation fits them all.
 */
export interface Run {
  text: string;
  bold?: boolean;
  link?: boolean;
  mention?: boolean;
}

export const linkAddress = 'https://acme.example/terms';

const isBlock = (node: Node): boolean => /^(P|DIV|LI|UL|OL|BODY)$/.test(node.nodeName);

/** HTML as any editor writes it -> paragraphs of runs. A non-breaking blank counts as a blank. */
export function parse(html: string): Run[][] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const paragraphs: Run[][] = [];
  let open: Run[] | undefined;
  const add = (run: Run) => {
    if (!open) {
      open = [];
      paragraphs.push(open);
    }
    open.push(run);
  };
  const walk = (node: Node, style: Omit<Run, 'text'>) => {
    for (const child of node.childNodes) {
      if (child.nodeType === 3) {
        const text = (child.textContent ?? '').replace(/[\u200b\ufeff]/g, '').replace(/\u00a0/g, ' ');
        if (text && !(text.trim() === '' && /\n/.test(text))) add({ text, ...style });
        continue;
      }
      if (!(child instanceof HTMLElement)) continue;
      if (child.hasAttribute('data-mention') || child.matches('.mention, [data-type="mention"]')) {
        add({ text: (child.textContent ?? '').replace(/[\u200b\ufeff]/g, ''), mention: true });
        continue;
      }
      if (isBlock(child)) {
        open = undefined;
        walk(child, style);
        open = undefined;
        continue;
      }
      if (child.tagName === 'BR') {
        open = undefined;
        continue;
      }
      walk(child, {
        ...style,
        ...(/^(B|STRONG)$/.test(child.tagName) ? { bold: true } : {}),
        ...(child.tagName === 'A' ? { link: true } : {}),
      });
    }
  };
  walk(body, {});
  return paragraphs;
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** How one editor wants a mention or a link written. */
interface Spelling {
  mention?: (text: string) => string;
  block?: string;
}

export const plainMention = (text: string): string =>
  `<span class="mention" data-mention="${text}" contenteditable="false">${escaped(text)}</span>`;

/** Neighbouring runs of one style become one. */
export function write(
  paragraphs: readonly (readonly Run[])[],
  { mention = plainMention, block = 'p' }: Spelling = {},
): string {
  return paragraphs
    .map((runs) => {
      const merged: Run[] = [];
      for (const run of runs) {
        const last = merged.at(-1);
        const same =
          last && !run.mention && !last.mention && last.bold === run.bold && last.link === run.link;
        if (same) last.text += run.text;
        else merged.push({ ...run });
      }
      const written = merged.map((run) => {
        if (run.mention) return mention(run.text);
        const bold = run.bold ? `<strong>${escaped(run.text)}</strong>` : escaped(run.text);
        return run.link ? `<a href="${linkAddress}">${bold}</a>` : bold;
      });
      return `<${block}>${written.join('') || '<br>'}</${block}>`;
    })
    .join('');
}

/** The one form that all editors' replies are compared in. */
export const canonical = (html: string): string => write(parse(html)).replace(/^<p><br><\/p>$/, '');
