import { askClasp, jsonAnswer } from '../ask-clasp.ts';
import { type Desk, Stop } from '../desk.ts';
import type { Step } from './step.ts';

/** All that is ever sent to Google. */
export const SHIPPED: readonly string[] = ['dist/Code.js', 'dist/appsscript.json'];
const STATUS = ['show-file-status', '--json'];

interface FileStatus {
  readonly filesToPush: readonly string[];
  readonly untrackedFiles: readonly string[];
}

export function buildRelease({ clasp }: Desk): Step {
  return {
    title: 'สร้างชุดติดตั้ง',
    told: ['ได้ dist/Code.js และ dist/appsscript.json แล้วดูว่า clasp จะส่งสองไฟล์นี้เท่านั้น'],
    commands: ['npm run build', clasp.typed(STATUS)],
    run: async (desk) => {
      await desk.build();
      const { filesToPush, untrackedFiles } = askClasp(desk, STATUS, jsonAnswer<FileStatus>);
      const found = [...filesToPush, ...untrackedFiles].map((path) => path.replaceAll('\\', '/'));
      if (!isWhatIsShipped(found))
        throw new Stop(
          `ต้องส่ง ${SHIPPED.join(' กับ ')} เท่านั้น แต่พบ ${found.join(' ') || 'โฟลเดอร์ว่าง'}\n  → ลบโฟลเดอร์ dist แล้วสั่ง npm run deploy อีกครั้ง`,
        );
    },
  };
}

export function isWhatIsShipped(paths: readonly string[]): boolean {
  return [...paths].sort().join() === [...SHIPPED].sort().join();
}
