/** Which language the pages speak: the agent's choice, else the browser's, else English. */
import { effect } from '@preact/signals';
import { type Catalogue, inEnglish, type UiLanguage } from '../model/catalogue';
import { isRightToLeft, pseudoLanguage } from '../model/direction';
import type { TextKey } from '../model/ui-text';
import { loadSettings, watchSettings } from '../settings/load-settings';
import type { Settings } from '../settings/settings';
import { pseudoCatalogue } from './pseudo-language';
import { t, uiLanguage } from './translate';

/** English is built in; every other catalogue is a file of its own, loaded once it is chosen. */
const others = import.meta.glob<Catalogue>(
  ['../../public/_locales/*/messages.json', '!../../public/_locales/en/messages.json'],
  { import: 'default' },
);
const fileOf = (language: string): string =>
  `../../public/_locales/${language.replace('-', '_')}/messages.json`;
const translated = Object.keys(others).map((file) => file.split('/').at(-2)!.replace('_', '-'));

/** As Intl writes it; of what it refuses, such as `en-US@posix`, the language alone. Nothing where that is none. */
function acceptedTag(tag: string): string[] {
  for (const one of [tag, tag.split(/[^a-z]/i)[0]!]) {
    try {
      return Intl.getCanonicalLocales(one);
    } catch {
      // A browser may be told anything to be its language, and a wrong tag breaks every number and date.
    }
  }
  return [];
}

/**
 * The catalogue to take, and the variant that numbers and dates are written in.
 * @param setting `auto`, a language such as `de`, or `pseudo`, which nobody can choose and tests can
 * @param preferred the browser's languages, the best first
 * @param available languages that there are catalogues of, beside English
 */
export function chooseLanguage(
  setting: string,
  preferred: readonly string[],
  available: readonly string[],
): { catalogue: string; language: string } {
  if (setting === 'pseudo') return { catalogue: pseudoLanguage, language: pseudoLanguage };
  const accepted = preferred.flatMap(acceptedTag);
  const wanted = setting === 'auto' ? accepted : [setting];
  const there = [...available, 'en'];
  const catalogue =
    wanted.flatMap((one) => [one, one.split('-')[0]!]).find((one) => there.includes(one)) ?? 'en';
  const variant = accepted.find((one) => one === catalogue || one.startsWith(`${catalogue}-`));
  return { catalogue, language: variant ?? catalogue };
}

/** Loads the catalogue of a language and speaks it; English where it cannot be loaded. */
export async function speak(setting: string, preferred: readonly string[]): Promise<void> {
  const { catalogue, language } = chooseLanguage(setting, preferred, translated);
  uiLanguage.value = await catalogueOf(catalogue, language).catch(() => inEnglish);
}

async function catalogueOf(catalogue: string, language: string): Promise<UiLanguage> {
  if (catalogue === pseudoLanguage) return { language, catalogue: pseudoCatalogue(inEnglish.catalogue) };
  const load = others[fileOf(catalogue)];
  return { language, catalogue: load ? await load() : inEnglish.catalogue };
}

/**
 * Speaks the language of the settings, now and whenever it changes; the page's `lang`, `dir` and title follow.
 * @returns once the first text can be shown
 */
export async function followLanguage(title: TextKey): Promise<void> {
  const { documentElement } = document;
  let set: string | undefined;
  const follow = async ({ language }: Settings): Promise<void> => {
    if (language === set) return;
    set = language;
    await speak(language, navigator.languages);
  };
  await loadSettings().then(follow, () => speak('auto', navigator.languages));
  watchSettings((settings) => void follow(settings));
  effect(() => {
    const { language } = uiLanguage.value;
    documentElement.lang = language;
    documentElement.dir = isRightToLeft(language) ? 'rtl' : 'ltr';
    document.title = t(title);
  });
}
