import { type Desk, Stop } from '../desk.ts';
import type { Step } from './step.ts';

export function checkNode({ node }: Desk): Step {
  return {
    title: 'ตรวจรุ่นของ Node.js',
    told: [`ต้องเป็นรุ่น ${node.needed} ขึ้นไป`],
    commands: ['node --version'],
    run: async ({ say }) => {
      if (!isAtLeast(node.version, node.needed))
        throw new Stop(
          `เครื่องนี้มี Node.js รุ่น ${node.version} ต้องใช้รุ่น ${node.needed} ขึ้นไป\n  → ติดตั้งรุ่น LTS จาก https://nodejs.org แล้วเปิดเทอร์มินัลใหม่`,
        );
      say(`  รุ่น ${node.version} ใช้ได้`);
    },
  };
}

function isAtLeast(version: string, needed: string): boolean {
  const [major = 0, minor = 0] = numbers(version);
  const [neededMajor = 0, neededMinor = 0] = numbers(needed);
  return major > neededMajor || (major === neededMajor && minor >= neededMinor);
}

function numbers(version: string): readonly number[] {
  return version
    .replace(/^[^0-9]+/, '')
    .split('.')
    .map(Number);
}
