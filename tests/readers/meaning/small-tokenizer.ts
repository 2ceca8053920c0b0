/**
 * A tokenizer file of the model's kind with a vocabulary small enough to be read: a few whole words, a few that are in
 * pieces, and marks. Whatever else stands in a text is `[UNK]`.
 */
const words = [
  'i',
  'am',
  'sorry',
  'no',
  'one',
  'told',
  'me',
  'don',
  't',
  'wait',
  '##ing',
  'cafe',
  'resume',
  'the',
  'customer',
  's',
  'word',
  ...'abcdefghijklmnopqrstuvwxyz'.split('').map((letter) => `##${letter}`),
  ...".,!?’'…-[]".split(''),
];
const special = ['[PAD]', '[UNK]', '[CLS]', '[SEP]', '[MASK]'];
const vocabulary = [...special, ...words];

export const tokenizerFile = {
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: special.map((content, id) => ({
    id,
    content,
    special: true,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
  })),
  normalizer: {
    type: 'BertNormalizer',
    clean_text: true,
    handle_chinese_chars: true,
    strip_accents: null,
    lowercase: true,
  },
  pre_tokenizer: { type: 'BertPreTokenizer' },
  post_processor: null,
  decoder: { type: 'WordPiece', prefix: '##', cleanup: true },
  model: {
    type: 'WordPiece',
    unk_token: '[UNK]',
    continuing_subword_prefix: '##',
    max_input_chars_per_word: 100,
    vocab: Object.fromEntries(vocabulary.map((word, id) => [word, id])),
  },
};

export const idOf = (word: string): number => {
  const id = vocabulary.indexOf(word);
  if (id < 0) throw new Error(`${word} is no piece`);
  return id;
};
