const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** By which English is told from other languages. */
export const smallWords = list(
  'the a and but i you we they she it are were been have has had do does did not to of for with from by my your our this that there what when how why can could would should us yes please thanks thank hello hi if just got get about up out any been who which because very really need want know like them these those time last is was be every another one says said no not me am so',
);

/** Words so common that hanging a rule on one would wake it in nearly every sentence. */
export const commonWords = list(
  'a an the i you he she it we they me us my your our his her their this that these those is are was were be been am do does did have has had will would can could should may not no to of in on at for with from by as and or but if so then than there here what how when all any some just now again still please about up out get got want need been like time one go',
);

/** Words of four letters and more that carry nothing of what a sentence is about. */
export const emptyWords = list(
  'have does would could should will when what where which that this these those with your from about there them they then than please been being were just know tell like want need make made take some anyone someone still also here more into only very much many really thank thanks hello dear',
);

/** Words that carry nothing when a draft is held against a promise. */
export const passingWords = list(
  'you your the and will that this for with from have hear write call even when what there about into back',
);

export const numberWords = 'one two three four five six seven eight nine ten eleven twelve several'.split(
  ' ',
);

/** Words that turn a sentence. */
export const turningWords = list('but however');

/** What is written for a whole word in haste. */
export const shorthand: Readonly<Record<string, string>> = {
  u: 'you',
  ya: 'you',
  ur: 'your',
  r: 'are',
  '2': 'to',
  ppl: 'people',
};
