// Where short confirmations appear. Loaded after the page: nothing is confirmed before somebody has acted.
import { MantineThemeProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { useWords } from '../words/words.ts';

export default function Toasts() {
  const { t } = useWords();
  const closeButtonProps = { 'aria-label': t('dismiss') };
  return (
    <MantineThemeProvider theme={{ components: { Notification: { defaultProps: { closeButtonProps } } } }}>
      <Notifications position="bottom-right" autoClose={5000} limit={3} withinPortal={false} />
    </MantineThemeProvider>
  );
}
