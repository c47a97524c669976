// A commitment short enough to compare by eye; the whole of it stands in the title.
export function shortHash(commitment: string): string {
  return commitment.length > 12 ? `${commitment.slice(0, 6)}…${commitment.slice(-4)}` : commitment;
}
