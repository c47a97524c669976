// The words of a button in the viewer's language; the server's own where this page does not know the command.
import { findCommand } from '#workflows/case/catalogue.ts';
import { useWords } from '../../words/words.ts';
import type { CommandList } from '../use-case.ts';

export function useActWords() {
  const { locale } = useWords();
  return (type: string, commands: CommandList): string => {
    const sent = [...commands.allowed, ...commands.blocked].find((one) => one.type === type);
    return findCommand(type)?.words.act[locale] ?? sent?.label ?? type;
  };
}
