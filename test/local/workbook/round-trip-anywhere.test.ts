import { expect, test } from '@jest/globals';
import { blankWorkbook } from '../../../local/host.ts';
import { validationAt } from '../../../local/workbook/sheet.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { fc } from '../../property.ts';
import { answerOf } from '../fixture-host.ts';
import { roundTrip } from './round-trip.ts';

const position = fc.integer({ min: 1, max: 6 });
const size = fc.integer({ min: 1, max: 3 });

const onRange = fc
  .tuple(
    position,
    position,
    size,
    size,
    fc.constantFrom(
      ...[
        "setValue('ก')",
        "setValue('1/2')",
        "setValue('=A1')",
        "setValue('_x0041_')",
        'setValue(7)',
        'setValue(null)',
      ],
      ...[
        "setNote('n')",
        'clearNote()',
        'clearContent()',
        'merge()',
        "setBackground('#ff0000')",
        'setBackground(null)',
      ],
      ...[
        "setNumberFormat('@')",
        "setNumberFormat('General')",
        "setFontWeight('bold')",
        'setDataValidation(null)',
      ],
      "setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['ก', 'ข']).build())",
    ),
  )
  .map(
    ([row, column, rows, columns, action]) =>
      `sheet.getRange(${row}, ${column}, ${rows}, ${columns}).${action}`,
  );

const onSheet = fc
  .tuple(
    position,
    fc.constantFrom(
      'insertRowsAfter(#, 1)',
      'insertColumnsAfter(#, 1)',
      'setColumnWidth(#, 68)',
      "appendRow(['ก', #])",
    ),
  )
  .map(([place, action]) => `sheet.${action.replace('#', String(place))}`);

/** A step that Google refuses, such as a merge across another, changes nothing. */
const steps = fc
  .array(fc.oneof({ weight: 4, arbitrary: onRange }, { weight: 1, arbitrary: onSheet }), { maxLength: 10 })
  .map((actions) => actions.map((action) => `try { ${action}; } catch (refused) {}`));

function stateOf({ sheets: [sheet] }: Workbook) {
  if (!sheet) throw new Error('the workbook has no sheet');
  const places = Array.from(
    { length: 30 * 20 },
    (_place, index) => [1 + Math.floor(index / 20), 1 + (index % 20)] as const,
  );
  const cells = places.map(([row, column]) => {
    const { content, note, format } = sheet.cells.get(row)?.get(column) ?? { format: {} };
    const { numberFormat, background, fontWeight } = format;
    const criteria = validationAt(sheet, row, column)?.criteria;
    return { row, column, content, note, numberFormat, background, fontWeight, criteria };
  });
  const { rows, columns, columnWidths } = sheet;
  const merges = new Set(sheet.merges.map((merge) => JSON.stringify(Object.entries(merge).sort())));
  return { rows, columns, columnWidths: new Map([...columnWidths].sort()), merges, cells };
}

test('a script comes to the same wherever the file is written and read again in between', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.nat(9), async (actions, pause) => {
      const straight = blankWorkbook();
      answerOf(actions.join('\n'), { workbook: straight });

      const first = blankWorkbook();
      answerOf(actions.slice(0, pause).join('\n'), { workbook: first });
      const resumed = await roundTrip(first);
      answerOf(actions.slice(pause).join('\n'), { workbook: resumed });

      expect(stateOf(resumed)).toEqual(stateOf(straight));
      expect(stateOf(await roundTrip(resumed))).toEqual(stateOf(straight));
    }),
    { numRuns: 40 },
  );
});
