import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { unzipSync } from 'fflate';
import { blankWorkbook, readXlsx, writeXlsx } from '../../../local/host.ts';
import { answerOf, errorOf } from '../fixture-host.ts';
import { freshPath } from '../workbook/round-trip.ts';

const BUILD = `sheet.newChart().addRange(sheet.getRange('A1:B2')).setPosition(3, 2, 0, 0)
  .setOption('title', 'ก & ข').asBarChart().build()`;

describe('a chart', () => {
  test('is on the sheet once it is inserted, and gone once it is removed', () => {
    expect(
      answerOf(`var chart = ${BUILD};
        var counts = [sheet.getCharts().length];
        sheet.insertChart(chart); counts.push(sheet.getCharts().length);
        counts.push(sheet.getCharts()[0].getOptions().get('title'), sheet.getCharts()[0].getRanges()[0].getA1Notation());
        counts.push(sheet.getCharts()[0].getOptions().get('subtitle'));
        sheet.removeChart(sheet.getCharts()[0]); counts.push(sheet.getCharts().length);
        return counts;`),
    ).toEqual([0, 1, 'ก & ข', 'A1:B2', null, 0]);
  });

  test('needs a place, and cells to show', () => {
    expect(errorOf("sheet.newChart().addRange(sheet.getRange('A1')).asBarChart().build();")).toContain(
      'has no position',
    );
    expect(errorOf('sheet.newChart().setPosition(1, 1, 0, 0).asColumnChart().build();')).toContain(
      'has no data range',
    );
    expect(errorOf('sheet.newChart().setPosition(0, 1, 0, 0);')).toContain('out of bounds');
  });

  test('cannot be taken off a sheet it is not on', () => {
    expect(errorOf(`sheet.removeChart(${BUILD});`)).toContain('is not on this sheet');
  });

  test('is not for those who only look', () => {
    const user = { email: 'reader@example.com', canEdit: false };
    expect(errorOf(`sheet.insertChart(${BUILD});`, { user } as never)).toMatch(/permission|protected/);
  });

  test('is drawn in the file, and still there when the file is read and written again', async () => {
    const workbook = blankWorkbook();
    answerOf(`sheet.getRange('A1:B2').setValues([['ก', 1], ['ข', 2]]); sheet.insertChart(${BUILD});`, {
      workbook,
    });
    const path = freshPath('book.xlsx');
    await writeXlsx(workbook, path);
    const read = await readXlsx(path);
    expect(answerOf("return sheet.getCharts()[0].getOptions().get('title');", { workbook: read })).toBe(
      'ก & ข',
    );
    await writeXlsx(read, path);
    const parts = Object.keys(unzipSync(new Uint8Array(readFileSync(path))));
    expect(parts.filter((part) => part.includes('charts/') || part.includes('drawings/drawing'))).toEqual([
      'xl/charts/chart9001.xml',
      'xl/drawings/drawing9001.xml',
    ]);
  });
});
