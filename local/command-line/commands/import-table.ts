import { UnusableInput } from '../../unusable-input.ts';
import { readXlsx } from '../../workbook/read-xlsx.ts';
import type { ImportAnswer } from '../answers.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { print, printCalls } from '../output.ts';
import { ask, withWorkbook } from '../session.ts';
import { type Table, tableFromJson } from '../table-from-json.ts';
import { tableFromWorkbook } from '../table-from-workbook.ts';
import { readJson } from './new-workbook.ts';

/** `import TABLE.(xlsx|json) --into PLAN.xlsx` */
export async function importInto(words: Arguments): Promise<number> {
  const { into } = words;
  const source = onlyFile(words, 'TABLE.xlsx or TABLE.json');
  if (into === undefined) throw new UnusableInput('prongsai import needs --into PLAN.xlsx');
  const table = await readTable(source);
  return withWorkbook(into, ({ host }) => {
    const { mapped, unmapped, rows } = ask<ImportAnswer>(host, 'runImport', table);
    printCalls(words, host);
    print(words, { mapped, unmapped, rows }, [
      ...Object.entries(mapped).map(([heading, field]) => `${heading} → ${field}`),
      ...unmapped.map((heading) => `${heading} → (ไม่รู้จัก ไม่ได้นำเข้า)`),
      `นำเข้าแล้ว ${rows} แถว`,
    ]);
    return 0;
  });
}

async function readTable(source: string): Promise<Table> {
  if (source.toLowerCase().endsWith('.json')) return tableFromJson(await readJson(source), source);
  return tableFromWorkbook(await readXlsx(source), source);
}
