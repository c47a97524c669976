// The SHA-256 of a file before it leaves the device, so that the server can say whether it is what was chosen. Of a large one the
// browser would have to hold all of it in memory at once: there it is left to the server, and null here.
const largest = 48 * 1024 * 1024;

export async function hashOfSmall(file: File): Promise<string | null> {
  if (file.size > largest) return null;
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
