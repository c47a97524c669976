// One's turn to write a text: taken, renewed while the page is open, given back when it is left. Where somebody else has it, or it
// has run out, the page says so and keeps what was written.
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { SlotName } from '#workflows/case/text-slots.ts';
import { api, orpc } from '../api/api.ts';

type Place = { id: string; slot: SlotName };

const renewMs = 20_000;

export function useHold(place: Place) {
  const { id, slot } = place;
  const client = useQueryClient();
  const [holding, setHolding] = useState<'no' | 'yes' | 'lost'>('no');
  const freshen = () => client.invalidateQueries({ queryKey: orpc.texts.list.key() });
  const take = useMutation({
    mutationFn: () => api.texts.hold(place),
    onSuccess: () => setHolding('yes'),
    onSettled: freshen,
  });
  const stop = async () => {
    setHolding('no');
    await api.texts.release(place).catch(() => undefined);
    await freshen();
  };
  useEffect(() => {
    if (holding !== 'yes') return;
    const timer = setInterval(() => {
      api.texts.hold({ id, slot }).catch(() => setHolding('lost'));
    }, renewMs);
    return () => clearInterval(timer);
  }, [holding, id, slot]);
  useEffect(
    () => () => {
      // Left without a word: the next one need not wait for the minute to pass.
      if (holding === 'yes') void api.texts.release({ id, slot }).catch(() => undefined);
    },
    [holding, id, slot],
  );
  return { holding, take, stop };
}
