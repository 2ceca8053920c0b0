import { vi } from 'vitest';

/**
 * What a task makes the page do, counted: its calls, the elements that they give, and the characters of texts that they
 * put together.
 */
export function stepsOf(task: () => void): number {
  let steps = 0;
  const spies = [
    ...(['contains', 'compareDocumentPosition'] as const).map((name) => vi.spyOn(Node.prototype, name)),
    ...(['closest', 'matches', 'getAttribute', 'getBoundingClientRect'] as const).map((name) =>
      vi.spyOn(Element.prototype, name),
    ),
  ];
  const found = vi.spyOn(Element.prototype, 'querySelectorAll');
  const { get } = Object.getOwnPropertyDescriptor(Element.prototype, 'textContent')!;
  const texts = vi.spyOn(Element.prototype, 'textContent', 'get').mockImplementation(function (
    this: Element,
  ) {
    const text = get!.call(this) as string;
    steps += text.length;
    return text;
  });
  try {
    task();
    for (const { mock } of spies) steps += mock.calls.length;
    for (const { value } of found.mock.results) steps += 1 + (value as NodeList).length;
    return steps;
  } finally {
    for (const spy of [...spies, found, texts]) spy.mockRestore();
  }
}
