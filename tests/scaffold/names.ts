import type { Kind } from './kind';

/** The name of most units: words of small letters and digits, joined by hyphens. */
export const kebabCase: Kind['name'] = {
  pattern: /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/,
  inWords: 'small letters and digits, with hyphens between words',
};

/** `calm-down` -> `Calm down` */
export const titleOf = (name: string): string => {
  const words = name.replaceAll('-', ' ');
  return words[0]!.toUpperCase() + words.slice(1);
};

/** `calm-down` -> `CalmDown` */
export const pascalCaseOf = (name: string): string =>
  name
    .split('-')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');

/** As JSON files of this repository are written. */
export const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
