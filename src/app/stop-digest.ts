import { forgetDigestRecord, readDigestRecord } from './digest-record.ts';
import type { DigestPorts } from './ports.ts';
import { recordHistory } from './record-history.ts';
import { takeTurn } from './take-turn.ts';

export type StopOutcome = 'stopped' | 'declined' | 'nothing';

/** Nobody gets the digest by the clock any more, whoever has set it; a colleague's trigger removes itself when it rings. */
export function stopDigest(ports: DigestPorts): StopOutcome {
  const { alarm, ask, memory, sheet } = ports;
  const record = readDigestRecord(memory, sheet.link);
  if (!record && alarm.mine().length === 0) return 'nothing';
  if (!ask(`หยุดส่งอีเมลเตือนตามเวลา ที่ ${record?.owner ?? 'บัญชีที่ Google ไม่บอกชื่อ'} ตั้งไว้ หรือไม่`)) return 'declined';
  takeTurn(ports.turn, 'หยุดส่งอีเมลเตือน', () => {
    forgetDigestRecord(memory);
    for (const trigger of alarm.mine()) alarm.remove(trigger);
    recordHistory(ports, { what: 'หยุดส่งอีเมลเตือน', result: 'ไม่มีการตั้งเวลาแล้ว', link: '' });
  });
  return 'stopped';
}
