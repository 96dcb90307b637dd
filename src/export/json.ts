import { type Format, formatJson } from './format.js';

/** A JSON array, one article a line. */
export const json: Format = {
  name: 'json',
  extension: 'json',
  open: '[',
  between: ',\n',
  close: ']\n',
  write: (articles) => articles.map(formatJson).join(',\n'),
};
