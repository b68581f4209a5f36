/** ISO date of a year, month (1–12) and day that may run over; as precise as what is given. */
export const isoOf = (year: number, month?: number, day?: number): string => {
  if (month === undefined) return String(year).padStart(4, '0');
  const date = new Date(Date.UTC(year, month - 1, day ?? 1));
  return date.toISOString().slice(0, day === undefined ? 7 : 10);
};
