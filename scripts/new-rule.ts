import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const USAGE = 'Usage: new-rule NAME-OF-THE-FAULT AREA   (for example: new-rule memo-without-date MEMO)';
const ROOT = join(import.meta.dirname, '..');
const LIST = join(ROOT, 'src/core/rules/index.ts');
const PAGES = join(ROOT, 'docs/rules/README.md');

function fail(message: string): never {
  console.error(message);
  process.exit(2);
}

const [name = '', area = ''] = process.argv.slice(2);
if (!/^[a-z]+(?:-[a-z]+)+$/.test(name) || !/^[A-Z]{2,6}$/.test(area)) fail(USAGE);

const rulePath = join(ROOT, `src/core/rules/${name}.ts`);
if (existsSync(rulePath)) fail(`There is a rule ${name} already.`);

const constant = name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
const list = readFileSync(LIST, 'utf8');
const id = `${area}-${String(nextNumber(list)).padStart(3, '0')}`;

const lastImport = list.lastIndexOf('import { ');
const end = list.indexOf('\n];\n', list.indexOf('export const RULES'));
if (end < lastImport) fail('The list of rules in src/core/rules/index.ts has no end that can be found.');
const withRule = `${list.slice(0, lastImport)}import { ${constant} } from './${name}.ts';\n${list.slice(lastImport, end)}\n  ${constant},${list.slice(end)}`;

/** Numbers are never used again, so retired ones, which stay in the list as comments, count as well. */
function nextNumber(listed: string): number {
  const files = [...listed.matchAll(/from '\.\/([a-z-]+)\.ts'/g)].map(([, file]) =>
    readFileSync(join(ROOT, `src/core/rules/${file}.ts`), 'utf8'),
  );
  const numbers = [listed, ...files].flatMap((text) =>
    [...text.matchAll(new RegExp(`\\b${area}-([0-9]{3})\\b`, 'g'))].map(([, number]) => Number(number)),
  );
  return Math.max(0, ...numbers) + 1;
}

writeFileSync(
  rulePath,
  `import { defineRule } from './rule.ts';

export const ${constant} = defineRule({
  id: '${id}',
  name: '${name}',
  severity: 'advice',
  check: () => [],
  message: () => '',
});
`,
);

writeFileSync(
  join(ROOT, `docs/rules/${name}.md`),
  `# ชื่อข้อตรวจ

รหัส **${id}** · ระดับ **แนะนำ** · ตรวจทีละมาตรการ · [${name}.ts](../../src/core/rules/${name}.ts)

## ทำไมจึงตรวจ

พบกรณีใดในเอกสารจริง หรือตั้งขึ้นจากข้อกำหนดใด

## ตัวอย่าง

### ผ่าน

| มาตรการ/แนวทาง |
| --- |
|  |

### ไม่ผ่าน

| มาตรการ/แนวทาง | ระบบแจ้งว่า |
| --- | --- |
|  |  |

## แก้อย่างไร

ให้ผู้กรอกทำอะไร
`,
);

writeFileSync(
  join(ROOT, `test/core/rules/${name}.test.ts`),
  `import { ${constant} } from '../../../src/core/rules/${name}.ts';
import { testRule } from './test-rule.ts';

testRule(${constant}, {
  sound: [{ measures: [{ measure: 'จัดอบรม' }] }],
  violations: [{ plan: { measures: [{ measure: 'แผนที่ไม่ผ่าน' }] }, findings: [{ rule: '${id}', message: 'ข้อความ' }] }],
});
`,
);

writeFileSync(LIST, withRule);

const pages = readFileSync(PAGES, 'utf8').trimEnd();
writeFileSync(PAGES, `${pages}\n| ${id} | [ชื่อข้อตรวจ](${name}.md) | แนะนำ |\n`);

console.log(
  `${id} ${name}: rule, page and test are made and listed; npx biome check --write src/core/rules sorts the imports.`,
);
