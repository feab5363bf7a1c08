import { describe, expect, test } from '@jest/globals';
import { NO_UNIT, unitFinder } from '../../../src/core/summary/unit-finder.ts';

const found = (written: string, others: readonly string[] = [], own?: string) =>
  unitFinder([written, ...others], own)(written);

describe('the units', () => {
  test.each([
    ['สำนักปลัด\nกองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัด, กองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['สำนักปลัด/กองช่าง', ['สำนักปลัด', 'กองช่าง']],
    ['สำนักปลัดและกองคลัง', ['สำนักปลัด', 'กองคลัง']],
    ['๑. งานนิติการ สำนักปลัด\n๒. งานควบคุมอาคาร กองช่าง', ['สำนักปลัด', 'กองช่าง']],
    ['สำนักปลัด กองคลัง กองช่าง', ['สำนักปลัด', 'กองคลัง', 'กองช่าง']],
    ['กองคลัง (หลัก)\nกองช่าง', ['กองคลัง', 'กองช่าง']],
    ['สำนักปลัด กองอื่นที่เกี่ยวข้อง', ['สำนักปลัด']],
    ['สำนัก ปลัด\nสำนักปลัด', ['สำนักปลัด']],
  ])('of %j are found', (written, units) => {
    expect(found(written)).toEqual(units);
  });

  test('และ inside a name does not part it', () => {
    expect(found('งานวิเคราะห์นโยบายและแผน')).toEqual(['งานวิเคราะห์นโยบายและแผน']);
    expect(found('ผู้อำนวยการกองคลัง และนักวิชาการเงินและบัญชี', ['กองคลัง'])).toEqual([
      'กองคลัง',
      'นักวิชาการเงินและบัญชี',
    ]);
  });

  test('a unit written longer by its office is the same unit, another unit is not', () => {
    expect(found('สำนักปลัดเทศบาล', ['สำนักปลัด'])).toEqual(['สำนักปลัด']);
    expect(found('กองช่างสุขาภิบาล', ['กองช่าง'])).toEqual(['กองช่างสุขาภิบาล']);
  });

  test('an empty cell is nobody’s', () => {
    expect(found('')).toEqual([NO_UNIT]);
    expect(found(' \n , ')).toEqual([NO_UNIT]);
  });

  test('the office’s own list is what counts, whatever else stands in the cell', () => {
    const own = 'กองการศึกษา ศาสนาและวัฒนธรรม\nกองคลัง\nผู้ดูแลเว็บไซต์';
    expect(found('งานพัสดุ กองคลัง และ ผู้ดูแลเว็บไซต์ของ อบต.', [], own)).toEqual(['กองคลัง', 'ผู้ดูแลเว็บไซต์']);
    expect(found('กองการศึกษา ศาสนา และวัฒนธรรม', [], own)).toEqual(['กองการศึกษา ศาสนาและวัฒนธรรม']);
    expect(found('งานนิติการ สำนักปลัด', [], own)).toEqual(['งานนิติการ สำนักปลัด']);
  });
});
