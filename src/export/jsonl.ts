import { type Format, formatJson } from './format.js';

/** JSON Lines: one article a line. */
export const jsonl: Format = {
  name: 'jsonl',
  extension: 'jsonl',
  open: '',
  between: '',
  close: '',
  write: (articles) => articles.map((article) => `${formatJson(article)}\n`).join(''),
};
