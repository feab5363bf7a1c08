import type { CheckAnswer } from '../answers.ts';
import { type Arguments, onlyFile } from '../arguments.ts';
import { print, printCalls } from '../output.ts';
import { ask, withWorkbook } from '../session.ts';
import { selfCheck } from './self-check.ts';

const SEVERITY_WORDS = { error: 'ต้องแก้', warning: 'โปรดตรวจ', advice: 'แนะนำ' };

/** `check PLAN.xlsx [--o-item]` */
export function check(words: Arguments): Promise<number> {
  if (words.oItem) return selfCheck(words);
  return withWorkbook(onlyFile(words, 'PLAN.xlsx'), ({ host }) => {
    const { measures, findings, exempt } = ask<CheckAnswer>(host, 'runCheck');
    printCalls(words, host);
    const answer = findings.map(({ rule, severity, tab, row, field, cell, message, quote }) => ({
      rule,
      severity,
      tab,
      row: row ?? null,
      field,
      cell: cell ?? null,
      message,
      quote: quote ?? null,
    }));
    print(words, { findings: answer, exempt }, [
      ...findings.map(
        ({ severity, row, tab, message, rule }) =>
          `[${SEVERITY_WORDS[severity]}] ${row === undefined ? `แผ่น ${tab}` : `มาตรการที่ ${row}`}: ${message} (${rule})`,
      ),
      `ตรวจแล้ว ${measures} มาตรการ พบ ${findings.length} ข้อ ยกเว้นไว้ ${exempt.length} ข้อ`,
    ]);
    return findings.some(({ severity }) => severity === 'error') ? 1 : 0;
  });
}
