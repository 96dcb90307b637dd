import type { ExtractStage } from '../lexicon/context.js';
import { blankSpans } from './blank.js';
import { findByline } from './byline.js';
import { findDateline } from './dateline.js';
import { guessLanguage } from './language.js';
import { findLines } from './lines.js';
import { findPublished } from './published.js';
import { findRemoved } from './removed.js';
import { locateTitle, titleBefore } from './title.js';

/** The stage: finds what is page furniture, and what the text says of itself (headline, dateline, date, byline). */
export const clean: ExtractStage = {
  name: 'clean',
  requires: [],
  provides: ['clean'],
  run: (doc, { options }) => {
    const lines = findLines(doc.raw);
    const given = doc.metadata.title === null ? null : locateTitle(doc.raw, lines, doc.metadata.title);
    const {
      removed,
      title: found,
      body,
    } = options.clean
      ? findRemoved(lines, given, doc.isFromPage === true)
      : { removed: [], title: given, body: lines };
    const dateline = findDateline(body);
    const title =
      found ?? (dateline === null || !options.clean ? null : titleBefore(doc.raw, body, dateline.start));
    const day = findPublished(doc, lines, dateline?.text ?? null, options.published);
    return {
      ...doc,
      removed,
      clean: options.clean ? blankSpans(doc.raw, removed) : doc.raw,
      title: title?.title ?? null,
      titleSpan: title?.span ?? null,
      dateline: dateline?.place ?? null,
      byline: doc.byline ?? findByline(body),
      outlet: doc.outlet ?? dateline?.agency ?? null,
      language: doc.language ?? guessLanguage(doc.raw),
      published: day?.published ?? null,
      publishedBasis: day?.publishedBasis ?? null,
    };
  },
};
