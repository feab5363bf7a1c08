/** The bytes of a chosen file as text, which google.script.run can carry. */
export function readAsBase64(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*,/, ''));
    reader.onerror = () => reject(new Error('เปิดไฟล์จากเครื่องไม่ได้ ปิดไฟล์นั้นในโปรแกรมอื่นแล้วลองใหม่'));
    reader.readAsDataURL(file);
  });
}
