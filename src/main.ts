import { answerStep } from './app/answer-step.ts';
import { applyForm } from './app/apply-form.ts';
import { beginNextYear } from './app/begin-next-year.ts';
import { checkPlan } from './app/check-plan.ts';
import { computeStatus } from './app/compute-status.ts';
import { confirmDocuments } from './app/confirm-documents.ts';
import { createDocuments } from './app/create-documents.ts';
import { documentsPage } from './app/documents-page.ts';
import { exportLines } from './app/export-lines.ts';
import { exportPlan } from './app/export-plan.ts';
import { fillPlan } from './app/fill-plan.ts';
import { exemptFinding, findingsPage } from './app/findings-page.ts';
import { firstStepsPage } from './app/first-steps.ts';
import { goTo } from './app/go-to.ts';
import { importPasted } from './app/import-pasted.ts';
import { importTable } from './app/import-table.ts';
import { installTemplate } from './app/install-template.ts';
import { listWhoOwes } from './app/list-who-owes.ts';
import { lookAtDigest } from './app/look-at-digest.ts';
import { mailReviewer } from './app/mail-reviewer.ts';
import { makeUnitTabs } from './app/make-unit-tabs.ts';
import { newYear } from './app/new-year.ts';
import {
  keepEvidencePicture,
  keepOfficeFile,
  officeFiles,
  removeEvidencePicture,
  removeOfficeFile,
} from './app/office-files.ts';
import { officeTemplateFile } from './app/office-template.ts';
import { readPhrases } from './app/read-phrases.ts';
import { recordChoicesInRows } from './app/record-choices.ts';
import { recordDigestFailure } from './app/record-digest.ts';
import { judgeMeasureByHand, reviewPage } from './app/review-page.ts';
import { lookAtReviews, submitForReview } from './app/reviews.ts';
import { runDigest } from './app/run-digest.ts';
import { schedulePage, setDueByHand } from './app/schedule-page.ts';
import { selfCheck } from './app/self-check.ts';
import { sendDigestNow } from './app/send-digest-now.ts';
import { setDigest } from './app/set-digest.ts';
import { stopDigest } from './app/stop-digest.ts';
import { undoLast } from './app/undo-last.ts';
import { updateSummary } from './app/update-summary.ts';
import { verifyHistory } from './app/verify-history.ts';
import { digestPorts } from './google/digest-ports.ts';
import { editPorts } from './google/edit-ports.ts';
import { timeIn } from './google/google-ports.ts';
import { addMenu } from './google/menu.ts';
import { editOfMeasures, isChoice, markEditedRows } from './google/on-edit.ts';
import { propertyMemory } from './google/property-memory.ts';
import {
  attempt,
  beside,
  fromDigestMenu,
  fromMailMenu,
  fromMenu,
  fromPage,
  opening,
  rethrow,
  TITLE,
  upToDate,
} from './run-command.ts';
import { documentsPanel } from './sidebar/documents/documents-page.ts';
import { findingsPanel } from './sidebar/findings/findings-page.ts';
import { firstStepsPanel } from './sidebar/first-steps/first-steps-page.ts';
import { checkResult, selfCheckResult, statusResult } from './sidebar/result/check-results.ts';
import {
  digestResult,
  digestSentResult,
  digestSetResult,
  digestStopResult,
} from './sidebar/result/digest-results.ts';
import { documentsResult } from './sidebar/result/document-results.ts';
import { debtsResult, summaryResult, unitsResult } from './sidebar/result/overview-results.ts';
import {
  historyResult,
  mailedResult,
  reviewResult,
  submissionResult,
} from './sidebar/result/review-results.ts';
import {
  formResult,
  importResult,
  installResult,
  nextYearResult,
  restoreResult,
} from './sidebar/result/sheet-results.ts';
import { reviewPanel } from './sidebar/review/review-panel.ts';
import { schedulePanel } from './sidebar/schedule/schedule-page.ts';
import { uploadPage } from './sidebar/upload/upload-page.ts';

