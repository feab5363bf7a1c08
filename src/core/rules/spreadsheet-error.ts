import { isCellError } from '../thai/cell-error.ts';
import { definePlanRule } from './rule.ts';
import { inEveryText } from './text/in-every-text.ts';

export const spreadsheetError = definePlanRule({
  id: 'TEXT-014',
  name: 'spreadsheet-error',
  severity: 'error',
  check: (context) =>
    inEveryText(context, ({ typed }) =>
      isCellError(typed) ? [{ quote: typed, facts: { written: typed.trim() } }] : [],
    ),
  message: ({ written }) => `ช่องนี้แสดง "${written}" เพราะสูตรในช่องเสีย ให้พิมพ์ข้อความแทนสูตร มิฉะนั้นจะถูกพิมพ์ลงในเอกสาร`,
});
