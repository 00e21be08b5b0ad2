/** `08:00` of an hour of the day, 0 … 23. */
export const hourText = (hour: number): string => `${String(hour).padStart(2, '0')}:00`;
