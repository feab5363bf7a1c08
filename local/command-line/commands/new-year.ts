import { access } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UnusableInput } from '../../unusable-input.ts';
import { blankWorkbook } from '../../workbook/blank-workbook.ts';
import { readXlsx } from '../../workbook/read-xlsx.ts';
import { writeXlsx } from '../../workbook/write-xlsx.ts';
import type { NewYearAnswer } from '../answers.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { print, printCalls } from '../output.ts';
import { ask, checkWritable, withHost } from '../session.ts';

/** `new-year PLAN.xlsx --out NEXT.xlsx [--preview]`: the old year's workbook is only read. */
export async function newYear(words: Arguments): Promise<number> {
  const path = onlyFile(words, 'PLAN.xlsx');
  const { out, preview } = words;
  if (out === undefined && !preview)
    throw new UnusableInput('prongsai new-year needs --out NEXT.xlsx (or --preview)');
  if (out !== undefined && !preview) await checkFree(out);
  const answer = await withHost(await readXlsx(path), ({ host }) => {
    const given = ask<NewYearAnswer>(host, 'runNewYear');
    printCalls(words, host);
    return given;
  });
  const workbook = out === undefined || preview ? undefined : await writeNext(out, answer.plan);
  print(
    words,
    {
      workbook: workbook ?? null,
      fiscalYear: answer.fiscalYear,
      changes: answer.changes.map(({ sentence, ...change }) => change),
      oldYears: answer.oldYears.map(({ sentence, ...oldYear }) => oldYear),
    },
    linesOf(answer, workbook),
  );
  return 0;
}

/** Next year's workbook may hold work already: it is never written over. */
async function checkFree(out: string): Promise<void> {
  await checkWritable(out);
  const exists = await access(out).then(
    () => true,
    () => false,
  );
  if (exists) throw new UnusableInput(`cannot write ${out}: it exists already; give another name`);
}

async function writeNext(out: string, plan: unknown): Promise<string> {
  const book = blankWorkbook();
  return withHost(book, async ({ host }) => {
    ask(host, 'runFill', plan);
    await writeXlsx(book, out);
    return resolve(out);
  });
}

function linesOf(
  { fiscalYear, changes, oldYears }: NewYearAnswer,
  workbook: string | undefined,
): readonly string[] {
  const done =
    workbook === undefined
      ? `แผนปีงบประมาณ ${fiscalYear} จะต่างจากปีเดิม ${changes.length} แห่ง ยังไม่ได้เขียนไฟล์ใด`
      : `สร้างแผนปีงบประมาณ ${fiscalYear} แล้ว: ${workbook} ต่างจากปีเดิม ${changes.length} แห่ง ไฟล์เดิมไม่ถูกแก้ไข`;
  return [
    ...changes.map(({ sentence }) => sentence),
    ...(oldYears.length > 0 ? ['ข้อความที่คงไว้และยังเป็นปีเดิม:'] : []),
    ...oldYears.map(({ sentence }) => sentence),
    done,
    'ต้องกรอกใหม่ในแผ่น ตั้งค่า: คะแนนและระดับผลการประเมินของปีที่ผ่านมา ปีของคะแนน วันที่และเลขที่หนังสือ',
  ];
}
