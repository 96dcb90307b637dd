export type { Article } from './schema/article.js';
export { articleSchema } from './schema/article.js';
export type { Event } from './schema/event.js';
export type { Mention } from './schema/mention.js';
