/**
 * Words that say who somebody is. The learned layer sees one placeholder for all of them, so that a name, a
 * gender, a nationality or a religion does not move a customer's heat. A name is told by its capital, so one
 * that opens a sentence is still seen as a word like any other.
 */
const people =
  'he she him her his hers himself herself man men woman women boy boys girl girls male female mr mrs ms miss sir madam lady ladies gentleman gentlemen husband wife father mother dad mum mom son daughter brother sister uncle aunt grandfather grandmother boyfriend girlfriend gay straight lesbian trans transgender queer bisexual black white asian latino latina hispanic african american european arab indian pakistani chinese japanese korean german french british english irish scottish welsh polish russian ukrainian turkish italian spanish portuguese dutch swedish norwegian danish finnish greek romanian hungarian mexican brazilian nigerian kenyan egyptian israeli iranian iraqi syrian afghan vietnamese thai filipino indonesian canadian australian muslim islam islamic christian jewish jew hindu buddhist sikh catholic protestant atheist mormon';

const identity = new Set(people.split(' '));

export const placeholder = '<someone>';

export const isIdentity = (word: string): boolean => identity.has(word);
