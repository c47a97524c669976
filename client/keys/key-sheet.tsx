// All shortcuts at a glance, with the switch that turns those of a single letter off. Opened by `?` or from the menu.
import { Checkbox, Modal } from '@mantine/core';
import '../words/key-words.ts';
import { useMe } from '../shell/me.ts';
import { useNavItems } from '../shell/nav-items.ts';
import { useWords } from '../words/words.ts';
import { goLetters } from './go-keys.ts';
import { KeyCaps, modKey } from './key-caps.tsx';
import classes from './key-sheet.module.css';
import { turnSingleKeys, useSingleKeysOn } from './single-keys.ts';

type Row = { keys: string[]; does: string };

export default function KeySheet({ onClose }: { onClose: () => void }) {
  const { t } = useWords();
  const areOn = useSingleKeysOn();
  const me = useMe();
  const places = useNavItems(me).flatMap(({ to, name }): Row[] => [
    { keys: ['G', goLetters[to].toUpperCase()], does: t(name) },
  ]);
  const choosing: Row[] = [
    { keys: ['X'], does: t('keys.chooseCase') },
    { keys: ['⇧', 'X'], does: t('keys.chooseThrough') },
    { keys: ['Esc'], does: t('keys.letGo') },
  ];
  const onCase: Row[] = [
    { keys: ['↵'], does: t('keys.openCase') },
    { keys: ['M'], does: t('keys.move') },
    // Only who hands cases over chooses several.
    ...(me.roles.some(({ role }) => role === 'supervisor') ? choosing : []),
  ];
  const groups: { name: string; rows: Row[]; isSingle: boolean }[] = [
    {
      name: t('keys.always'),
      isSingle: false,
      rows: [
        { keys: [modKey, 'K'], does: t('keys.palette') },
        { keys: ['Esc'], does: t('keys.escape') },
        { keys: ['↑', '↓', '↵'], does: t('keys.choose') },
      ],
    },
    {
      name: t('keys.go'),
      isSingle: true,
      rows: [...places, { keys: ['G', goLetters['/notices'].toUpperCase()], does: t('keys.notices') }],
    },
    {
      name: t('keys.card'),
      isSingle: false,
      rows: [
        { keys: ['↑', '↓', '←', '→'], does: t('keys.walkBoard') },
        { keys: ['Home', 'End'], does: t('keys.ends') },
        ...onCase,
      ],
    },
    {
      name: t('keys.line'),
      isSingle: false,
      rows: [
        { keys: ['↑', '↓'], does: t('keys.walkList') },
        { keys: ['Home', 'End'], does: t('keys.endsOfList') },
        ...onCase,
      ],
    },
    { name: t('keys.help'), isSingle: true, rows: [{ keys: ['?'], does: t('keys.sheet') }] },
  ];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('keys.title')}
      size="lg"
      closeButtonProps={{ 'aria-label': t('keys.close') }}
    >
      <div className={classes.groups}>
        {groups.map(({ name, rows, isSingle }) => (
          <section key={name} aria-label={name} data-off={(isSingle && !areOn) || undefined}>
            <h3 className={classes.heading}>{name}</h3>
            <dl className={classes.rows}>
              {rows.map(({ keys, does }) => (
                <div key={does} className={classes.row}>
                  <dt>{does}</dt>
                  <dd>
                    <KeyCaps keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <Checkbox
        className={classes.choice}
        checked={areOn}
        onChange={(event) => turnSingleKeys(event.currentTarget.checked)}
        label={t('keys.on')}
      />
      <p className={classes.note}>{t('keys.onNote', { mod: modKey })}</p>
    </Modal>
  );
}
