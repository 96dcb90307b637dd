import type { ExtractStage } from '../lexicon/context.js';
import { repairText, withoutJoiners } from '../text/repair.js';
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
    const text = repairText(doc.raw);
    const lines = findLines(text);
    const given = doc.metadata.title === null ? null : locateTitle(text, lines, readable(doc.metadata.title));
    const {
      removed,
      title: found,
      body,
    } = options.clean
      ? findRemoved(lines, given, doc.isFromPage === true)
      : { removed: [], title: given, body: lines };
    const dateline = findDateline(body);
    const title =
      found ?? (dateline === null || !options.clean ? null : titleBefore(text, body, dateline.start));
    const day = findPublished(doc, lines, dateline?.text ?? null, options.published);
    return {
      ...doc,
      removed,
      clean: options.clean ? blankSpans(text, removed) : text,
      title: title === null ? null : withoutJoiners(title.title),
      titleSpan: title?.span ?? null,
      dateline: dateline?.place ?? null,
      byline: doc.byline === null ? findByline(body) : readable(doc.byline),
      outlet: doc.outlet === null ? (dateline?.agency ?? null) : readable(doc.outlet),
      language: doc.language ?? guessLanguage(text),
      published: day?.published ?? null,
      publishedBasis: day?.publishedBasis ?? null,
    };
  },
};

const readable = (text: string): string => withoutJoiners(repairText(text));
