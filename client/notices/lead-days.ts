// The working days before a deadline as somebody types them: "3, 1". Most first, each once.
const most = 5;
const farthest = 30;

/** Null where it is no such list. An empty one means: never remind. */
export function leadDaysIn(typed: string): number[] | null {
  const parts = typed.split(/[,;\s]+/).filter((part) => part !== '');
  if (parts.some((part) => !/^\d{1,2}$/.test(part))) return null;
  const days = [...new Set(parts.map(Number))].toSorted((a, b) => b - a);
  return days.length <= most && days.every((day) => day <= farthest) ? days : null;
}
