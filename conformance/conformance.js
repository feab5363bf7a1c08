/**
 * What Prongsai relies on in Google's services, one small question a fact. It is pasted into an empty spreadsheet of
 * one's own and run once; see README.md. It is no part of the add-in.
 */
const TAB = 'conformance';
const AUTH = 'https://www.googleapis.com/auth/';
const BASE_SCOPES = ['spreadsheets.currentonly', 'drive.file', 'script.container.ui', 'userinfo.email'].map(
  (name) => AUTH + name,
);
const DIGEST_SCOPES = ['script.send_mail', 'script.scriptapp'].map((name) => AUTH + name);
const DOC = 'application/vnd.google-apps.document';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Each fact: what we expect, and how to ask. */
const FACTS = {
  'text-format-keeps-fraction': ['1/2', () => written('@', '1/2')],
  'text-format-keeps-thai-fraction': ['๑/๒', () => written('@', '๑/๒')],
  'text-format-keeps-leading-zeros': ['007', () => written('@', '007')],
  'text-format-keeps-date': ['1/4/2569', () => written('@', '1/4/2569')],
  'text-format-keeps-minus': ['-1+1', () => written('@', '-1+1')],
  'text-format-keeps-at': ['@SUM(1,1)', () => written('@', '@SUM(1,1)')],
  'text-format-keeps-tab-before-equals': ['\t=1+1', () => written('@', '\t=1+1')],
  'apostrophe-stops-equals': [['=1+1', ''], () => withFormula('@', "'=1+1")],
  'apostrophe-stops-plus': [['+1+1', ''], () => withFormula('@', "'+1+1")],
  'apostrophe-works-without-text-format': [['=1+1', ''], () => withFormula('General', "'=1+1")],
  'second-apostrophe-is-kept': ["'ก", () => written('@', "''ก")],
  'equals-makes-formula': ['=1+1', () => withFormula('General', '=1+1')[1]],
  'link-formula-is-kept': [
    '=HYPERLINK("#gid=0&range=A5","แถว 5")',
    () => withFormula('General', '=HYPERLINK("#gid=0&range=A5","แถว 5")')[1],
  ],
  'error-cell-reads-as-its-code': ['#DIV/0!', () => written('General', '=1/0')],
  'long-cell-is-kept': [49001, () => written('@', ':' + 'A'.repeat(49000)).length],
  'line-break-is-kept': ['ก\nข', () => written('@', 'ก\nข')],
  'date-cell-is-midnight-of-sheet': ['2026-04-01 00:00', dateReadBack],
  'date-format-with-quoted-thai': ['1 เม.ย. 2569', () => shownDate('d" เม.ย. 2569"')],
  'date-format-day-month-year': ['1/4/2026', () => shownDate('d/m/yyyy')],
  'note-keeps-lines': ['ก\nข', noteReadBack],
  'choice-list-refuses-script': [true, refusedByList],
  'warning-protection-lets-write': ['ข', writtenUnderWarning],
  'chart-title-is-read-back': ['ทดสอบ', chartTitle],
  'html-entities-stay': ['<p>&lt;b&gt;&quot;</p>', () => html('<p>&lt;b&gt;&quot;</p>')],
  'bytes-are-signed': [[-119, 80], () => Utilities.newBlob([-119, 80], 'image/png', 'a').getBytes()],
  'property-of-8000-bytes-is-kept': [8000, propertyLength],
  'property-missing-is-null': [null, () => PropertiesService.getDocumentProperties().getProperty('none')],
  'cache-is-kept': ['ก', cached],
  'document-lock-is-given': [true, lockTaken],
  'granted-scopes-pass': ['passed', () => scopesAsked(BASE_SCOPES.concat(DIGEST_SCOPES))],
  'mail-quota-is-told': [true, () => MailApp.getRemainingDailyQuota() > 0],
  'trigger-is-found-by-its-id': ['tellTrigger', triggerMadeAndTaken],
  'owner-address-is-told': [true, () => Session.getActiveUser().getEmail().includes('@')],
  'offset-of-zone-is-told': ['+0700', () => Utilities.formatDate(new Date(0), 'Asia/Bangkok', 'Z')],
  'pattern-lookbehind': [true, () => /(?<=ก)ข/.test('กข')],
  'pattern-named-group': ['ข', () => /ก(?<after>.)/.exec('กข').groups.after],
  'pattern-letter-property': [true, () => /^\p{L}$/u.test('ก')],
  'drive-converts-word': [DOC, () => uploaded().mimeType],
  'drive-link-opens-document': [
    true,
    () => /^https:\/\/docs\.google\.com\/document\//.test(uploaded().webViewLink),
  ],
  'export-gives-pdf-blob': ['application/pdf', () => exported('application/pdf').getContentType()],
  'export-needs-alt-media': [true, exportRefused],
  'import-keeps-header-row': [true, () => kept(/<w:tblHeader/)],
  'import-keeps-merged-cell': [true, () => kept(/<w:gridSpan w:val="2"/)],
  'import-keeps-landscape': [true, () => kept(/w:orient="landscape"/)],
  'import-keeps-font': [true, () => kept(/w:cs="Sarabun"|w:ascii="Sarabun"/)],
  'import-keeps-size': [true, () => kept(/<w:sz w:val="32"/)],
  'import-keeps-borders': [true, () => kept(/<w:(?:top|insideH) [^>]*w:val="single"/)],
};

