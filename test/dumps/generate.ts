import { once } from 'node:events';
import { closeSync, createWriteStream, openSync, writeSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { createRandom, pick } from '../random.js';
import { makeStory, retell } from './stories.js';

const OUTLETS = ['herald.example', 'ledger.example', 'harbour.example'] as const;

/** A record as news-please writes it; one in twenty is the copy of an earlier story in another paper. */
function* makeRecords(seed: number): Generator<Readonly<Record<string, unknown>>> {
  const random = createRandom(seed);
  let earlier = makeStory(random);
  for (let i = 0; ; i++) {
    const story = random() < 0.05 ? retell(random, earlier) : makeStory(random);
    if (random() < 0.1) earlier = story;
    const outlet = pick(random, OUTLETS);
    yield {
      authors: ['A. Berg'],
      date_publish: `2024-03-${String(1 + (i % 28)).padStart(2, '0')} 06:00:00`,
      language: 'en',
      maintext: story,
      source_domain: outlet,
      title: `Report ${i} from the front`,
      url: `http://${outlet}/${i}`,
    };
  }
}

const BLOCK = 1_000_000;

/** Writes JSON Lines of about `size` bytes; returns the number of articles. */
export function writeLines(path: string, size: number, seed = 1): number {
  const file = openSync(path, 'w');
  let [written, articles, block] = [0, 0, ''];
  for (const record of makeRecords(seed)) {
    block += `${JSON.stringify(record)}\n`;
    articles++;
    const isEnough = written + block.length >= size;
    if (block.length < BLOCK && !isEnough) continue;
    written += writeSync(file, block);
    block = '';
    if (isEnough) break;
  }
  closeSync(file);
  return articles;
}

const PAGE = (title: string, paragraphs: string): string => `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} - The Ledger</title>
<meta property="article:published_time" content="2024-03-04T08:00:00Z"><style>body{margin:0}</style></head>
<body><nav><ul>${'<li><a href="/s">Section</a></li>'.repeat(30)}</ul></nav>
<main><article><h1>${title}</h1>${paragraphs}</article></main>
<aside>${'<div class="teaser"><a href="/t"><h3>Another story</h3></a></div>'.repeat(20)}</aside>
<footer><p>Copyright The Ledger. All rights reserved.</p></footer><script>${'var a = 1; '.repeat(200)}</script></body></html>`;

/** Writes a web archive whose packed size is about `size` bytes, a member for each record; returns the number of pages. */
export async function writeArchive(path: string, size: number): Promise<number> {
  const file = createWriteStream(path);
  let [written, pages] = [0, 0];
  for (const { title, maintext, url } of makeRecords(2)) {
    const paragraphs = String(maintext).replace(/[^\n]+/g, '<p>$&</p>');
    const body = PAGE(String(title), paragraphs);
    const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${body}`;
    const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url}\r\nContent-Length: ${Buffer.byteLength(http)}`;
    const member = gzipSync(`${head}\r\n\r\n${http}\r\n\r\n`);
    pages++;
    written += member.length;
    if (!file.write(member)) await once(file, 'drain');
    if (written >= size) break;
  }
  file.end();
  await once(file, 'close');
  return pages;
}
