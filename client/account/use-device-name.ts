// The name of a device in the reader's language.
import '../words/account-words.ts';
import { useWords } from '../words/words.ts';
import { deviceIn } from './device-name.ts';

export function useDeviceName(): (agent: string | null) => string {
  const { t } = useWords();
  return (agent) => {
    const device = deviceIn(agent);
    return device ? t('account.sessions.on', device) : t('account.sessions.unknown');
  };
}