/** Run this one. The answer is in the log of the execution: one line of JSON. */
function runConformance() {
  const facts = Object.entries(FACTS).map(([fact, [expected, ask]]) => {
    const got = answer(ask);
    return { fact, expected, got, ok: JSON.stringify(got) === JSON.stringify(expected) };
  });
  const json = JSON.stringify(facts);
  console.log(json);
  return json;
}

/** Two people: one runs this, and within 20 seconds the other runs askForLock. */
function holdLock() {
  const taken = LockService.getDocumentLock().tryLock(500);
  Utilities.sleep(20000);
  console.log(JSON.stringify({ fact: 'lock-holds-across-users', taken }));
}

function askForLock() {
  const got = LockService.getDocumentLock().tryLock(500);
  console.log(JSON.stringify({ fact: 'lock-holds-across-users', expected: false, got, ok: got === false }));
}

/**
 * As a colleague outside the owner's domain: is the address empty? As one who left the boxes of mail and triggers
 * unticked: is that caught, and do the others pass?
 */
function askAsColleague() {
  const facts = [
    { fact: 'colleague-address-is-empty', expected: '', got: Session.getActiveUser().getEmail() },
    { fact: 'other-scopes-still-pass', expected: 'passed', got: scopesAsked(BASE_SCOPES) },
    { fact: 'unticked-scope-is-caught', expected: 'caught', got: scopesAsked(DIGEST_SCOPES) },
  ];
  console.log(JSON.stringify(facts.map((fact) => ({ ...fact, ok: fact.expected === fact.got }))));
}

/** Run this, then look a minute later into the log of the trigger's execution: does the event name its trigger? */
function setTriggerToTell() {
  const trigger = ScriptApp.newTrigger('tellTrigger').timeBased().after(60000).create();
  PropertiesService.getDocumentProperties().setProperty('conformance.trigger', trigger.getUniqueId());
}

function tellTrigger(event) {
  const expected = PropertiesService.getDocumentProperties().getProperty('conformance.trigger');
  const got = event.triggerUid;
  console.log(JSON.stringify({ fact: 'event-names-its-trigger', expected, got, ok: got === expected }));
  const who = Session.getActiveUser().getEmail();
  console.log(JSON.stringify({ fact: 'trigger-tells-its-owner', got: who, ok: who.includes('@') }));
  for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger);
}

/** Type into any cell, at a computer and on a phone: what may an edit by hand do that nobody has consented to? */
function onEdit(event) {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const told = spreadsheet.getSheetByName('conformance-edit') || spreadsheet.insertSheet('conformance-edit');
  told.hideSheet();
  const tell = (fact, ask) => told.appendRow([fact, JSON.stringify(answer(ask))]);
  tell('edited', () => event.range.getA1Notation());
  tell('edit-takes-the-lock', () => LockService.getDocumentLock().tryLock(500));
  tell('edit-reads-the-cache', () => CacheService.getDocumentCache().get('conformance.none'));
  tell('edit-tells-who', () => Session.getActiveUser().getEmail());
}

/** An e-mail to oneself, as large as ours become: it has to arrive whole, with the last line in sight. */
function sendLargeMail() {
  const line = '<p>' + '\u0e01'.repeat(100) + '</p>';
  const htmlBody = line.repeat(260) + '<p>the last line</p>';
  const to = Session.getEffectiveUser().getEmail();
  MailApp.sendEmail({
    to,
    subject: 'conformance',
    body: '\u0e01'.repeat(26000),
    htmlBody,
    name: 'conformance',
  });
}

/** A question that fails is an answer as well. */
function answer(ask) {
  try {
    return ask();
  } catch (error) {
    return 'error: ' + error.message;
  }
}

