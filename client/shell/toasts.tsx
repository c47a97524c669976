// Where short confirmations appear. Loaded after the page: nothing is confirmed before somebody has acted.
import { Notifications } from '@mantine/notifications';

export default function Toasts() {
  return <Notifications position="bottom-right" autoClose={5000} limit={3} withinPortal={false} />;
}
