// Which command's form is open, and on which version of the case it was opened: what is sent is decided on that one.
import { useState } from 'react';
import type { CommandList } from './use-case.ts';

export type OpenedCommand = { type: string; version: number };

export function useOpenCommand(commands: CommandList | undefined) {
  const [opened, setOpened] = useState<OpenedCommand | null>(null);
  return {
    opened,
    start: (type: string) => commands && setOpened({ type, version: commands.version }),
    stop: () => setOpened(null),
  };
}