export { ITA_DUE, ITA_STATUS, THAI_DATE, THAI_DIGITS } from './formulas.ts';

/** Runs while the sheet opens, before anything is allowed: it only adds the menu. */
export function onOpen(): void {
  addMenu(TITLE);
}

/** After an edit by hand. Whatever goes wrong here, the officer goes on typing. */
export function onEdit(event: { readonly range: GoogleAppsScript.Spreadsheet.Range }): void {
  try {
    const edit = editOfMeasures(event.range);
    if (!edit) return;
    markEditedRows(edit);
    if (isChoice(edit)) recordChoicesInRows(editPorts(), edit.first - 1, edit.first + edit.rows - 2);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}

export const menuFirstSteps = beside('กำลังเปิดเริ่มต้นใช้งาน', (ports) => firstStepsPanel(firstStepsPage(ports)));
export const menuInstall = fromMenu('กำลังติดตั้งหรือซ่อมแม่แบบ', (ports) => installResult(installTemplate(ports)));
export const menuForm = fromMenu('กำลังใส่แบบเอกสารที่เลือก', (ports) => formResult(applyForm(ports)));
export const menuImport = fromMenu('กำลังนำเข้าตาราง', (ports) => importResult(importPasted(ports)));
export const menuFiles = opening('กำลังเปิดหน้าต่างเลือกไฟล์', (ports) => uploadPage(officeFiles(ports)));
export const menuCheck = fromMenu('กำลังตรวจความครบถ้วน', (ports) => checkResult(checkPlan(ports)));
export const menuFindings = beside('กำลังตรวจความครบถ้วน', (ports) => findingsPanel(findingsPage(ports)));
export const menuOItems = fromMenu('กำลังตรวจตามข้อ OIT', (ports) => selfCheckResult(selfCheck(ports)));
export const menuStatus = fromMenu('กำลังคำนวณสถานะ', (ports) => statusResult(computeStatus(ports)));
export const menuSchedule = beside('กำลังเปิดปฏิทินงาน', (ports) => schedulePanel(schedulePage(ports)));
export const menuRoundStatus = fromMenu('กำลังคำนวณสถานะ ณ สิ้นรอบ', (ports) =>
  statusResult(computeStatus(ports, 'round')),
);
export const menuSubmit = fromMenu('กำลังส่งให้ปลัดตรวจ', (ports) => submissionResult(submitForReview(ports)));
export const menuSubmitMail = fromMailMenu('กำลังส่งให้ปลัดตรวจทางอีเมล', (ports) =>
  mailedResult(mailReviewer(ports)),
);
export const menuReviews = fromMenu('กำลังดูผลการตรวจ', (ports) => reviewResult(lookAtReviews(ports)));
export const menuReviewing = beside('กำลังเปิดหน้าตรวจ', (ports) => reviewPanel(reviewPage(ports)));
export const menuUndo = fromMenu('กำลังคืนค่าล่าสุด', (ports) => restoreResult(undoLast(ports)));
export const menuNextYear = fromMenu('กำลังดูแผนปีถัดไป', (ports) => nextYearResult(beginNextYear(ports)));
export const menuHistory = fromMenu('กำลังตรวจประวัติ', (ports) => historyResult(verifyHistory(ports)));
export const menuSummary = fromMenu('กำลังอัปเดตหน้าสรุป', (ports) => summaryResult(updateSummary(ports)));
export const menuWhoOwes = fromMenu('กำลังดูว่าใครค้างอะไร', (ports) => debtsResult(listWhoOwes(ports)));
export const menuUnits = fromMenu('กำลังทำแผ่นของแต่ละส่วนราชการ', (ports) => unitsResult(makeUnitTabs(ports)));
export const menuDocuments = beside('กำลังดูว่าสร้างเอกสารใดได้', (ports) => documentsPanel(documentsPage(ports)));
export const menuMemo = fromMenu('กำลังสร้างบันทึกข้อความ', (ports) =>
  documentsResult(confirmDocuments(ports, ['memo'])),
);
export const menuReport = fromMenu('กำลังสร้างรายงาน', (ports) =>
  documentsResult(confirmDocuments(ports, ['report'])),
);
export const menuAll = fromMenu('กำลังสร้างบันทึกข้อความและรายงาน', (ports) =>
  documentsResult(confirmDocuments(ports, ['memo', 'report'])),
);
export const menuPublic = fromMenu('กำลังสร้างฉบับเผยแพร่', (ports) =>
  documentsResult(confirmDocuments(ports, ['memo', 'report'], 'public')),
);

export const menuDigestSet = fromDigestMenu('กำลังตั้งเวลาส่งอีเมลเตือน', (ports) =>
  digestSetResult(setDigest(ports)),
);
export const menuDigestLook = fromDigestMenu('กำลังดูการตั้งเวลา', (ports) => digestResult(lookAtDigest(ports)));
export const menuDigestSend = fromDigestMenu('กำลังส่งอีเมลเตือน', (ports) =>
  digestSentResult(sendDigestNow(ports)),
);
export const menuDigestStop = fromDigestMenu('กำลังหยุดส่งอีเมลเตือน', (ports) =>
  digestStopResult(stopDigest(ports)),
);

export const runFirstSteps = fromPage(firstStepsPage);
export const runAnswerStep = fromPage(answerStep);
export const runInstall = fromPage(installTemplate);
export const runForm = fromPage((ports) => applyForm(ports, true));
export const runFill = fromPage(fillPlan);
export const runExport = fromPage(exportPlan);
export const runExportLines = fromPage(exportLines);
export const runNewYear = fromPage(newYear);
export const runCheck = fromPage(checkPlan);
export const runFindings = fromPage(findingsPage);
export const runExempt = fromPage(exemptFinding);
export const runGoTo = fromPage(goTo);
export const runOItems = fromPage(selfCheck);
export const runStatus = fromPage(computeStatus);
export const runSchedule = fromPage(schedulePage);
export const runSetDue = fromPage(setDueByHand);
export const runReviews = fromPage(lookAtReviews);
export const runSubmit = fromPage(submitForReview);
export const runHistory = fromPage(verifyHistory);
export const runSummary = fromPage(updateSummary);
export const runWhoOwes = fromPage(listWhoOwes);
export const runUnits = fromPage(makeUnitTabs);
export const runDocumentsPage = fromPage(documentsPage);
export const runDocuments = fromPage(createDocuments);
export const runImport = fromPage(importTable);
export const runReviewing = fromPage(reviewPage);
export const runJudge = fromPage(judgeMeasureByHand);
export const runKeepFile = fromPage(keepOfficeFile);
export const runRemoveFile = fromPage(removeOfficeFile);
export const runKeepPicture = fromPage(keepEvidencePicture);
export const runRemovePicture = fromPage(removeEvidencePicture);
export const runTemplateFile = fromPage(officeTemplateFile);

/** A minute: a colleague's command may run meanwhile, and nobody is there to try again. */
const TRIGGER_PATIENCE_MS = 60_000;

/**
 * The clock rings, and nobody is at the screen. What goes wrong is kept for whoever looks, and thrown, so that Google
 * tells the owner by a mail of its own.
 */
export function ringDigest(event?: { readonly triggerUid?: string }): void {
  attempt(
    () => runDigest(upToDate(digestPorts(TRIGGER_PATIENCE_MS)), event?.triggerUid),
    (sentence) => {
      recordDigestFailure(propertyMemory(), event?.triggerUid, timeIn(Session.getScriptTimeZone()), sentence);
      rethrow(sentence);
    },
  );
}

/** Reads phrases without looking at the spreadsheet. */
export function runRead(...given: Parameters<typeof readPhrases>): ReturnType<typeof readPhrases> {
  return attempt(() => readPhrases(...given), rethrow);
}
