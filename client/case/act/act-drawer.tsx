// The drawer in which an act is written, on a case, a meeting or a setting alike. A press beside it does not close it: what was
// entered is lost only to whoever says so.
import { Drawer } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { useWords } from '../../words/words.ts';
import classes from './act.module.css';

type Props = {
  /** Absent while nothing is being written. */
  title: string | undefined;
  onClose: () => void;
  children: ReactNode;
};

export function ActDrawer({ title, onClose, children }: Props) {
  const { t } = useWords();
  const narrow = useMediaQuery('(max-width: 640px)', false, { getInitialValueInEffect: false });
  const { title: heading, body, content, header } = classes;
  return (
    <Drawer.Root
      opened={title !== undefined}
      onClose={onClose}
      position="right"
      size={narrow ? '100%' : 600}
      classNames={{ title: heading, body, content, header }}
      closeOnClickOutside={false}
      // It would lock by a style element, which the page's policy refuses.
      lockScroll={false}
      transitionProps={{ duration: 120 }}
    >
      <Drawer.Overlay />
      <Drawer.Content>
        {/* The page has one banner, and this is none. */}
        <Drawer.Header role="presentation">
          <Drawer.Title>{title}</Drawer.Title>
          <Drawer.CloseButton aria-label={t('case.form.close')} />
        </Drawer.Header>
        <Drawer.Body>{children}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  );
}
