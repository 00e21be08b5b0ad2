const SHAPE = /^(\d{2,7})-(\d{2})-(\d)$/;

/** Whether `text` is a CAS registry number whose check digit is right (digits from the right × 1, 2, 3 …, mod 10). Cost O(1). */
export function isCas(text: unknown): text is string {
  const parts = typeof text === 'string' ? SHAPE.exec(text) : null;
  if (parts === null) return false;
  const digits = `${parts[1] ?? ''}${parts[2] ?? ''}`;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) sum += Number(digits.charAt(digits.length - 1 - i)) * (i + 1);
  return sum % 10 === Number(parts[3]);
}
