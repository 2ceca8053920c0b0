import type { WordForms } from '../../text/tokenize';

/** Written without an apostrophe as often as with one. */
const verbs = 'do does did is was are were have has had could would should must need'.split(' ');

/** Two words in one, in haste: each of its letters swapped, left out or doubled. */
const misspeltCannot =
  'acnnot cnanot canont cannto cnnot canot cannt cann0t caannot cannnot cannoot cannott'.split(' ');

const numbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

export const wordForms: WordForms = {
  joined: {
    cannot: ['can', 'not'],
    ...Object.fromEntries(misspeltCannot.map((written) => [written, ['can', 'not']])),
    gonna: ['going', 'to'],
    wanna: ['want', 'to'],
    gotta: ['got', 'to'],
    lets: ['let', 'us'],
    im: ['i', 'am'],
    ive: ['i', 'have'],
    youre: ['you', 'are'],
    youve: ['you', 'have'],
    theyre: ['they', 'are'],
    theyve: ['they', 'have'],
    thats: ['that', 'is'],
    whats: ['what', 'is'],
    theres: ['there', 'is'],
    shes: ['she', 'is'],
    hes: ['he', 'is'],
    ...Object.fromEntries(verbs.map((verb) => [`${verb}nt`, [verb, 'not']])),
    cant: ['can', 'not'],
    wont: ['will', 'not'],
    "won't": ['will', 'not'],
    "can't": ['can', 'not'],
    "shan't": ['shall', 'not'],
    "ain't": ['is', 'not'],
    "let's": ['let', 'us'],
    "y'all": ['you', 'all'],
  },
  endings: [
    ["n't", ['not']],
    ["'m", ['am']],
    ["'re", ['are']],
    ["'ve", ['have']],
    ["'ll", ['will']],
    ["'d", ['would', 'had']],
    ["'s", ['is', 'has', "'s"]],
  ],
  spellings: (word) => {
    const ise = /^(.{3,})is(e|ed|es|ing|ation|ations)$/.exec(word);
    const our = /^(.{3,})our(|s|ed|ing|able|ite|ites)$/.exec(word);
    const number = /^\d{1,2}$/.test(word) ? numbers[Number(word)] : undefined;
    const place = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(word);
    const ordinal = place ? ordinals[Number(place[1])] : undefined;
    return [
      ...(ise ? [`${ise[1]}iz${ise[2]}`] : []),
      ...(our ? [`${our[1]}or${our[2]}`] : []),
      ...(number ? [number] : []),
      ...(ordinal ? [ordinal] : []),
    ];
  },
  abbreviations: new Set('mr mrs ms dr vs etc inc ltd approx dept'.split(' ')),
  numbered: new Set(['no', 'nr']),
};