function sheet() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  return book.getSheetByName(TAB) || book.insertSheet(TAB, book.getSheets().length);
}

/** An empty cell of its own for every question. */
function freshCell() {
  const tab = sheet();
  return tab.getRange(tab.getLastRow() + 1, 1);
}

function put(format, value) {
  const cell = freshCell().setNumberFormat(format);
  cell.setValues([[value]]);
  SpreadsheetApp.flush();
  return cell;
}

function written(format, value) {
  return put(format, value).getValues()[0][0];
}

function withFormula(format, value) {
  const cell = put(format, value);
  return [cell.getValues()[0][0], cell.getFormulas()[0][0]];
}

/** Midnight of 1 April 2026 in Bangkok, which is the zone of the sheet. */
function aprilFirst(format) {
  return put(format, new Date(Date.UTC(2026, 2, 31, 17)));
}

function dateReadBack() {
  const zone = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone();
  return Utilities.formatDate(aprilFirst('d/m/yyyy').getValues()[0][0], zone, 'yyyy-MM-dd HH:mm');
}

function shownDate(format) {
  return aprilFirst(format).getDisplayValues()[0][0];
}

function noteReadBack() {
  const cell = put('@', 'ก');
  cell.setNotes([['ก\nข']]);
  return cell.getNotes()[0][0];
}

function refusedByList() {
  const cell = put('@', 'ก');
  const rule = SpreadsheetApp.newDataValidation().requireValueInList(['ก'], true).setAllowInvalid(false);
  cell.setDataValidation(rule.build());
  try {
    cell.setValues([['ข']]);
    SpreadsheetApp.flush();
    return false;
  } catch (error) {
    return /violates the data validation/.test(error.message);
  } finally {
    cell.setDataValidation(null);
  }
}

function writtenUnderWarning() {
  const cell = put('@', 'ก');
  const protection = cell.protect().setWarningOnly(true);
  cell.setValues([['ข']]);
  SpreadsheetApp.flush();
  protection.remove();
  return cell.getValues()[0][0];
}

function chartTitle() {
  const tab = sheet();
  const chart = tab
    .newChart()
    .addRange(tab.getRange(1, 1, 2, 2))
    .setPosition(1, 4, 0, 0);
  tab.insertChart(chart.setOption('title', 'ทดสอบ').asBarChart().build());
  SpreadsheetApp.flush();
  const [last] = tab.getCharts().slice(-1);
  const title = last.getOptions().get('title');
  tab.removeChart(last);
  return title;
}

function html(text) {
  return HtmlService.createHtmlOutput(text).getContent();
}

function propertyLength() {
  const properties = PropertiesService.getDocumentProperties();
  properties.setProperty('conformance', 'a'.repeat(8000));
  const { length } = properties.getProperty('conformance');
  properties.deleteProperty('conformance');
  return length;
}

function cached() {
  CacheService.getDocumentCache().put('conformance', 'ก', 60);
  return CacheService.getDocumentCache().get('conformance');
}

function lockTaken() {
  const lock = LockService.getDocumentLock();
  const taken = lock.tryLock(500);
  lock.releaseLock();
  return taken;
}

function triggerMadeAndTaken() {
  const made = ScriptApp.newTrigger('tellTrigger').timeBased().everyDays(1).atHour(8);
  const id = made.inTimezone('Asia/Bangkok').create().getUniqueId();
  const found = ScriptApp.getProjectTriggers().find((trigger) => trigger.getUniqueId() === id);
  ScriptApp.deleteTrigger(found);
  return found.getHandlerFunction();
}

function scopesAsked(scopes) {
  try {
    ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, scopes);
    return 'passed';
  } catch {
    return 'caught';
  }
}

let made;
/** One upload for all questions about documents. */
function uploaded() {
  const bytes = () => Utilities.newBlob(Utilities.base64Decode(SAMPLE_DOCX), WORD, 'conformance.docx');
  made ??= Drive.Files.create({ name: 'conformance', mimeType: DOC }, bytes(), {
    fields: 'id,mimeType,webViewLink',
  });
  return made;
}

function exported(mimeType) {
  return Drive.Files.export(uploaded().id, mimeType, { alt: 'media' });
}

function exportRefused() {
  try {
    Drive.Files.export(uploaded().id, 'application/pdf', {});
    return false;
  } catch (error) {
    return /alt=media/.test(error.message);
  }
}

