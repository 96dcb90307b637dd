import { describe, expect, test } from 'vitest';
import { csv } from '../../src/export/csv.js';
import { ROW_SCHEMAS, type RowKind } from '../../src/schema/tables.js';
import { sampleArticle } from './sample.js';

const PLAIN = { rows: 'events', isForExcel: false } as const;

/** The cell of `column` in the one row of an event with this title, as it is written. */
function cellOfTitle(title: string): string {
  const article = { ...sampleArticle('It went on.', []), title };
  const row = csv({ rows: 'articles', isForExcel: false }).write([article]);
  const before = 'a.txt,a.txt,,,,';
  expect(row.startsWith(before)).toBe(true);
  return row.slice(before.length, row.length - ',,,,,,1,0,0,0,0,0,0,1,0,\n'.length);
}

describe('cells', () => {
  const table: readonly (readonly [string, string])[] = [
    ['plain', 'plain'],
    ['a, b', '"a, b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['-79.5', "'-79.5"],
    ['@user said', "'@user said"],
    ['  =1+1', "'  =1+1"],
    ['\t=1+1', "'\t=1+1"],
    ['\tindented', "'\tindented"],
    ['"=1+1"', '"\'""=1+1"""'],
    ["'=1+1", "''=1+1"],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['\uff0b1', "'\uff0b1"],
    ['\u00a0=1', "'\u00a0=1"],
    ['\u200b=1', "'\u200b=1"],
    ['a = b', 'a = b'],
    ['mid-air', 'mid-air'],
    ['\u001b[31mred', '[31mred'],
    ['\u202eevil', 'evil'],
    ['\u200e\u061c=1', "'=1"],
    ['\0=1', "'=1"],
    ['Saint-Étienne, Loire', '"Saint-Étienne, Loire"'],
  ];
  test.each(table)('%j', (title, cell) => {
    expect(cellOfTitle(title)).toBe(cell);
  });
});

describe('tables', () => {
  const kinds: readonly RowKind[] = ['events', 'mentions', 'counts', 'articles'];
  test.each(kinds)('the header of %s is that of its schema, and there without any row', (rows) => {
    const format = csv({ rows, isForExcel: false });
    expect(format.open).toBe(`${Object.keys(ROW_SCHEMAS[rows].shape).join(',')}\n`);
    expect(format.write([])).toBe('');
  });

  test('the columns of events are those of the contract', () => {
    expect(csv(PLAIN).open.trimEnd()).toBe(
      'event_id,article_id,title,published,event_date,event_date_end,date_precision,event_type,sub_event_type,scope,' +
        'status,actor1,assoc_actor_1,actor2,assoc_actor_2,location,admin1,country,latitude,longitude,geo_precision,' +
        'aircraft,munitions,strikes,killed,killed_max,injured,injured_max,counts,attribution,confidence,evidence,' +
        'start,end,url,rules',
    );
  });

  test('numbers stay numbers', () => {
    const place = {
      name: 'X',
      kind: 'city',
      country: 'PA',
      admin1: null,
      geoPrecision: 1,
      mentions: [],
    } as const;
    const article = sampleArticle('It went on.', [], {
      places: [{ ...place, latitude: 9.1, longitude: -79.5 }],
    });
    expect(csv(PLAIN).write([article])).toContain(',9.1,-79.5,1,');
  });

  test('for Excel: byte order mark and CRLF', () => {
    const format = csv({ rows: 'articles', isForExcel: true });
    expect(format.open).toMatch(/^\ufeffarticle_id,.*\r\n$/);
    const rows = format.write([sampleArticle('It went on.', [])]);
    expect(rows.endsWith('\r\n')).toBe(true);
    expect(rows.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });
});
