/** A command as a page calls it: the spreadsheet's side adds its ports. */
export type FromPage<Command> = Command extends (ports: never, ...given: infer Given) => infer Answer
  ? (...given: Given) => Answer
  : never;

type Calls = Readonly<Record<string, (...given: never[]) => unknown>>;

type Runner = {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
} & Record<string, (...given: readonly unknown[]) => void>;

declare const google: { readonly script: { readonly run: Runner } };

/** Google ends every run after six minutes; an answer that is not here by then never comes. */
const LONGEST_MS = 6.5 * 60_000;
const NO_ANSWER =
  'ไม่ได้รับคำตอบจาก Google เกินหกนาที งานอาจเสร็จแล้วหรือหยุดกลางทาง ปิดแถบนี้ ดูในชีต แล้วกดเมนูใหม่ ระบบจะทำต่อโดยไม่ทำซ้ำ';

/** How a page calls the functions of the bundle; what goes wrong arrives as a Thai sentence. */
export function serverOf<Known extends Calls>() {
  return <Name extends keyof Known & string>(
    name: Name,
    ...given: Parameters<Known[Name]>
  ): Promise<ReturnType<Known[Name]>> =>
    new Promise((resolve, reject) => {
      const patience = setTimeout(() => reject(new Error(NO_ANSWER)), LONGEST_MS);
      const runner = google.script.run
        .withSuccessHandler((answer) => {
          clearTimeout(patience);
          // A value that cannot cross, such as a date, arrives as null.
          if (answer === null) reject(new Error(NO_ANSWER));
          else resolve(answer as ReturnType<Known[Name]>);
        })
        .withFailureHandler((error) => {
          clearTimeout(patience);
          reject(new Error(inThai(error.message)));
        });
      (runner[name] as (...given: readonly unknown[]) => void)(...given);
    });
}

/** Our own faults are Thai sentences; Google's and the network's are not. */
function inThai(message: string): string {
  return /[ก-๙]/.test(message)
    ? message
    : `ติดต่อ Google ไม่สำเร็จ ตรวจอินเทอร์เน็ตแล้วกดใหม่ ข้อความในชีตไม่หาย (${message})`;
}
