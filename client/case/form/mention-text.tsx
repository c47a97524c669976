// A text in which somebody is mentioned: typing @ opens the list of those who read the file, by keyboard and accents aside. Who is
// mentioned is read from the text: a name that is taken out of it mentions nobody any more.
import { Combobox, Textarea, useCombobox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { DirectoryPerson } from '#workflows/contract/people-schemas.ts';
import { orpc } from '../../api/api.ts';
import { useWords } from '../../words/words.ts';
import { folded } from './folded.ts';
import type { FormField } from './form-field.ts';
import { useFormState } from './form-state.ts';
import { type Frame, useFormWorld } from './form-world.ts';
import classes from './person-control.module.css';

/** The field that a text of this form fills with those whom it mentions. */
export function mentionsIn(fields: readonly FormField[]): FormField | undefined {
  return fields.find(({ hint, role }) => hint === 'people' && role === 'readers');
}

/** What has been typed of a name since the last @. */
const beingTyped = /(?:^|\s)@([\p{L}\p{M} ]{0,40})$/u;
const mostShown = 8;

type Props = { mentions: string; value: string; onChange: (text: string) => void; frame: Frame };

export function MentionText({ mentions, value, onChange, frame }: Props) {
  const { t } = useWords();
  const { valueAt, setValue } = useFormState();
  const people = useReaders();
  const area = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });
  const shown = typed === null ? [] : people.filter(matches(typed)).slice(0, mostShown);
  const isOpen = shown.length > 0;

  function write(text: string, caret: number): void {
    onChange(text);
    const chosen = (valueAt([mentions]) as string[] | undefined) ?? [];
    const kept = people.filter(({ id, name }) => chosen.includes(id) && text.includes(`@${name}`));
    if (people.length > 0 && kept.length !== chosen.length)
      setValue(
        [mentions],
        kept.map(({ id }) => id),
      );
    look(text, caret);
  }

  function look(text: string, caret: number): void {
    const [, name] = beingTyped.exec(text.slice(0, caret)) ?? [];
    setTyped(name ?? null);
    if (name === undefined) combobox.closeDropdown();
    else {
      combobox.openDropdown();
      combobox.selectFirstOption();
    }
  }

  function mention(id: string): void {
    const person = people.find((one) => one.id === id);
    const caret = area.current?.selectionStart ?? value.length;
    if (!person || typed === null) return;
    const before = value.slice(0, caret - typed.length);
    const after = value.slice(caret).replace(/^ /, '');
    onChange(`${before}${person.name} ${after}`);
    const chosen = (valueAt([mentions]) as string[] | undefined) ?? [];
    setValue([mentions], [...new Set([...chosen, id])]);
    setTyped(null);
    combobox.closeDropdown();
    const to = before.length + person.name.length + 1;
    requestAnimationFrame(() => area.current?.setSelectionRange(to, to));
  }

  return (
    <Combobox
      store={combobox}
      onOptionSubmit={mention}
      position="bottom-start"
      width={340}
      withinPortal={false}
    >
      <Combobox.Target withKeyboardNavigation={isOpen} withAriaAttributes={isOpen}>
        <Textarea
          {...frame}
          ref={area}
          autosize
          minRows={3}
          maxRows={16}
          value={value}
          onChange={({ currentTarget }) => write(currentTarget.value, currentTarget.selectionStart)}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => {
            // The form's own Escape would close the form.
            if (event.key !== 'Escape' || !isOpen) return;
            event.stopPropagation();
            setTyped(null);
            combobox.closeDropdown();
          }}
        />
      </Combobox.Target>
      <Combobox.Dropdown hidden={!isOpen}>
        <Combobox.Options aria-label={t('case.form.mention')}>
          {shown.map(({ id, name, title, unit }) => (
            <Combobox.Option key={id} value={id}>
              <span className={classes.option}>
                <span>{name}</span>
                <span className={classes.note}>{[title, unit.name].filter(Boolean).join(' · ')}</span>
              </span>
            </Combobox.Option>
          ))}
        </Combobox.Options>
      </Combobox.Dropdown>
    </Combobox>
  );
}

function useReaders(): DirectoryPerson[] {
  const { caseView, unitId } = useFormWorld();
  const found = useQuery(
    orpc.directory.people.queryOptions({
      input: { role: 'readers', unitId, caseId: caseView?.card.id },
    }),
  );
  return found.data?.filter(({ unavailable }) => !unavailable) ?? [];
}

/** Every word typed begins a word of the name, in whatever order. */
function matches(typed: string) {
  const wanted = folded(typed).split(' ').filter(Boolean);
  return ({ name }: DirectoryPerson): boolean => {
    const words = folded(name).split(' ');
    return wanted.every((one) => words.some((word) => word.startsWith(one)));
  };
}
