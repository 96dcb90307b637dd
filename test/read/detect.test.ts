import { describe, expect, test } from 'vitest';
import { detectFormat, extensionOf } from '../../src/read/detect.js';

describe('detectFormat', () => {
  const table: readonly (readonly [string, string, string])[] = [
    ['story.txt', 'Rockets fell.', 'text'],
    ['story', 'Rockets fell.', 'text'],
    ['story', '<!DOCTYPE html><html>', 'html'],
    ['story.txt', '\n  <html lang="en">', 'html'],
    ['page', '<?xml version="1.0"?>\n<!DOCTYPE html>', 'html'],
    ['page', '<!-- saved from url -->\n<html>', 'html'],
    ['page.htm', 'no tag at the start', 'html'],
    ['story', '<b>Rockets</b> fell.', 'text'],
    ['dump.jsonl', '{"text":"a"}', 'jsonl'],
    ['dump.jsonl.gz', '{"text":"a"}', 'jsonl'],
    ['dump', '{"text":"a"}\n{"text":"b"}', 'jsonl'],
    ['-', '{"text":"a"}', 'jsonl'],
    ['-', '{curly} words', 'text'],
    ['list.json', '[{"text":"a"}]', 'json'],
    ['record.json', '{\n  "text": "a"\n}', 'json'],
    ['-', '[1] A footnote', 'text'],
    ['lines.json', '{"text":"a"}\n{"text":"b"}\n', 'jsonl'],
    ['-', 'id,date,text\n1,2020-01-02,Rockets fell.', 'csv'],
    ['-', 'url\ttitle\tmaintext\n', 'csv'],
    ['-', 'Full text, as sent\nRockets fell.', 'text'],
    ['-', 'The body, they said, was found', 'text'],
    ['table.csv', 'id,text', 'csv'],
    ['crawl.warc.gz', 'WARC/1.0\r\n', 'warc'],
    ['crawl', 'WARC/1.0\r\n', 'warc'],
  ];
  test.each(table)('%s: %s', (path, head, format) => {
    expect(detectFormat(path, Buffer.from(head))).toBe(format);
  });
});

test.each([
  ['a/b.TXT', 'txt'],
  ['a.b/c', ''],
  ['.hidden', ''],
  ['x.jsonl.gz', 'jsonl'],
  ['x.csv.zst', 'csv'],
  ['c:\\news\\x.html', 'html'],
])('extensionOf %s', (path, extension) => {
  expect(extensionOf(path)).toBe(extension);
});
