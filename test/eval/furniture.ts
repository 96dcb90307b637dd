import type { Removed } from '../../src/schema/article.js';
import type { ReferenceArticle } from './reference.js';

const FURNITURE = 1;
const EITHER = 2;

/** Characters (blanks apart) of furniture and of article text, and how many of each were removed. */
export interface FurnitureScore {
  readonly furniture: number;
  readonly removed: number;
  readonly text: number;
  readonly lost: number;
}

export function scoreFurniture(article: ReferenceArticle, removed: readonly Removed[]): FurnitureScore {
  const { text } = article;
  const kind = new Uint8Array(text.length);
  for (const { start, end, optional } of article.furniture)
    kind.fill(optional ? EITHER : FURNITURE, start, end);
  const isRemoved = new Uint8Array(text.length);
  for (const { span } of removed) isRemoved.fill(1, ...span);
  const score = { furniture: 0, removed: 0, text: 0, lost: 0 };
  for (let i = 0; i < text.length; i++) {
    if (kind[i] === EITHER || text.charAt(i).trim() === '') continue;
    const isFurniture = kind[i] === FURNITURE;
    score[isFurniture ? 'furniture' : 'text']++;
    if (isRemoved[i] === 1) score[isFurniture ? 'removed' : 'lost']++;
  }
  return score;
}
