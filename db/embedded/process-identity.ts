/**
 * Tells one process from a later one that was given the same number: a pid together with its start time.
 * It reads only; it never signals anything but 0.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** An opaque mark of when the process started, or null when there is no such process. */
export function startMark(pid: number): string | null {
  try {
    // Field 22 of /proc/PID/stat; the name in brackets may itself hold spaces, so count from its end.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return fields[0] === 'Z' ? null : (fields[19] ?? null);
  } catch {
    return process.platform === 'linux' ? null : startMarkByPs(pid);
  }
}

function startMarkByPs(pid: number): string | null {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** True while the very process that bore this mark is alive (a zombie counts as dead). */
export function isSameProcess(pid: number, mark: string): boolean {
  return startMark(pid) === mark;
}

/** The command line of a process, or null where it cannot be read. */
export function commandLine(pid: number): string | null {
  try {
    if (process.platform === 'linux')
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return null;
  }
}