/** Whether the document that Google made of ours still has it, read from the Word file that Google gives back. */
function kept(pattern) {
  const word = exported(WORD);
  const body = Utilities.unzip(word).find((part) => part.getName() === 'word/document.xml');
  return pattern.test(body.getDataAsString());
}

/** One landscape page after an upright one; a bordered table with a header row and a merged cell; Sarabun 16. */
const SAMPLE_DOCX = [
  'UEsDBBQAAAAIAAAAIVx5bjPX6AAAAK0BAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbH1QS07DMBC9iuUtShxYIITidMFnCSzKAUb2',
  'JLHwTx63tLdn0pYuUOly5n31+tUueLHFQi5FLW/bTgqMJlkXJy0/16/NgxRUIVrwKaKWeyS5Gvr1PiMJ1kbScq41PypFZsYA1KaM',
  'kZExlQCVzzKpDOYLJlR3XXevTIoVY23q4iGH/hlH2PgqXnb8PvYo6EmKpyNxydIScvbOQGVcbaP9k9KcElpWHjg0u0w3TJDqYsKC',
  '/B9w0r3zMMVZFB9Q6hsEZqnvVKyyyWwCK9vrNhd6pnF0Bs/6xS2XZJCIFw++PSMBXPztrw5zDz9QSwMEFAAAAAgAAAAhXJv9N+qt',
  'AAAAKQEAAAsAAABfcmVscy8ucmVsc4XPSwrCMBAG4KuE2du0LkSkaTcidCv1ACGZtsHmQSY+enuzcGFFcDmv72fq9mlndsdIxjsB',
  'VVECQ6e8Nm4UcOlPmz0wStJpOXuHAhYkaJv6jLNM+YQmE4hlw5GAKaVw4JzUhFZS4QO6PBl8tDLlMo48SHWVI/JtWe54/DRgbbJO',
  'C4idroD1S8i5/20/DEbh0aubRZd+RHxtZFnGEZOAh4+a63e7yCzwpuarF5sXUEsDBBQAAAAIAAAAIVxs0DAnGwIAANkJAAARAAAA',
  'd29yZC9kb2N1bWVudC54bWzlVs1uEzEQfpXId7qbBkVp1E1VKpUekcLP2et1N5a8tmW7TdMbJ8QREAckLqhCnOG0eRs/CmN7HVII',
  'INJLgBzs8ezMN//RHB5dNbx3SbVhUhSov5ejHhVEVkzUBXry+PTeCPWMxaLCXApaoAU16GhyOB9Xklw0VNgeAAgznhdoZq0aZ5kh',
  'M9pgsycVFfDtXOoGW3jqOptLXSktCTUG8Bue7ef5MGswE8hDlrJa+Fv5Q4fjUbxOpbCmNx9jQxgr0BRrXF4IBJzZsTC3OcTcelJs',
  '7LFh+Bsz85DmGr5dYl6gwX7inHgTa7xs5YCduOVz175z7SfXvnXtZ7d86doXXsJGuXAGx+MR9QwlNlKqnnqLkKZ+/yAfBteBHo4G',
  'o85UkvU46Q62S95dnS8lfxaRDvIcygWchYLKVFc4BgICDyDRUNPwkipF5ZPOqdcw1wW6HwiFCegGGCK51ECHX4Ti9Nxur11Ka2Wz',
  'vb5m9ewO5hl0RkXP7grwdFsA3xxrpYjPVQ0falZ5sob7RPJY0cHK9p+wI3ICtNFC6tySn1EMHnRyiU3imV5dRwXE7zvKq3WCOzmZ',
  '7QfXfgljeeNamFKgbzZMZgjjF7EPN0+Tz/hUYZEcSPZ3OyXvXfvx5zkIjbDWK/9QMyxfbVH6vzPS1/9NpG9+28rxL3BXI9i4J2zc',
  'DcI+0O0GaU+QmsGeVSAOW5ghWNEfF4a4OQGRtrLJV1BLAQIUABQAAAAIAAAAIVx5bjPX6AAAAK0BAAATAAAAAAAAAAAAAAAAAAAA',
  'AABbQ29udGVudF9UeXBlc10ueG1sUEsBAhQAFAAAAAgAAAAhXJv9N+qtAAAAKQEAAAsAAAAAAAAAAAAAAAAAGQEAAF9yZWxzLy5y',
  'ZWxzUEsBAhQAFAAAAAgAAAAhXGzQMCcbAgAA2QkAABEAAAAAAAAAAAAAAAAA7wEAAHdvcmQvZG9jdW1lbnQueG1sUEsFBgAAAAAD',
  'AAMAuQAAADkEAAAAAA==',
].join('');
