import { serve } from '../../play/serve.ts';
import { UnusableInput } from '../../unusable-input.ts';
import type { Arguments } from '../arguments.ts';

const ENDINGS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `play [PLAN.xlsx]` */
export async function play({ files, streams }: Arguments): Promise<number> {
  if (files.length > 1) throw new UnusableInput(`prongsai play takes one file, not ${files.length}`);
  const { url, close } = await serve(files[0], streams.err);
  streams.out(
    `ทดลองในเครื่อง ไม่ใช่ Google: เปิดที่อยู่นี้ในเบราว์เซอร์\n\n  ${url}\n\nแก้ไขในสำเนาเท่านั้น กด Ctrl-C เพื่อเลิก สำเนาและเอกสารจะถูกลบ ดาวน์โหลดที่ต้องการเก็บไว้ก่อน\n`,
  );
  await ending();
  await close();
  return 0;
}

function ending(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ENDINGS) process.once(signal, () => resolve());
  });
}
