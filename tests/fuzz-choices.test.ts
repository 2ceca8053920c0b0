import { describe, expect, it } from 'vitest';
import { choicesFrom } from './browser/fuzz/choices';

describe('what the fuzzer is asked for', () => {
  it('is a seed, a time, and a failure to be seen again', () => {
    expect(choicesFrom(['--seed', '7', '--minutes', '0.5'])).toEqual({ seed: 7, minutes: 0.5 });
    expect(choicesFrom(['--seed', '7', '--path', '3:0:1'])).toMatchObject({ seed: 7, path: '3:0:1' });
  });

  it('is another seed each time where none is named, and ten minutes', () => {
    expect(choicesFrom([])).toEqual({ seed: expect.any(Number), minutes: 10 });
  });

  it.each([
    [['--sed', '7'], '--sed 7'],
    [['--seed'], '--seed'],
    [['--seed', 'x'], '--seed x'],
    [['--minutes', '0'], '--minutes 0'],
    [['--path', '3:'], '--path 3:'],
  ])('%j is refused with an example of what is right', (args, named) => {
    expect(() => choicesFrom(args)).toThrow(named);
    expect(() => choicesFrom(args)).toThrow('--seed 7 --minutes 10');
  });
});
